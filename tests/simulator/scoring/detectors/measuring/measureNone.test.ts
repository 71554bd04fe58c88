import { describe, expect, test } from 'vitest';
import { asked, clinic, gmi, measured, touch } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('MEASURE_NONE: no baseline, or nothing repeated', () => {
  const BASELINE = [
    asked('pain', { nrs: 6 }),
    measured('quickDash', { total: 60 }),
    measured('leftRightTest', { accuracy: 0.8 }),
    asked('mood', { level: 'steady' }),
  ];

  test.each([
    ['pain', 0, 'nrs'],
    ['function', 1, 'quickDash'],
    ['left/right', 2, 'leftRightTest'],
    ['mood', 3, 'phq9'],
  ])('%s is missing a week after the start, and measured on day 20', (_name, index, first) => {
    const missing = BASELINE[index] ?? [];
    const rest = BASELINE.filter((one) => one !== missing);
    const course = clinic()
      .visit(...rest, touch.start(0))
      .home(20)
      .visit(...BASELINE);
    expect(mistake('MEASURE_NONE', course)).toMatchObject({
      day: 0,
      correctedDay: 20,
      evidence: { first },
    });
  });

  test('not with the four domains by day 7, and not while that week still runs', () => {
    const late = clinic()
      .visit(touch.start(0))
      .home(7)
      .visit(...BASELINE)
      .home(14);
    expect(sightings('MEASURE_NONE', late)).toEqual([]);
    expect(sightings('MEASURE_NONE', clinic().visit(touch.start(0)).home(7))).toEqual([]);
    expect(sightings('MEASURE_NONE', clinic().visit(touch.start(0)).home(8))).toHaveLength(1);
  });

  test("the practice app's first results are a left/right baseline as well", () => {
    const rest = BASELINE.filter((_, index) => index !== 2);
    const course = clinic()
      .visit(...rest, gmi.start('leftRight'))
      .home(14);
    expect(sightings('MEASURE_NONE', course)).toEqual([]);
  });

  test('function not measured again by week six, with a week of grace', () => {
    const again = (day: number) =>
      clinic()
        .visit(...BASELINE, touch.start(0))
        .home(day)
        .visit(measured('quickDash', { total: 50 }))
        .home(70 - day);
    expect(mistake('MEASURE_NONE', again(50))).toMatchObject({
      day: 49,
      correctedDay: 50,
      evidence: { first: 'quickDash' },
    });
    expect(sightings('MEASURE_NONE', again(49))).toEqual([]);
    expect(sightings('MEASURE_NONE', again(14))).toEqual([]);
    expect(sightings('MEASURE_NONE', again(13))).toHaveLength(1);
  });

  test('one domain missing is a slip, two are serious', () => {
    const severity = (count: number) =>
      mistake(
        'MEASURE_NONE',
        clinic()
          .visit(...BASELINE.slice(count), touch.start(0))
          .home(20),
      ).severity;
    expect([1, 2].map(severity)).toEqual([undefined, 'major']);
  });

  test('something else measured again is better than nothing', () => {
    const again = (...more: readonly ReturnType<typeof measured>[]) =>
      clinic()
        .visit(...BASELINE, measured('tsk11', { total: 20 }), touch.start(0))
        .home(30)
        .visit(...more)
        .home(30);
    expect(mistake('MEASURE_NONE', again()).severity).toBe('major');
    expect(
      mistake('MEASURE_NONE', again(measured('tsk11', { total: 19 }))).severity,
    ).toBeUndefined();
  });

  test('not before any treatment', () => {
    expect(sightings('MEASURE_NONE', clinic().visit().home(60))).toEqual([]);
  });
});
