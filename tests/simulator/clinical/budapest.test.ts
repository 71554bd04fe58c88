import { describe, expect, test } from 'vitest';
import { expertPolicy } from '../../../src/clinicians/index.ts';
import { readBudapest } from '../../../src/figures/budapest/budapest.ts';
import { readCase } from '../../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../../src/library/readContent.ts';
import { agenda } from '../../../src/room/plan/agenda.ts';
import {
  isTemperatureSign,
  meetsBudapest,
  SIGN_CHECKS,
  SYMPTOM_QUESTIONS,
  signsSeen,
} from '../../../src/simulator/clinical/budapest.ts';
import {
  type Action,
  act,
  availableActions,
  BUDAPEST_CATEGORIES,
  type Finding,
  observe,
  startEpisode,
} from '../../../src/simulator/index.ts';
import { budapestExamined } from '../../../src/simulator/scoring/budapest.ts';
import { asked, clinic, diagnosed, examined, measured } from '../clinic.ts';
import { sightings } from '../scoring/found.ts';

const found = (subject: string, values: Finding['values']) => ({ subject, values });

describe('what counts as a sign', () => {
  test.each([
    [0.9, false],
    [1, false],
    [-1, false],
    [1.1, true],
    [-1.1, true],
  ])('a side difference of %s °C: %s', (differenceC, sign) => {
    expect(isTemperatureSign(differenceC)).toBe(sign);
    expect(signsSeen([found('skinTemperature', { differenceC })])).toEqual(
      sign ? ['vasomotor'] : [],
    );
  });

  test.each([
    [9, []],
    [10, ['sudomotorOedema']],
    [11, ['sudomotorOedema']],
  ])('a side difference of %i ml: %j', (differenceMl, signs) => {
    expect(signsSeen([found('volume', { differenceMl })])).toEqual(signs);
  });

  test.each([
    ['brush', { allodynia: true }, 'sensory'],
    ['pinprick', { hyperalgesia: true }, 'sensory'],
    ['deepPressure', { allodynia: true }, 'sensory'],
    ['warmCool', { allodynia: true }, 'sensory'],
    ['jointMovement', { allodynia: true }, 'sensory'],
    ['look', { colour: 'blue' }, 'vasomotor'],
    ['look', { sweating: 1 }, 'sudomotorOedema'],
    ['range', { reduced: true }, 'motorTrophic'],
    ['strength', { weaker: true }, 'motorTrophic'],
    ['tremorDystonia', { tremor: true, dystonia: false }, 'motorTrophic'],
    ['tremorDystonia', { tremor: false, dystonia: true }, 'motorTrophic'],
    ['look', { trophic: 1 }, 'motorTrophic'],
  ] as const)('%s %j shows %s', (subject, values, category) => {
    expect(signsSeen([found(subject, values)])).toEqual([category]);
  });

  test('a look at healthy limbs shows nothing', () => {
    const values = { colour: 'normal', swelling: 0, sweating: 0, trophic: 0 };
    expect(signsSeen([found('look', values)])).toEqual([]);
  });
});

describe('meetsBudapest', () => {
  const record = { continuingPain: true, noBetterExplanation: true };
  test.each([
    [2, 2, false, false],
    [3, 1, false, false],
    [3, 2, true, false],
    [4, 1, false, false],
    [4, 2, true, true],
  ])('%i categories told, %i found: clinical %s, research %s', (symptoms, signs, c, r) => {
    expect(meetsBudapest('clinical', { ...record, symptoms, signs })).toBe(c);
    expect(meetsBudapest('research', { ...record, symptoms, signs })).toBe(r);
  });

  test.each(['continuingPain', 'noBetterExplanation'] as const)('never without %s', (missing) => {
    const full = { ...record, symptoms: 4, signs: 4, [missing]: false };
    expect(meetsBudapest('clinical', full) || meetsBudapest('research', full)).toBe(false);
  });
});

describe('those who ask the criteria agree', () => {
  test.each([1, 1.1])('the figure counts %s °C as the score does', (differenceC) => {
    const seen = { told: [], found: ['temperature' as const], differenceC };
    const figure = readBudapest({ ...seen, disproportionate: true, nothingElse: true });
    const course = clinic().visit(
      examined('skinTemperature', { differenceC }),
      diagnosed({ signs: ['vasomotor'] }),
    );
    const scored = sightings('DX_SIGN_SYMPTOM_MIX', course).length === 0;
    expect(figure.signCategories.length > 0).toBe(scored);
  });

  const protocols = readProtocols();
  const content = { case: readCase('ines-wrist').patient, rubric: readRubric() };
  const opened = startEpisode({
    ...content,
    protocol: protocols['published_norms']!,
    seed: 7,
    mode: 'guided',
  });

  test('the list of a first visit ticks the signs off exactly where the score does', () => {
    const deeds = ['examine.brush', 'examine.look'] as const;
    let now = opened;
    for (const deed of deeds) {
      const [kind, subject] = deed.split('.');
      now = act(now, { kind, subject } as Action).episode;
    }
    const item = agenda(observe(now)).find(({ id }) => id === 'signs');
    const questions = Object.values(SYMPTOM_QUESTIONS).map((topic) => asked(topic));
    const { notes } = clinic().visit(...questions, examined('brush'), examined('look'));
    expect(item?.done).toBe(true);
    expect(budapestExamined(notes, 0)).toBe(true);
    const half = clinic().visit(...questions, examined('look'), measured('volume')).notes;
    expect(budapestExamined(half, 0)).toBe(false);
  });

  test('the expert counts every sign that the score would let it count', () => {
    const tremor: Finding = {
      day: 0,
      visit: 1,
      kind: 'examine',
      subject: 'tremorDystonia',
      variant: 'tremor',
      values: { tremor: true, dystonia: false },
    };
    const policy = expertPolicy(protocols);
    let now = opened;
    for (let step = 0; step < 60; step += 1) {
      const observation = observe(now);
      const rest = observation.findings.filter(({ subject }) => subject === 'tremorDystonia');
      const seen = { ...observation, findings: rest.length > 0 ? [tremor] : [] };
      const wanted = [policy.decide(seen, availableActions(now))].flat() as Action[];
      const diagnosis = wanted.find((one) => one.kind === 'diagnose');
      if (diagnosis) {
        expect(diagnosis).toMatchObject({ signs: ['motorTrophic'] });
        return;
      }
      for (const action of wanted) now = act(now, action).episode;
    }
    throw new Error('the expert never came to a diagnosis');
  });

  test('every category has a question and an examination', () => {
    for (const category of BUDAPEST_CATEGORIES) {
      expect(SYMPTOM_QUESTIONS[category]).toBeTruthy();
      expect(SIGN_CHECKS[category].length).toBeGreaterThan(0);
    }
  });
});
