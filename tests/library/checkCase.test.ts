import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseTexts, checkCase } from '../../src/library/case/checkCase.ts';
import { caseIds, caseProblems, glanceAt, readCheckedCase } from '../../src/library/cases.ts';
import { readMessages } from '../../src/library/messages.ts';
import { problemLine } from '../../src/library/problem.ts';
import { CONTENT } from '../../src/library/readContent.ts';

const labels = readMessages('en');
const textOf = (id: string, name: string) =>
  readFileSync(path.join(CONTENT, 'cases', id, name), 'utf8');
const folder = (id: string): CaseTexts => ({
  id,
  facts: textOf(id, 'case.yaml'),
  words: { en: textOf(id, 'words.en.yaml') },
});
const clinicWithout = (id: string) => ({
  others: caseIds()
    .filter((other) => other !== id)
    .map((other) => glanceAt(other)),
  hasLabel: (key: string) => labels[key] !== undefined,
});
type Change = (text: string) => string;
const same: Change = (text) => text;

/** What is said of a case with its two files changed. */
function said(id: string, facts: Change, words: Change): string[] {
  const { facts: one, words: two } = folder(id);
  const changed = { id, facts: facts(one), words: { en: words(two['en'] ?? '') } };
  expect([changed.facts, changed.words.en]).not.toEqual([one, two['en']]);
  return checkCase(changed, clinicWithout(id)).problems.map(problemLine);
}
const swap =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, to);

test('nothing is wrong with the cases there are', () => {
  expect(caseProblems()).toEqual([]);
  for (const id of caseIds()) {
    expect(checkCase(folder(id), clinicWithout(id)).checked).toEqual(readCheckedCase(id));
  }
});

const INES = 'ines-wrist';
const SELAM = 'selam-sandpit';

describe('a case that is well formed and wrong', () => {
  test.each<[string, string, Change, Change, RegExp]>([
    [
      'a letter of the other side',
      INES,
      swap('affectedSide: right', 'affectedSide: left'),
      same,
      /words\.en\.yaml: letter\.paragraphs: the letter speaks of the right side first, and case\.yaml says left/,
    ],
    [
      'a line without words',
      INES,
      same,
      swap('  greet.first:', '  greet.frist:'),
      /words\.en\.yaml: lines\.greet\.first: the patient can come to say this/,
    ],
    [
      'words for what this patient never says',
      INES,
      swap('contralateralOk: true', 'contralateralOk: false'),
      same,
      /words\.en\.yaml: lines\.examine\.otherHand\.fine: this patient never comes to say it/,
    ],
    [
      'a number that does not come with an answer',
      INES,
      same,
      swap(/(ask\.mood\.low:\n +- ")/, '$1{nrs}. '),
      /words\.en\.yaml: lines\.ask\.mood\.low\.0: no \{nrs\} comes with this answer/,
    ],
    [
      'a letter that names no side',
      INES,
      same,
      (text) => text.replaceAll(/\bright (distal|hand)/g, '$1'),
      /letter\.paragraphs: the letter does not say which side/,
    ],
    [
      'a skill without words',
      INES,
      swap('trains: [gates,', 'trains: [stroke,'),
      same,
      /case\.yaml: trains\.0: nobody has words for stroke.*clinic\.trains\.stroke/,
    ],
    [
      'a texture without words',
      INES,
      swap('touchLadder: [silk,', 'touchLadder: [velvet,'),
      same,
      /case\.yaml: patient\.touchLadder\.0: nobody has words for velvet/,
    ],
    [
      'two goals of one name',
      INES,
      swap('- id: carryBucket', '- id: tieBouquet'),
      same,
      /case\.yaml: patient\.goals\.1\.id: tieBouquet stands there twice/,
    ],
    [
      'a goal that nobody puts into words',
      INES,
      swap('- id: carryBucket', '- id: openJar'),
      same,
      /words\.en\.yaml: goals\.openJar: case\.yaml has this goal/,
    ],
    [
      'an event after the end',
      INES,
      swap('window: [56, 74]', 'window: [56, 174]'),
      same,
      /case\.yaml: patient\.events\.2\.window: thorn-scratch may come on day 174, after the case has ended on day 140/,
    ],
    [
      'the place of another case',
      INES,
      swap('order: 1', 'order: 2'),
      same,
      /case\.yaml: order: 2 is the place of samuel-garage-door/,
    ],
    [
      'a misspelt field in the words',
      INES,
      same,
      swap('title:', 'titel:'),
      /words\.en\.yaml: .*titel/,
    ],
    [
      'the name of another patient',
      INES,
      same,
      swap('Here I am. The hand is the hand.', 'Here I am, Samuel. The hand is the hand.'),
      /words\.en\.yaml: lines\.greet\.steady\.1: Samuel Okoro is the patient of samuel-garage-door/,
    ],
    [
      'another age in the letter',
      INES,
      swap('ageYears: 46', 'ageYears: 64'),
      same,
      /words\.en\.yaml: letter\.paragraphs\.0: says 46 years, and case\.yaml says 64/,
    ],
    [
      'another dominant side',
      INES,
      swap('dominantSide: right', 'dominantSide: left'),
      same,
      /words\.en\.yaml: who: calls the right side dominant/,
    ],
    [
      'a hand in the file of a foot',
      SELAM,
      same,
      swap('Stand at the stove until the stew is done', 'Stir with the left hand'),
      /words\.en\.yaml: goals: speaks of a hand/,
    ],
    [
      'another folder',
      INES,
      swap('id: ines-wrist', 'id: somebody'),
      same,
      /case\.yaml: patient\.id: must be the folder's name, ines-wrist/,
    ],
    ['no YAML', INES, () => 'patient: [', same, /case\.yaml: \(whole file\): /],
  ])('%s is told with file, field, reason and remedy', (_, id, facts, words, expected) => {
    const lines = said(id, facts, words);
    expect(lines.filter((line) => expected.test(line))).toHaveLength(1);
  });

  test('another patient’s words, carried over with the folder, are told in one line, of the later case', () => {
    const { facts, words } = folder(INES);
    const copyOf = (order: number) => ({
      id: 'new-case',
      facts: facts
        .replace(`id: ${INES}`, 'id: new-case')
        .replace(/^order: .*$/m, `order: ${order}`),
      words,
    });
    const later = checkCase(copyOf(99), clinicWithout('new-case'));
    const lines = Object.values(readCheckedCase(INES).words['en']?.lines ?? {}).flat();
    expect(later.checked).toBeNull();
    expect(later.problems.map(({ field, reason }) => `${field}: ${reason}`)).toEqual([
      `lines: ${lines.length} lines are word for word those of Inês Carvalho of ${INES}`,
    ]);
    // Whoever stands earlier in the list is not charged with what a later one took over.
    const earlier = checkCase(copyOf(0), clinicWithout('new-case')).problems;
    expect(earlier.filter(({ reason }) => reason.includes('word for word'))).toEqual([]);
  });

  test('a few lines taken over are told one by one', () => {
    const { words } = folder(INES);
    const line = /ask\.mood\.low:\n +- (".*")/.exec(words['en'] ?? '')?.[1] ?? '';
    const found = said(SELAM, same, swap(/(ask\.mood\.low:\n +- )".*"/, `$1${line}`));
    expect(found).toEqual([
      expect.stringMatching(/lines\.ask\.mood\.low\.0: .* says exactly this/),
    ]);
  });

  test.each([
    [
      'who',
      'who: 46, florist, right-handed',
      'who: 42, florist, right-handed',
      /who: says 42 years/,
    ],
    [
      'oneLine',
      'the hand still burns',
      'the left hand still burns',
      /oneLine: it speaks of the left side first/,
    ],
  ])('the other %s is told', (_, from, to, expected) => {
    expect(said(INES, same, swap(from, to))).toEqual([expect.stringMatching(expected)]);
  });

  test('a case without a name, or with a name that is a word as well, breaks no other', () => {
    const clinic = clinicWithout(INES);
    const nobody = { id: 'nobody', order: 98, name: '', lines: new Set<string>() };
    const may = { id: 'may-case', order: 99, name: 'May Will', lines: new Set<string>() };
    const others = [...clinic.others, nobody, may];
    const { facts, words } = folder(INES);
    const en = (words['en'] ?? '').replace(
      /(ask\.mood\.low:\n +- ")/,
      '$1May I say it? You will see. Will it? I may. ',
    );
    expect(en).not.toBe(words['en']);
    expect(checkCase({ id: INES, facts, words: { en } }, { ...clinic, others }).problems).toEqual(
      [],
    );
  });

  test('a patient whose bone was never broken can be described', () => {
    const never = swap('fractureUnited: true', 'fractureUnited: null');
    const told = swap('examine.fractureSite.united:', 'examine.fractureSite.unbroken:');
    expect(said(INES, never, told)).toEqual([]);
  });
});

test('whatever stands in the files, the answer is a case or a list of problems', () => {
  const { facts, words } = folder(INES);
  const clinic = clinicWithout(INES);
  const cut = (text: string, at: number, put: string) => text.slice(0, at) + put + text.slice(at);
  fc.assert(
    fc.property(
      fc.nat(facts.length),
      fc.nat((words['en'] ?? '').length),
      fc.string({ maxLength: 4 }),
      fc.string({ maxLength: 4 }),
      (one, two, first, second) => {
        const changed = {
          id: INES,
          facts: cut(facts, one, first),
          words: { en: cut(words['en'] ?? '', two, second) },
        };
        const { checked, problems } = checkCase(changed, clinic);
        expect(checked === null).toBe(problems.length > 0);
        for (const problem of problems) {
          for (const part of Object.values(problem)) expect(part).not.toBe('');
        }
      },
    ),
    { numRuns: 60 },
  );
});
