import { describe, expect, test } from 'vitest';
import { agreed, clinic, gmi, touch } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { flaring } from './flaring.ts';

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
