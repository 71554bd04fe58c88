import { describe, expect, test } from 'vitest';
import { abilities, calmAbilities } from '../../../src/simulator/patient/diary.ts';
import { initialState } from '../../../src/simulator/patient/state.ts';
import { ines } from '../content.ts';

const usual = initialState(ines);
const able = (over: Partial<typeof usual>, pain = 3) =>
  abilities({ ...usual, ...over }, ines, pain);
const calm = calmAbilities(usual, ines);

describe('what weighs on judging pictures', () => {
  test('rested, without pain or fear: nothing', () => {
    const { affected, unaffected } = able({ sleep: 1, fear: 0 });
    expect(affected).toEqual(calm.affected);
    expect(unaffected).toEqual(calm.unaffected);
  });

  test('bad nights slow and mislead on either hand, the worse the more', () => {
    const nights = [0.9, 0.5, 0.1].map((sleep) => able({ sleep, fear: 0 }));
    for (const hand of ['affected', 'unaffected'] as const) {
      let before = calm[hand];
      for (const night of nights) {
        expect(night[hand].meanS).toBeGreaterThan(before.meanS);
        expect(night[hand].accuracy).toBeLessThan(before.accuracy);
        before = night[hand];
      }
    }
  });

  // moseley-2004-neurology: times followed the pain expected from the posture shown.
  test('fear slows turning of the affected hand alone, and misleads on neither', () => {
    const [bold, afraid] = [able({ sleep: 1, fear: 0.1 }), able({ sleep: 1, fear: 0.9 })];
    expect(afraid.affected.meanS).toBeGreaterThan(1.03 * bold.affected.meanS);
    expect(afraid.affected.accuracy).toBe(bold.affected.accuracy);
    expect(afraid.unaffected).toEqual(bold.unaffected);
  });
});
