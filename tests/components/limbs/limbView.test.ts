import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withNumbers } from '../../../src/cohort/sensitivity.ts';
import {
  describeLimbs,
  type Grade,
  HEALTHY,
  LIMB_COLOURS,
  LIMBS,
  type LimbSigns,
  limbAlt,
  limbName,
  limbsOf,
  picturesOf,
  SIDES,
  SKIN_TONES,
  viewOf,
  viewOfLook,
} from '../../../src/components/limbs/limbView.ts';
import { readMessages } from '../../../src/library/messages.ts';
import { luckOf } from '../../../src/simulator/index.ts';
import { examine } from '../../../src/simulator/patient/signs.ts';
import { messagesFor } from '../../../src/words/words.ts';

const FOLDER = 'public/limbs';
const GRADES: readonly Grade[] = [0, 1, 2, 3];
const POSTURES = ['open', 'guarded'] as const;
const labels = messagesFor('hand', readMessages('en'));
const footLabels = messagesFor('foot', readMessages('en'));

/** Every state a limb can be seen in; scar and wound both together and not at all. */
const EVERY_STATE: readonly LimbSigns[] = GRADES.flatMap((swelling) =>
  LIMB_COLOURS.flatMap((colour) =>
    POSTURES.flatMap((posture) =>
      GRADES.flatMap((sweating) =>
        GRADES.flatMap((trophic) =>
          [false, true].map((hurt) => ({
            swelling,
            colour,
            posture,
            sweating,
            trophic,
            scar: hurt,
            wound: hurt,
          })),
        ),
      ),
    ),
  ),
);

interface Picture {
  limb: string;
  file: string;
  kind: string;
  tone: string | null;
  posture: string;
  swelling: number;
  colour: string | null;
  sheen: string | null;
  blend?: string;
}
const pictures: Picture[] = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')).pictures;

describe('viewOf', () => {
  test.each([
    [0, 0],
    [0.17, 0],
    [0.18, 1],
    [0.35, 1],
    [0.36, 2],
    [0.59, 2],
    [0.6, 3],
    [1, 3],
  ])('a share of %d is seen as grade %d', (share, grade) => {
    const seen = viewOf({ swelling: share, colour: 0, sweating: share, trophic: share });
    expect([seen.swelling, seen.sweating, seen.trophic]).toEqual([grade, grade, grade]);
  });

  test.each([
    [-1, 'blue'],
    [-0.21, 'blue'],
    [-0.2, 'normal'],
    [0, 'normal'],
    [0.2, 'normal'],
    [0.21, 'red'],
    [1, 'red'],
  ])('a colour of %d is seen as %s', (colour, seen) => {
    expect(viewOf({ swelling: 0, colour, sweating: 0 }).colour).toBe(seen);
  });

  test.each([
    [0.55, 'open'],
    [0.56, 'guarded'],
  ])('guarding of %d is seen as %s', (guarding, posture) => {
    expect(viewOf({ swelling: 0, colour: 0, sweating: 0, guarding }).posture).toBe(posture);
  });

  test('a limb without signs looks healthy', () => {
    expect(viewOf({ swelling: 0.1, colour: 0, sweating: 0 })).toEqual(HEALTHY);
  });
});

describe('viewOfLook', () => {
  /** What an examiner without error finds on looking at a patient in this state. */
  const look = (inflammation: number, fear: number, redness: number, infectionDays: number) =>
    withNumbers({ lookSd: 0 }, () => {
      const room = {
        state: { inflammation, flare: 0, function: 1 - inflammation, fear, infectionDays },
        patient: { traits: { warmthC: 2, redness } },
        luck: luckOf(1, 'seen'),
        day: 0,
      };
      return examine('look', room as unknown as Parameters<typeof examine>[1]).values;
    });

  test.each([0, 0.05, 0.09, 0.15, 0.25, 0.3, 0.4, 0.5, 0.55, 0.7, 1])(
    'agrees with viewOf at inflammation %d: one patient is never drawn in two ways',
    (heat) => {
      for (const redness of [-0.8, 0.1, 0.8]) {
        expect(viewOfLook(look(heat, heat, redness, 0))).toEqual({
          ...viewOf({
            swelling: 0.1 + 0.95 * heat,
            colour: redness * heat * 1.3,
            sweating: 0.8 * heat,
            trophic: 0.6 * heat - 0.1,
            guarding: heat,
          }),
          wound: false,
        });
      }
    },
  );

  test('an infected scratch is seen', () => {
    expect(viewOfLook(look(0, 0, 0, 2)).wound).toBe(true);
  });

  test('values it does not know leave the hand as it is', () => {
    const strange = { swelling: 7, colour: 'green', sweating: '2', posture: null };
    expect(viewOfLook(strange)).toEqual({ ...HEALTHY, wound: false });
  });
});

describe('the pictures', () => {
  const stored = new Map(pictures.map((picture) => [picture.file, picture]));

  test.each(LIMBS)('of a %s are stored for every tone and state, with what they show', (limb) => {
    for (const tone of SKIN_TONES) {
      for (const signs of EVERY_STATE) {
        const { skin, layers } = picturesOf(limb, tone, signs);
        const { swelling, colour, posture } = signs;
        const shape = { limb, swelling, posture };
        expect(stored.get(skin)).toMatchObject({ ...shape, kind: 'skin', tone, colour });
        for (const { file, blend } of layers) {
          expect(stored.get(file)).toMatchObject({ ...shape, blend });
        }
      }
    }
  });

  test('are all used, and all there', () => {
    const used = LIMBS.flatMap((limb) =>
      SKIN_TONES.flatMap((tone) =>
        EVERY_STATE.flatMap((signs) => {
          const { skin, layers } = picturesOf(limb, tone, signs);
          return [skin, ...layers.map(({ file }) => file)];
        }),
      ),
    );
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.webp'));
    expect(files.sort()).toEqual([...new Set(used)].sort());
    expect([...stored.keys()].sort()).toEqual(files);
  });

  test.each(LIMBS)('of a %s weigh 650 KB at most, together', (limb) => {
    const files = pictures.filter((picture) => picture.limb === limb);
    const bytes = files.reduce((sum, { file }) => sum + statSync(`${FOLDER}/${file}`).size, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(650_000);
  });

  test('do not say a side in their name', () => {
    expect(pictures.filter(({ file }) => /left|right|affected|[-_][lr][-_.]/i.test(file))).toEqual(
      [],
    );
  });

  test('of a healthy hand are the skin alone', () => {
    expect(picturesOf('hand', 'V', HEALTHY)).toEqual({
      skin: 'skin-open-0-normal-V.webp',
      layers: [],
    });
  });

  test('show slight changes more faintly than marked ones', () => {
    const strengths = GRADES.map((sweating) =>
      picturesOf('hand', 'II', { ...HEALTHY, sweating }).layers.map(({ strength }) => strength),
    );
    expect(strengths).toEqual([[], [1], [2], [3]]);
  });

  test('lay the shine on last, over nails, scar and wound', () => {
    const all = { ...HEALTHY, sweating: 3, trophic: 3, scar: true, wound: true } as const;
    expect(picturesOf('hand', 'I', all).layers.map(({ file }) => file.split('-')[0])).toEqual([
      'wound',
      'scar',
      'nails',
      'shine',
      'sweat',
    ]);
  });
});

describe('limbsOf', () => {
  test('the patient’s right hand lies on the left, as the examiner sees it', () => {
    expect(limbsOf('hand', 'left', 'III', HEALTHY).map(({ side }) => side)).toEqual([
      'right',
      'left',
    ]);
  });

  test.each(SIDES)('only the %s hand is changed when it is the affected one', (side) => {
    const swollen: LimbSigns = { ...HEALTHY, swelling: 3, colour: 'red' };
    const hands = limbsOf('hand', side, 'VI', swollen);
    const changed = hands.filter(({ pictures: { skin } }) => skin !== 'skin-open-0-normal-VI.webp');
    expect(changed.map((hand) => hand.side)).toEqual([side]);
    expect(hands.filter(({ affected }) => affected).map((hand) => hand.side)).toEqual([side]);
  });
});

describe('describeLimbs', () => {
  test('says in plain words what is seen, the affected hand against the other', () => {
    const signs: LimbSigns = { ...HEALTHY, swelling: 2, colour: 'red' };
    expect(describeLimbs(labels, 'right', 'II', signs)).toEqual([
      'The right hand is fuller than the left hand; its knuckle creases and the tendons on its back are hard to see.',
      'The skin of the right hand is redder than that of the left hand, up to the wrist.',
    ]);
  });

  test('says what redness is on darker skin', () => {
    const [red] = describeLimbs(labels, 'left', 'VI', { ...HEALTHY, colour: 'red' });
    expect(red).toContain('The skin of the left hand is deeper and more red-brown');
  });

  test('says when there is nothing to see', () => {
    expect(describeLimbs(labels, 'left', 'I', HEALTHY)).toEqual(['The two hands look alike.']);
  });

  test('says of a foot what is seen of a foot', () => {
    const signs: LimbSigns = { ...HEALTHY, swelling: 3, posture: 'guarded' };
    expect(describeLimbs(footLabels, 'left', 'V', signs)).toEqual([
      'The left foot is much fuller than the right foot; its toes are thick, and no ankle bones, tendons or veins show.',
      'The left foot is held off the floor, its toes pointing down and in; the right foot stands flat.',
    ]);
  });

  test.each([
    ['hand', labels, /\b(foot|feet|toes?|ankle|shin|floor)\b/i],
    ['foot', footLabels, /\b(hands?|fingers?|knuckle|wrist|forearm|table)\b/i],
  ])('has a whole sentence for every state of a %s, and no diagnosis in any', (_, words, not) => {
    const sentences = SKIN_TONES.flatMap((tone) =>
      EVERY_STATE.flatMap((signs) => describeLimbs(words, 'right', tone, signs)),
    );
    const different = [...new Set(sentences)];
    expect(different.length).toBeGreaterThan(15);
    for (const sentence of different) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(not);
      expect(sentence).not.toMatch(/[{}]|limb\./);
      expect(sentence).not.toMatch(
        /CRPS|oedema|edema|cyano|erythema|livedo|trophic|sudomotor|hyperhidr|infect|cellulitis|affected/i,
      );
    }
  });
});

describe('the names under the pictures', () => {
  test('do not give the affected hand away', () => {
    expect(limbName(labels, 'right', false)).toBe('Right hand');
    expect(limbAlt(labels, 'left', false)).toBe('Left hand, palm down, seen from the fingertips');
  });

  test('speak of feet where feet are shown', () => {
    expect(limbAlt(footLabels, 'right', false)).toBe('Right foot, seen from the front and above');
  });

  test('tell it where the page asks for that', () => {
    expect(limbName(labels, 'left', true)).toBe('Left hand (affected)');
  });
});
