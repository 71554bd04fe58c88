import { describe, expect, test } from 'vitest';
import { asked, clinic, type Day, gmi, touch } from '../../../clinic.ts';
import { LEFT_OUT } from '../../../days.ts';
import { mistake, sightings } from '../../found.ts';

describe('TEXTURE_STALL: stuck on an easy texture', () => {
  const EASY: Day = { painTouch: 1, touchSettleMinutes: 15 };
  const easyFor = (days: number, how: Day = EASY) => clinic().visit(touch.start(0)).home(days, how);

  test('two weeks at pain 1 that settles in 15 minutes, and hold', () => {
    const course = easyFor(14).visit(touch.hold()).home(7, EASY).visit(touch.advance(1));
    expect(mistake('TEXTURE_STALL', course)).toMatchObject({
      day: 14,
      correctedDay: 21,
      evidence: { days: 14, why: 'easy' },
    });
    expect(sightings('TEXTURE_STALL', easyFor(14).visit())).toHaveLength(1);
  });

  test.each<[string, number, Day]>([
    ['13 days', 13, EASY],
    ['pain of 2', 14, { ...EASY, painTouch: 2 }],
    ['20 minutes to settle', 14, { ...EASY, touchSettleMinutes: 20 }],
  ])('not after %s', (_name, days, how) => {
    expect(sightings('TEXTURE_STALL', easyFor(days, how).visit(touch.hold()))).toEqual([]);
  });

  test('four weeks a little sore, with the gate to the next texture open', () => {
    const sore: Day = { painTouch: 2, touchSettleMinutes: 20 };
    const course = (days: number, how: Day = sore) => easyFor(days, how).visit(touch.hold());
    expect(mistake('TEXTURE_STALL', course(28)).evidence).toEqual({ days: 28, why: 'open' });
    expect(sightings('TEXTURE_STALL', course(27))).toEqual([]);
    expect(sightings('TEXTURE_STALL', course(28, { ...sore, painTouch: 6 }))).toEqual([]);
  });

  test('not on the word of four days in a fortnight', () => {
    const course = clinic()
      .visit(touch.start(0))
      .home(14, (day) => (day % 4 === 0 ? EASY : LEFT_OUT))
      .visit(touch.hold());
    expect(sightings('TEXTURE_STALL', course)).toEqual([]);
  });

  test('not on the last rung', () => {
    const course = clinic().visit(touch.start(4)).home(21, EASY).visit(touch.hold());
    expect(sightings('TEXTURE_STALL', course)).toEqual([]);
  });

  test('the same texture with movement or a task asks more: that is going on', () => {
    const moving = easyFor(14)
      .visit(touch.hold({ phase: 'withMovement' }))
      .home(13, EASY);
    expect(sightings('TEXTURE_STALL', moving.visit(touch.hold()))).toEqual([]);
    const again = easyFor(14)
      .visit(touch.hold({ phase: 'withMovement' }))
      .home(14, EASY);
    expect(sightings('TEXTURE_STALL', again.visit(touch.hold()))).toHaveLength(1);
  });

  test('not in a flare, nor in a week upset by something', () => {
    const flare = easyFor(14)
      .home(2, { ...EASY, painAverage: 6 })
      .visit(touch.hold());
    expect(sightings('TEXTURE_STALL', flare)).toEqual([]);
    const cold = easyFor(14)
      .home(1, { ...EASY, note: 'coldDay' })
      .visit(touch.hold());
    expect(sightings('TEXTURE_STALL', cold)).toEqual([]);
  });

  test("the patient's choice excuses when it was heard, a claimed life event does not", () => {
    const heard = easyFor(14).visit(
      asked('practice', { barrier: 'time' }),
      touch.hold({ because: ['patientChoice'] }),
    );
    expect(sightings('TEXTURE_STALL', heard)).toEqual([]);
    const claimed = easyFor(14).visit(touch.hold({ because: ['patientChoice', 'lifeEvent'] }));
    expect(sightings('TEXTURE_STALL', claimed)).toHaveLength(1);
  });

  test('a thin dose is no reason to stay', () => {
    const course = clinic()
      .visit(gmi.start('leftRight'), touch.start(0, { minutes: 1, sessionsPerDay: 1 }))
      .home(14, EASY)
      .visit(gmi.hold(), touch.hold());
    expect(sightings('TEXTURE_STALL', course)).toHaveLength(1);
  });
});
