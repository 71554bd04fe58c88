import { describe, expect, test } from 'vitest';
import {
  asked,
  clinic,
  type Deed,
  diagnosed,
  discharged,
  examined,
  gmi,
  measured,
  touch,
  WHOLE_EXAMINATION,
} from '../../clinic.ts';
import { mistake, sightings } from '../found.ts';

describe('DX_NO_CRITERIA: treatment before a complete record of the criteria', () => {
  test('imagery without any diagnosis on record', () => {
    const course = clinic().visit().home(5).visit(gmi.start('leftRight')).home(7);
    expect(mistake('DX_NO_CRITERIA', course)).toMatchObject({ day: 5, correctedDay: null });
  });

  test('touch after a record that left out one symptom category', () => {
    const [, ...rest] = WHOLE_EXAMINATION;
    const course = clinic()
      .visit(...rest, diagnosed(), touch.start(0))
      .home(7);
    expect(mistake('DX_NO_CRITERIA', course).day).toBe(0);
  });

  test('a record written before the examination is not made whole by examining later', () => {
    const course = clinic()
      .visit(diagnosed())
      .home(5)
      .visit(...WHOLE_EXAMINATION, gmi.start('leftRight'))
      .home(7)
      .visit(diagnosed())
      .home(7);
    expect(mistake('DX_NO_CRITERIA', course)).toMatchObject({ day: 5, correctedDay: 12 });
  });

  test('not with all eight categories and the record by the day of the start', () => {
    const course = clinic().visit(...WHOLE_EXAMINATION, diagnosed(), gmi.start('leftRight'));
    expect(sightings('DX_NO_CRITERIA', course)).toEqual([]);
  });

  test('not while nothing has been started', () => {
    expect(sightings('DX_NO_CRITERIA', clinic().visit().home(28).visit())).toEqual([]);
  });
});

describe('DX_SIGN_SYMPTOM_MIX: a sign that was not found at this examination', () => {
  const record = (...deeds: readonly Deed[]) => clinic().visit(...deeds);

  test('temperature reported by the patient and 0.4 °C on the thermometer', () => {
    const course = record(
      ...WHOLE_EXAMINATION,
      diagnosed({ signs: ['sensory', 'vasomotor', 'sudomotorOedema'] }),
    );
    expect(mistake('DX_SIGN_SYMPTOM_MIX', course)).toMatchObject({
      day: 0,
      evidence: { category: 'vasomotor' },
    });
  });

  test.each([
    [1, true],
    [-1, true],
    [1.1, false],
    [-1.1, false],
  ])('a difference of %s °C counted as a sign is a mistake: %s', (differenceC, seen) => {
    const course = record(
      examined('skinTemperature', { differenceC }),
      diagnosed({ signs: ['vasomotor'] }),
    );
    expect(sightings('DX_SIGN_SYMPTOM_MIX', course).length).toBe(seen ? 1 : 0);
  });

  test.each([
    ['redness', examined('look', { colour: 'red' }), 'vasomotor'],
    ['slight swelling', examined('look', { swelling: 1 }), 'sudomotorOedema'],
    ['slight sweating', examined('look', { sweating: 1 }), 'sudomotorOedema'],
    ['slight change of skin or nails', examined('look', { trophic: 1 }), 'motorTrophic'],
    ['pinprick', examined('pinprick', { hyperalgesia: true }), 'sensory'],
    ['10 ml', measured('volume', { differenceMl: 10 }), 'sudomotorOedema'],
    ['a dystonic hand', examined('tremorDystonia', { dystonia: true }), 'motorTrophic'],
  ] as const)('%s seen today is a sign', (_name, finding, category) => {
    const course = record(finding, diagnosed({ signs: [category] }));
    expect(sightings('DX_SIGN_SYMPTOM_MIX', course)).toEqual([]);
  });

  test("last week's sign is not today's; a record of what is found today puts it right", () => {
    const course = clinic()
      .visit(...WHOLE_EXAMINATION, diagnosed({ signs: ['sensory'] }))
      .home(7)
      .visit(diagnosed({ signs: ['sensory'] }))
      .home(7)
      .visit(examined('brush', { allodynia: true }), diagnosed({ signs: ['sensory'] }));
    expect(mistake('DX_SIGN_SYMPTOM_MIX', course)).toMatchObject({ day: 7, correctedDay: 14 });
  });
});

describe('DX_TOO_STRICT: the research rule at the bedside', () => {
  const strict = diagnosed({
    symptoms: ['sensory', 'vasomotor', 'motorTrophic'],
    rule: 'research',
    conclusion: 'unclear',
  });

  test('three categories told, two found, and treatment waits 15 days', () => {
    const course = clinic()
      .visit(...WHOLE_EXAMINATION, strict)
      .home(15)
      .visit(touch.start(0));
    expect(mistake('DX_TOO_STRICT', course)).toMatchObject({
      day: 0,
      correctedDay: 15,
      evidence: { days: 15 },
    });
  });

  test('not when treatment begins within 14 days', () => {
    const course = clinic().visit(strict).home(14).visit(touch.start(0)).home(28);
    expect(sightings('DX_TOO_STRICT', course)).toEqual([]);
  });

  test('the patient is sent home untreated', () => {
    const course = clinic().visit(strict, discharged('programmeStopped'));
    expect(sightings('DX_TOO_STRICT', course)).toHaveLength(1);
    const handedOver = clinic().visit(strict, discharged('referredOn'));
    expect(sightings('DX_TOO_STRICT', handedOver)).toEqual([]);
  });

  test.each([
    ['the clinical rule is not met: two categories', { symptoms: ['sensory', 'vasomotor'] }],
    ['the clinical rule is not met: one sign', { signs: ['sensory'] }],
    ['something else explains it better', { noBetterExplanation: false }],
    ['the clinical rule is used', { rule: 'clinical' }],
    ['CRPS is concluded all the same', { conclusion: 'crps1' }],
  ] as const)('not when %s', (_name, change) => {
    const course = clinic()
      .visit({ ...strict, ...change })
      .home(28)
      .visit(touch.start(0));
    expect(sightings('DX_TOO_STRICT', course)).toEqual([]);
  });
});

describe('DX_ANCHORED: nothing else considered', () => {
  test('"no better explanation" without an alternative, put right a week later', () => {
    const course = clinic()
      .visit(diagnosed({ alternatives: [] }))
      .home(7)
      .visit(diagnosed());
    expect(mistake('DX_ANCHORED', course)).toMatchObject({ day: 0, correctedDay: 7 });
  });

  test('not with an alternative on record that day or before', () => {
    expect(sightings('DX_ANCHORED', clinic().visit(diagnosed()))).toEqual([]);
    const sameDay = clinic().visit(diagnosed({ alternatives: [] }), diagnosed());
    expect(sightings('DX_ANCHORED', sameDay)).toEqual([]);
    const again = clinic()
      .visit(diagnosed())
      .home(56)
      .visit(diagnosed({ alternatives: [] }));
    expect(sightings('DX_ANCHORED', again)).toEqual([]);
  });

  test('not while the question is left open', () => {
    const open = diagnosed({ alternatives: [], noBetterExplanation: false });
    expect(sightings('DX_ANCHORED', clinic().visit(asked('pain'), open))).toEqual([]);
  });
});
