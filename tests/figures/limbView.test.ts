import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withNumbers } from '../../src/cohort/sensitivity.ts';
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
  viewOfLook,
} from '../../src/figures/limbView.ts';
import { readCase } from '../../src/library/cases.ts';
import { wordsFromDisk } from '../../src/library/messages.ts';
import { readProtocol, readRubric } from '../../src/library/readContent.ts';
import { draftOf, roomOf } from '../../src/simulator/episode/draft.ts';
import { startEpisode } from '../../src/simulator/index.ts';
import { examine } from '../../src/simulator/patient/signs.ts';

const FOLDER = 'public/limbs';
const GRADES: readonly Grade[] = [0, 1, 2, 3];
const POSTURES = ['open', 'guarded'] as const;
const labels = wordsFromDisk('en', 'hand');
const footLabels = wordsFromDisk('en', 'foot');

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

const { patient } = readCase('ines-wrist');
const opened = roomOf(
  draftOf(
    startEpisode({
      case: patient,
      protocol: readProtocol('published_norms').rules,
      rubric: readRubric(),
      seed: 1,
      mode: 'exam',
    }),
  ),
);

describe('viewOfLook', () => {
  /** What an examiner without error finds on looking at a patient in this state. */
  const look = (inflammation: number, fear: number, redness: number, infectionDays: number) =>
    withNumbers({ lookSd: 0 }, () => {
      const room = {
        ...opened,
        state: {
          ...opened.state,
          inflammation,
          flare: 0,
          function: 1 - inflammation,
          fear,
          infectionDays,
        },
        patient: { ...patient, traits: { ...patient.traits, warmthC: 2, redness } },
      };
      return examine('look', room).values;
    });

  // By hand from the model's numbers: swelling 0.1 + 0.95 of the heat, sweating 0.8, nails 0.6 less
  // 0.1; slight from 0.18, plain from 0.36, severe from 0.6; colour beyond 0.2, guarding beyond 0.55.
  test.each([
    [0, 0.1, { swelling: 0, colour: 'normal', sweating: 0, trophic: 0, posture: 'open' }],
    [0.09, 0.8, { swelling: 1, colour: 'normal', sweating: 0, trophic: 0, posture: 'open' }],
    [0.3, 0.8, { swelling: 2, colour: 'red', sweating: 1, trophic: 0, posture: 'open' }],
    [0.3, -0.8, { swelling: 2, colour: 'blue', sweating: 1, trophic: 0, posture: 'open' }],
    [0.55, 0.1, { swelling: 3, colour: 'normal', sweating: 2, trophic: 1, posture: 'open' }],
    [1, 0.1, { swelling: 3, colour: 'normal', sweating: 3, trophic: 2, posture: 'guarded' }],
  ])('draws what the examination finds at inflammation %d, redness %d', (heat, redness, seen) => {
    expect(viewOfLook(look(heat, heat, redness, 0))).toEqual({ ...seen, wound: false });
  });

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
