import { describe, expect, test } from 'vitest';
import { agreed, clinic, type Day, discharged, gmi, measured, touch } from '../../clinic.ts';
import { mistake, sightings } from '../found.ts';

/** A quiet week of left/right work at pain 5, then days at another level. */
function flaring(
  days: number,
  painAverage: number,
  ...first: readonly ReturnType<typeof agreed>[]
) {
  return clinic()
    .visit(...first, gmi.start('leftRight'))
    .home(7)
    .home(days, { painAverage });
}

describe('FLARE_PUSH: pushed on through a flare', () => {
  test('advancing in a flare, however small', () => {
    const course = flaring(2, 6)
      .visit(gmi.advance('imagery'))
      .home(7)
      .visit(gmi.stepBack('leftRight'));
    expect(mistake('FLARE_PUSH', course)).toMatchObject({
      day: 9,
      correctedDay: 16,
      evidence: { rise: 1, track: 'gmi' },
    });
  });

  test('raising the dose in a flare', () => {
    expect(mistake('FLARE_PUSH', flaring(2, 6).visit(gmi.hold({ images: 60 }))).day).toBe(9);
  });

  test('not one bad day, not a hold or a trim inside the band', () => {
    expect(sightings('FLARE_PUSH', flaring(1, 6).visit(gmi.advance('imagery')))).toEqual([]);
    expect(sightings('FLARE_PUSH', flaring(2, 7).visit(gmi.hold()))).toEqual([]);
    expect(sightings('FLARE_PUSH', flaring(2, 7).visit())).toEqual([]);
    expect(sightings('FLARE_PUSH', flaring(2, 7).visit(gmi.hold({ images: 30 })))).toEqual([]);
  });

  test.each([
    ['too large: 3 points up', 2, 8],
    ['too long: the fourth day', 4, 6],
  ])('the same dose in a flare %s', (_name, days, pain) => {
    expect(mistake('FLARE_PUSH', flaring(days, pain).visit(gmi.hold())).day).toBe(7 + days);
    expect(sightings('FLARE_PUSH', flaring(days, pain).visit())).toHaveLength(1);
  });

  test.each([
    ['trimming', gmi.hold({ images: 30 })],
    ['stopping', gmi.stop()],
  ])('not when beyond the band the answer is %s', (_name, answer) => {
    expect(sightings('FLARE_PUSH', flaring(4, 8).visit(answer))).toEqual([]);
  });

  test('stepping back is an answer too', () => {
    const course = clinic()
      .visit(gmi.start('imagery'))
      .home(7)
      .home(4, { painAverage: 8 })
      .visit(gmi.stepBack('leftRight'));
    expect(sightings('FLARE_PUSH', course)).toEqual([]);
  });

  test('an agreed flare plan is a response: it covers the first hold, not the second', () => {
    const planned = () => flaring(4, 7, agreed('flarePlan')).visit(gmi.hold());
    expect(sightings('FLARE_PUSH', planned())).toEqual([]);
    const again = planned().home(7, { painAverage: 7 }).visit(gmi.hold());
    expect(sightings('FLARE_PUSH', again).map(({ day }) => day)).toEqual([18]);
  });

  test('easing the other track puts nothing right', () => {
    const course = clinic()
      .visit(gmi.start('leftRight'), touch.start(0))
      .home(7)
      .home(2, { painAverage: 6 })
      .visit(gmi.advance('imagery'), touch.hold())
      .home(7)
      .visit(gmi.hold(), touch.hold({ forceG: 5 }));
    expect(mistake('FLARE_PUSH', course).correctedDay).toBeNull();
  });

  test('"carry on" by message: a mistake beyond the band, reasonable inside it', () => {
    const beyond = flaring(4, 8).calls('flareWorry', [], 'continueUnchanged').home(3);
    expect(mistake('FLARE_PUSH', beyond.visit(gmi.hold()).home(4))).toMatchObject({
      day: 11,
      correctedDay: null,
      evidence: {},
    });
    const eased = beyond.visit(gmi.hold({ images: 30 }));
    expect(sightings('FLARE_PUSH', eased)[0]?.correctedDay).toBe(18);
    const inside = flaring(2, 6).calls('flareWorry', [], 'continueUnchanged').home(3);
    expect(sightings('FLARE_PUSH', inside)).toEqual([]);
    const trimmed = flaring(4, 8).calls('flareWorry', [], 'trimAndContinue').home(3);
    expect(sightings('FLARE_PUSH', trimmed)).toEqual([]);
  });
});

describe('FLARE_QUIT: stopped in an expected flare', () => {
  const quit = discharged('programmeStopped');

  test('two days 2 points up in the second week, and the programme is stopped', () => {
    expect(mistake('FLARE_QUIT', flaring(2, 7).visit(quit))).toMatchObject({
      day: 9,
      correctedDay: null,
      evidence: { rise: 2 },
    });
  });

  test('one bad day is enough of a flare to be quit', () => {
    expect(sightings('FLARE_QUIT', flaring(1, 6).visit(gmi.stop()))).toHaveLength(1);
  });

  test('"stop everything" to a patient who writes of a flare, taken up again two weeks later', () => {
    const course = flaring(0, 5)
      .calls('flareWorry', [], 'stopEverything')
      .home(14)
      .visit(gmi.start('leftRight'));
    expect(mistake('FLARE_QUIT', course)).toMatchObject({ day: 7, correctedDay: 21 });
  });

  test('not without a flare, not for one beyond the band', () => {
    expect(sightings('FLARE_QUIT', flaring(2, 5).visit(quit))).toEqual([]);
    const large = clinic()
      .visit(gmi.start('leftRight'))
      .home(7)
      .home(1, { painAverage: 7 })
      .home(1, { painAverage: 8 })
      .visit(quit);
    expect(sightings('FLARE_QUIT', large)).toEqual([]);
  });

  test('an early stage is its first 14 days', () => {
    const on = (flareDay: number) =>
      clinic()
        .visit(gmi.start('leftRight'))
        .home(flareDay)
        .home(1, { painAverage: 7 })
        .home(1)
        .visit(quit);
    expect(sightings('FLARE_QUIT', on(14))).toHaveLength(1);
    expect(sightings('FLARE_QUIT', on(15))).toEqual([]);
  });

  test('pausing one of two tracks is trimming; stopping both is quitting', () => {
    const both = () =>
      clinic().visit(gmi.start('leftRight'), touch.start(0)).home(7).home(2, { painAverage: 7 });
    expect(sightings('FLARE_QUIT', both().visit(touch.stop()))).toEqual([]);
    expect(sightings('FLARE_QUIT', both().visit(touch.stop(), gmi.stop()))).toHaveLength(1);
  });

  test.each<[string, Day]>([
    ['new signs in the diary', { newSigns: ['fever'] }],
    ['a quiet week', { painAverage: 5 }],
  ])('not with %s', (_name, how) => {
    const course = flaring(0, 5)
      .home(2, { painAverage: 7, ...how })
      .visit(quit);
    expect(sightings('FLARE_QUIT', course)).toEqual([]);
  });

  test('an old flare, gone for a week, is not what was quit', () => {
    const before = clinic().visit(gmi.start('leftRight')).home(2, { painAverage: 7 }).home(8);
    expect(sightings('FLARE_QUIT', before.visit(quit))).toEqual([]);
  });

  test('not when a signal of self-harm comes first', () => {
    const course = flaring(2, 7).visit(measured('phq9', { total: 18, item9: 2 }), gmi.stop());
    expect(sightings('FLARE_QUIT', course)).toEqual([]);
  });

  test('who told of thoughts of suicide is not sent away for it', () => {
    const course = flaring(2, 7).visit(measured('phq9', { total: 18, item9: 2 }), quit);
    expect(sightings('FLARE_QUIT', course)).toHaveLength(1);
  });

  test('nor left without treatment days later', () => {
    const told = clinic()
      .visit(gmi.start('leftRight'), measured('phq9', { total: 18, item9: 2 }))
      .home(2, { painAverage: 4 })
      .home(2, { painAverage: 6 });
    expect(sightings('FLARE_QUIT', told.visit(gmi.stop()))).toHaveLength(1);
  });
});
