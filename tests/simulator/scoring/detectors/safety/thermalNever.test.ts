import { describe, expect, test } from 'vitest';
import { asked, clinic, type Deed, examined, thermal, touch } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { TELLS } from './skinAndSense.ts';

describe('THERMAL_NEVER: temperature left out', () => {
  const course = (thermalGoals: readonly string[], ...deeds: readonly Deed[]) =>
    clinic({ thermalGoals }).visit(...deeds, touch.start(0));

  test('a goal needs it, six weeks of touch, and none', () => {
    const six = course(['dishes'], asked('goals')).home(42).visit();
    expect(mistake('THERMAL_NEVER', six)).toMatchObject({ day: 42, correctedDay: null });
    const late = course(['dishes'], asked('goals'), TELLS).home(49).visit(thermal());
    expect(mistake('THERMAL_NEVER', late)).toMatchObject({ correctedDay: 49 });
  });

  test('not a day earlier, not without such a goal, not when the limb mixes up warm and cold', () => {
    expect(sightings('THERMAL_NEVER', course(['dishes'], asked('goals')).home(41))).toEqual([]);
    expect(sightings('THERMAL_NEVER', course([], asked('goals')).home(60))).toEqual([]);
    const mixed = examined('thermalSense', { tellsApart: false });
    expect(sightings('THERMAL_NEVER', course(['dishes'], asked('goals'), mixed).home(60))).toEqual(
      [],
    );
  });
});
