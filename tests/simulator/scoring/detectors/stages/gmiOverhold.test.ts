import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../../../src/simulator/types.ts';
import { asked, clinic, type Day, gmi } from '../../../clinic.ts';
import { GOOD } from '../../../days.ts';
import { mistake, sightings } from '../../found.ts';

describe('GMI_OVERHOLD: held after the gate was open', () => {
  const heldAfter = (days: number, ...because: readonly Reason[]) =>
    clinic().visit(gmi.start('leftRight')).home(days, GOOD).visit(gmi.hold({ because }));

  test('ten practice days at an open gate, and hold', () => {
    const course = heldAfter(15).home(7, GOOD).visit(gmi.advance('imagery'));
    expect(mistake('GMI_OVERHOLD', course)).toMatchObject({
      day: 15,
      correctedDay: 22,
      evidence: { because: 'gateMet' },
    });
  });

  test('ending the visit without a word is a hold as well', () => {
    const course = clinic().visit(gmi.start('leftRight')).home(15, GOOD).visit();
    expect(mistake('GMI_OVERHOLD', course).day).toBe(15);
  });

  test('not on the ninth day, not before the gate, not in an upset week', () => {
    expect(sightings('GMI_OVERHOLD', heldAfter(14))).toEqual([]);
    const shut = clinic().visit(gmi.start('leftRight')).home(20).visit(gmi.hold());
    expect(sightings('GMI_OVERHOLD', shut)).toEqual([]);
    const busy = (day: number): Day => ({ ...GOOD, note: day === 17 ? 'busyDay' : null });
    const upset = clinic().visit(gmi.start('leftRight')).home(18, busy).visit(gmi.hold());
    expect(sightings('GMI_OVERHOLD', upset)).toEqual([]);
    const flare = clinic()
      .visit(gmi.start('leftRight'))
      .home(16, GOOD)
      .home(2, { ...GOOD, painAverage: 7 });
    expect(sightings('GMI_OVERHOLD', flare.visit(gmi.hold()))).toEqual([]);
  });

  test.each<[string, ReturnType<typeof asked>, boolean]>([
    ['was asked and told of fear of harm', asked('beliefs', { belief: 'harm' }), true],
    [
      'was asked and told of what stands in the way',
      asked('practice', { barrier: 'lowMood' }),
      true,
    ],
    ['had nothing in the way', asked('practice', { barrier: 'none' }), false],
    ['was asked about something else', asked('goals'), false],
  ])("the patient's choice excuses if the patient %s: %#", (_name, answer, excuses) => {
    const course = clinic()
      .visit(gmi.start('leftRight'))
      .home(15, GOOD)
      .visit(answer, gmi.hold({ because: ['patientChoice'] }));
    expect(sightings('GMI_OVERHOLD', course).length).toBe(excuses ? 0 : 1);
  });

  test('a life event that is not in the diary excuses nothing', () => {
    expect(sightings('GMI_OVERHOLD', heldAfter(15, 'lifeEvent'))).toHaveLength(1);
  });
});
