import { describe, expect, test } from 'vitest';
import { caseIds, readCase, readCaseWords } from '../../src/library/cases.ts';
import { readMessages } from '../../src/library/messages.ts';
import { slots, sorted } from './spoken.ts';

/** The catalogue as somebody with this limb meets it. */
function messagesFor(limb: string, catalogue: Readonly<Record<string, string>>) {
  const own = Object.entries(catalogue)
    .filter(([key]) => key.startsWith(`${limb}.`))
    .map(([key, text]) => [key.slice(limb.length + 1), text]);
  return { ...catalogue, ...Object.fromEntries(own) } as Record<string, string>;
}

const messages = readMessages('en');
const own = Object.keys(messages).filter((key) => key.startsWith('foot.'));
const asked = (key: string) => key.slice('foot.'.length);

/** Parts of an arm. A hand that hands over, or that the examiner has, is none of the patient's. */
const ARM =
  /\b(hands?|wrists?|forearms?|fingers?|fingertips?|knuckles?|palms?|grips?|QuickDASH)\b/i;
const EXAMINERS = ['plain to the hand', 'the hand knows', 'Against your hand', 'your hands'];
const NOT_A_PART = ['hand over a written', 'hands or feet'];

/** What only shows for a hand, tells pictures of hands from those of feet, or stands on a page of its own. */
const FOR_HANDS =
  /^(practice|series|cards|limb|page|evidence|ledger|handout|site|figure)\.|\.hand(\.|$)|^(vocab|finding)\.measure\.(quickDash|grip)\b/;

function ofAnArm(text: string): boolean {
  const rest = [...EXAMINERS, ...NOT_A_PART].reduce((left, said) => left.replace(said, ''), text);
  return ARM.test(rest);
}

describe('words for a foot', () => {
  test('each takes the place of a message that there is', () => {
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((key) => messages[asked(key)] === undefined)).toEqual([]);
  });

  test('each takes the same numbers', () => {
    for (const key of own) {
      const [foot, other] = [messages[key] ?? '', messages[asked(key)] ?? ''];
      expect(sorted(slots(foot)), key).toEqual(sorted(slots(other)));
    }
  });

  test('each says something else', () => {
    expect(own.filter((key) => messages[key] === messages[asked(key)])).toEqual([]);
  });

  test('a hand keeps its own words', () => {
    expect(messagesFor('hand', messages)['room.function.score']).toContain('QuickDASH');
    expect(messagesFor('foot', messages)['room.function.score']).toContain('LEFS');
  });

  test('no message of the room or the debrief speaks of an arm', () => {
    const shown = Object.entries(messagesFor('foot', messages)).filter(
      ([key]) => !FOR_HANDS.test(key) && !key.startsWith('foot.'),
    );
    expect(shown.filter(([, text]) => ofAnArm(text)).map(([key]) => key)).toEqual([]);
  });

  test.each(caseIds().filter((id) => readCase(id).patient.limb === 'foot'))(
    'letter, history and goals of %s speak of a foot',
    (id) => {
      const { letter, history, goals } = readCaseWords(id);
      const file = [
        ...letter.paragraphs,
        ...history.map(({ text }) => text),
        ...Object.values(goals).flatMap(({ said, noted }) => [said, noted]),
      ].join(' ');
      expect(file).not.toMatch(ARM);
      expect(file).toMatch(/\b(foot|feet|ankle)\b/);
    },
  );
});
