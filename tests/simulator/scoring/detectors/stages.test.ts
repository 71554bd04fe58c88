import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../../src/simulator/types.ts';
import { asked, clinic, type Day, examined, gmi, measured, tried } from '../../clinic.ts';
import { GOOD, LEFT_OUT } from '../../days.ts';
import { article } from '../../profiles.ts';
import { mistake, sightings } from '../found.ts';

const imagery = (durationWeeks = 10) =>
  clinic({ durationWeeks })
    .visit(gmi.start('leftRight'))
    .home(7, GOOD)
    .visit(gmi.advance('imagery'));

describe('GMI_RUSH_2: the mirror before imagery is calm', () => {
  test.each<[string, number, Day]>([
    ['four calm days', 4, {}],
    ['pain that rose by 2', 7, { painDuring: 7 }],
    ['pain that took 35 minutes to settle', 7, { settleMinutes: 35 }],
  ])('after %s', (_name, days, how) => {
    const course = imagery().home(days, how).visit(gmi.advance('mirror'));
    expect(mistake('GMI_RUSH_2', course)).toMatchObject({
      day: 7 + days,
      evidence: { needed: 5 },
    });
  });

  test('not after five calm days, days left out in between', () => {
    const course = imagery().home(3).home(2, LEFT_OUT).home(2).visit(gmi.advance('mirror'));
    expect(sightings('GMI_RUSH_2', course)).toEqual([]);
  });

  test('going back to imagery puts it right', () => {
    const course = imagery()
      .home(2)
      .visit(gmi.advance('mirror'))
      .home(7)
      .visit(gmi.stepBack('imagery'));
    expect(mistake('GMI_RUSH_2', course)).toMatchObject({ day: 9, correctedDay: 16 });
  });
});

describe('GMI_SKIP_STAGE: a stage left out', () => {
  test('imagery first', () => {
    const course = clinic().visit(gmi.start('imagery')).home(14).visit(gmi.stepBack('leftRight'));
    expect(mistake('GMI_SKIP_STAGE', course)).toMatchObject({
      day: 0,
      correctedDay: 14,
      evidence: { stage: 'imagery' },
    });
  });

  test('from left/right work straight to the mirror, also when it had been reached before', () => {
    const course = clinic()
      .visit(gmi.start('leftRight'))
      .home(7, GOOD)
      .visit(gmi.advance('mirror'))
      .home(7)
      .visit(gmi.stepBack('leftRight'))
      .home(7, GOOD)
      .visit(gmi.advance('mirror'));
    expect(sightings('GMI_SKIP_STAGE', course).map(({ day }) => day)).toEqual([7, 21]);
  });

  test('not one stage at a time, nor when a pause ends where it began', () => {
    const course = imagery().home(7).visit(gmi.stop()).home(7).visit(gmi.start('imagery'));
    expect(sightings('GMI_SKIP_STAGE', course)).toEqual([]);
  });
});

describe('mirror first in early CRPS (mccabe-2003)', () => {
  /** Symptoms for so many weeks at the first visit; the decision falls in the week after. */
  const early = (weeks: number, ...because: readonly Reason[]) =>
    clinic({ durationWeeks: weeks }).visit(gmi.start('mirror', { because }));

  test('excuses up to eight weeks, with a documented reason, in the published profile only', () => {
    expect(sightings('GMI_SKIP_STAGE', early(8, 'patientChoice'))).toEqual([]);
    expect(sightings('GMI_SKIP_STAGE', early(8))).toHaveLength(1);
    expect(sightings('GMI_SKIP_STAGE', early(9, 'patientChoice'))).toHaveLength(1);
    expect(sightings('GMI_SKIP_STAGE', early(8, 'patientChoice'), article)).toHaveLength(1);
  });

  test('excuses leaving imagery early, too; on day 7 a six-week history is seven weeks old', () => {
    const because: readonly Reason[] = ['feelsReady'];
    const rush = (weeks: number) =>
      imagery(weeks).home(2).visit(gmi.advance('mirror', { because }));
    expect(sightings('GMI_RUSH_2', rush(6))).toEqual([]);
    expect(sightings('GMI_RUSH_2', rush(7))).toHaveLength(1);
  });

  test('is no excuse for imagery first', () => {
    const course = clinic({ durationWeeks: 4 }).visit(
      gmi.start('imagery', { because: ['feelsReady'] }),
    );
    expect(sightings('GMI_SKIP_STAGE', course)).toHaveLength(1);
  });
});

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

describe('MIRROR_AVOIDED: the mirror never offered', () => {
  // Five calm days open the gate on day 12; three weeks later it is day 33.
  const calm = (days: number) => imagery().home(days);

  test('imagery calm for three weeks past its gate, and hold', () => {
    const course = calm(26).visit(gmi.hold()).home(7).visit(gmi.advance('mirror'));
    expect(mistake('MIRROR_AVOIDED', course)).toMatchObject({ day: 33, correctedDay: 40 });
    expect(sightings('MIRROR_AVOIDED', calm(25).visit(gmi.hold()))).toEqual([]);
  });

  test.each([
    ['the other hand hurts', examined('otherHand', { painFree: false })],
    ['vision fails', measured('vision', { ok: false })],
    ['there is dystonia', examined('tremorDystonia', { dystonia: true })],
    ['it was tried in the room', tried('mirrorTrial', { before: 4, during: 7 }, 'bad')],
  ])('not when %s', (_name, finding) => {
    expect(sightings('MIRROR_AVOIDED', calm(26).visit(finding, gmi.hold()))).toEqual([]);
  });

  test('a check of thinking speaks for a lighter dose, not against a mirror', () => {
    const course = calm(26).visit(measured('cognition', { ok: false }), gmi.hold());
    expect(sightings('MIRROR_AVOIDED', course)).toHaveLength(1);
  });

  test('a trial counts as an offer for three weeks', () => {
    const triedAgo = (days: number) =>
      calm(26 - days)
        .visit(tried('mirrorTrial'), gmi.hold())
        .home(days)
        .visit(gmi.hold());
    expect(sightings('MIRROR_AVOIDED', triedAgo(21))).toEqual([]);
    expect(sightings('MIRROR_AVOIDED', triedAgo(22))).toHaveLength(1);
  });

  test("the patient's choice excuses when it was heard", () => {
    const choice = gmi.hold({ because: ['patientChoice'] });
    const heard = calm(26).visit(asked('beliefs', { belief: 'harm' }), choice);
    expect(sightings('MIRROR_AVOIDED', heard)).toEqual([]);
    expect(sightings('MIRROR_AVOIDED', calm(26).visit(choice))).toHaveLength(1);
  });

  test('not in a week with a flare', () => {
    const course = calm(24).home(2, { painAverage: 7 }).visit(gmi.hold());
    expect(sightings('MIRROR_AVOIDED', course)).toEqual([]);
  });
});
