import { describe, expect, test } from 'vitest';
import { clinic, diagnosed, gmi, touch, WHOLE_EXAMINATION } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('DX_NO_CRITERIA: treatment before a complete record of the criteria', () => {
  test('imagery without any diagnosis on record', () => {
    const course = clinic().visit().home(5).visit(gmi.start('leftRight')).home(7);
    expect(mistake('DX_NO_CRITERIA', course)).toMatchObject({
      day: 5,
      correctedDay: null,
      severity: 'major',
    });
  });

  test('touch after a record that left out one symptom category', () => {
    const [, ...rest] = WHOLE_EXAMINATION;
    const course = clinic()
      .visit(...rest, diagnosed(), touch.start(0))
      .home(7);
    const found = mistake('DX_NO_CRITERIA', course);
    expect(found.day).toBe(0);
    // One gap leaves a diagnosis that could be made.
    expect(found.severity).toBeUndefined();
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
