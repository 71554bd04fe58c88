import { describe, expect, test } from 'vitest';
import {
  clinic,
  type Deed,
  diagnosed,
  examined,
  measured,
  WHOLE_EXAMINATION,
} from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

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
