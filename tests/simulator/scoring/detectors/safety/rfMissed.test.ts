import { describe, expect, test } from 'vitest';
import { RED_FLAGS } from '../../../../../src/simulator/clinical/redFlags.ts';
import { asked, examined, referred } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { FEVER, gpToday, treated } from './illness.ts';

describe('RF_MISSED: red flags, and no help that day', () => {
  test('a message tells of fever, and help comes two days later', () => {
    const course = treated()
      .calls('infectionSigns', ['fever'], 'bringForward')
      .home(2)
      .visit(gpToday);
    expect(mistake('RF_MISSED', course)).toMatchObject({
      day: 7,
      correctedDay: 9,
      evidence: { days: 2 },
    });
  });

  test.each([
    ['a wound seen at the examination', [examined('skinBodyTemperature', { wound: true })]],
    ['redness that spreads, seen on looking', [examined('look', { spreadingRedness: true })]],
    ['fever told when asked', [asked('redFlagSymptoms', { fever: true })]],
  ] as const)('%s, and nobody is called', (_name, deeds) => {
    expect(
      mistake(
        'RF_MISSED',
        treated()
          .visit(...deeds)
          .home(7),
      ),
    ).toMatchObject({
      day: 7,
      correctedDay: null,
      evidence: { days: '' },
    });
  });

  test('a sign in the diary is known from the next visit on', () => {
    const course = treated().visit().home(3).home(1, FEVER).home(3).visit().home(7);
    expect(mistake('RF_MISSED', course).day).toBe(14);
  });

  test.each([
    ['the doctor the same day', [gpToday]],
    ['the emergency department', [referred('emergency', 'emergency')]],
  ] as const)(
    'not when the answer is %s, and the same illness is covered for ten days',
    (_n, help) => {
      const course = treated()
        .home(1, FEVER)
        .visit(...help)
        .home(6)
        .visit()
        .home(7);
      expect(sightings('RF_MISSED', course)).toEqual([]);
    },
  );

  test('the same illness is covered for ten days after the call, not for eleven', () => {
    const seenAgain = (days: number) =>
      treated()
        .visit(examined('look', { spreadingRedness: true }), gpToday)
        .home(days)
        .visit(examined('look', { spreadingRedness: true }))
        .home(1);
    expect(sightings('RF_MISSED', seenAgain(10))).toEqual([]);
    expect(sightings('RF_MISSED', seenAgain(11)).map(({ day }) => day)).toEqual([18]);
  });

  test('signs that go on are one illness, and a later one is another', () => {
    const ill = examined('look', { spreadingRedness: true });
    const course = treated().visit(ill).home(4).visit(ill).home(20).visit(ill).home(1);
    expect(sightings('RF_MISSED', course).map(({ day }) => day)).toEqual([7, 31]);
  });

  describe.each(['strokeSigns', 'bladderBowelSaddle', 'breathless'])(
    '%s is an emergency',
    (flag) => {
      const told = asked('redFlagSymptoms', { [flag]: true });
      const now = referred('emergency', 'emergency');

      test('the doctor the same day is too slow', () => {
        const slow = treated().visit(told, gpToday).home(1).visit(now).home(1);
        expect(mistake('RF_MISSED', slow)).toMatchObject({
          day: 7,
          correctedDay: 8,
          evidence: { days: 'sameDay' },
        });
      });

      test('help at once answers it, and is no alarm without cause', () => {
        const course = treated().visit(told, now).home(6).visit();
        expect(sightings('RF_MISSED', course)).toEqual([]);
        expect(sightings('RF_OVERCALL', course)).toEqual([]);
      });

      test('the call for an infection does not cover it', () => {
        const ill = examined('look', { spreadingRedness: true });
        const course = treated().visit(ill, gpToday).home(3).visit(told).home(1);
        expect(sightings('RF_MISSED', course)).toMatchObject([{ day: 10, evidence: { days: '' } }]);
      });
    },
  );

  test('every red flag has its day, and every urgency somebody who is called', () => {
    for (const [flag, urgency] of Object.entries(RED_FLAGS)) {
      const told = asked('redFlagSymptoms', { [flag]: true });
      const inTime = treated().visit(told, referred('gp', urgency)).home(1);
      expect(sightings('RF_MISSED', inTime), flag).toEqual([]);
      expect(sightings('RF_MISSED', treated().visit(told).home(1)), flag).toHaveLength(1);
    }
  });

  test('help within days is not help the same day', () => {
    const course = treated().home(1, FEVER).visit(referred('gp', 'withinDays'));
    expect(sightings('RF_MISSED', course)).toHaveLength(1);
  });

  test('a call without cause does not cover the infection that comes later', () => {
    const course = treated()
      .visit(gpToday)
      .home(5)
      .calls('infectionSigns', ['fever'], 'askNewSigns');
    expect(sightings('RF_MISSED', course).map(({ day }) => day)).toEqual([12]);
  });
});
