import { describe, expect, test } from 'vitest';
import { clinic, type Day, discharged, gmi, measured, touch } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { flaring } from './flaring.ts';

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
