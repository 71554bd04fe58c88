import { describe, expect, test } from 'vitest';
import { clinic, examined, thermal } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { BROKEN, TELLS, WHOLE } from './skinAndSense.ts';

describe('THERMAL_UNSAFE: unsafe warmth or cold', () => {
  const checked = (plan: Parameters<typeof thermal>[0]) =>
    clinic().visit(TELLS, WHOLE, thermal(plan));

  // The limits of this course: water, 18 to 40 °C, measured.
  test.each([
    ['warm', { warmC: 41 }],
    ['cool', { coolC: 17 }],
    ['medium', { medium: 'iceOrDryHeat' }],
    ['thermometer', { thermometer: false }],
  ] as const)('%s', (why, plan) => {
    expect(mistake('THERMAL_UNSAFE', checked(plan))).toMatchObject({ day: 0, evidence: { why } });
  });

  test('not at the limits', () => {
    expect(sightings('THERMAL_UNSAFE', checked({ warmC: 40, coolC: 18 }))).toEqual([]);
  });

  test('sensation first: untested or mixed up', () => {
    const untested = clinic().visit(WHOLE, thermal());
    expect(mistake('THERMAL_UNSAFE', untested)).toMatchObject({ evidence: { why: 'sense' } });
    const mixed = clinic().visit(examined('thermalSense', { tellsApart: false }), thermal());
    expect(mistake('THERMAL_UNSAFE', mixed)).toMatchObject({ evidence: { why: 'sense' } });
  });

  test('whole skin first', () => {
    const course = clinic().visit(TELLS, BROKEN, thermal());
    expect(mistake('THERMAL_UNSAFE', course)).toMatchObject({ evidence: { why: 'skin' } });
  });

  test('ending a programme is never unsafe', () => {
    const course = clinic()
      .visit(TELLS, thermal())
      .home(7)
      .visit(thermal({ running: false }));
    expect(sightings('THERMAL_UNSAFE', course)).toEqual([]);
  });
});
