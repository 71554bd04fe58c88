import { describe, expect, test } from 'vitest';
import { asked, clinic, type Deed, examined, gmi, thermal, touch } from '../../clinic.ts';
import { mistake, sightings } from '../found.ts';

const TELLS = examined('thermalSense', { tellsApart: true });
const WHOLE = examined('skinBodyTemperature', { skinIntact: true, wound: false });
const BROKEN = examined('skinBodyTemperature', { skinIntact: false, wound: false });

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

describe('SKIN_IGNORED: work on broken skin', () => {
  const grazed = (...deeds: readonly Deed[]) =>
    clinic()
      .visit(touch.start(0))
      .home(7, (index) => (index === 5 ? { note: 'graze' } : {}))
      .visit(...deeds);

  test('the diary tells of a graze, and touch goes on there', () => {
    const course = grazed()
      .home(7)
      .visit(touch.hold({ site: 'distant' }));
    expect(mistake('SKIN_IGNORED', course)).toMatchObject({
      day: 7,
      evidence: { since: 5 },
      correctedDay: 14,
    });
  });

  test.each([
    ['moved away from it', [touch.hold({ site: 'distant' })]],
    ['stopped', [touch.stop()]],
    ['the skin was seen whole', [WHOLE]],
  ])('not when touch was %s', (_name, deeds) => {
    expect(sightings('SKIN_IGNORED', grazed(...deeds).home(3))).toEqual([]);
  });

  test('imagery may go on', () => {
    const course = clinic().visit(gmi.start('leftRight')).home(7, { note: 'graze' }).visit();
    expect(sightings('SKIN_IGNORED', course.home(1))).toEqual([]);
  });

  test('found broken in the room, and water planned to go on', () => {
    const course = clinic().visit(TELLS, thermal()).home(7).visit(BROKEN).home(2);
    expect(mistake('SKIN_IGNORED', course)).toMatchObject({ day: 7, evidence: { since: 7 } });
  });
});
