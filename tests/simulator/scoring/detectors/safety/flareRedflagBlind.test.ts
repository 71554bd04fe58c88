import { describe, expect, test } from 'vitest';
import { asked, examined, gmi, referred } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { FEVER, gpToday, treated } from './illness.ts';

describe('FLARE_REDFLAG_BLIND: new signs called a flare', () => {
  test.each(['trimAndContinue', 'continueUnchanged'] as const)(
    'a message with spreading redness is answered with %s',
    (answer) => {
      const course = treated().calls('infectionSigns', ['spreadingRedness'], answer);
      expect(mistake('FLARE_REDFLAG_BLIND', course).day).toBe(7);
    },
  );

  test('signs stood in the diary, and the plan ran on without a look', () => {
    const course = treated().home(1, FEVER).home(6).visit(gmi.hold());
    expect(mistake('FLARE_REDFLAG_BLIND', course).day).toBe(14);
  });

  test.each([
    ['asked for red flags', asked('redFlagSymptoms')],
    ['looked at skin and temperature', examined('skinBodyTemperature')],
    ['sent to the doctor', gpToday],
  ])('not when somebody %s', (_name, check) => {
    const course = treated().home(1, FEVER).home(6).visit(check, gmi.hold());
    expect(sightings('FLARE_REDFLAG_BLIND', course)).toEqual([]);
  });

  test('a look before the signs appeared is no check of them; psychology is none either', () => {
    const before = treated().visit(asked('redFlagSymptoms')).home(5).home(1, FEVER).visit();
    expect(sightings('FLARE_REDFLAG_BLIND', before)).toHaveLength(1);
    const elsewhere = treated().home(1, FEVER).visit(referred('psychology', 'withinDays'));
    expect(sightings('FLARE_REDFLAG_BLIND', elsewhere)).toHaveLength(1);
  });

  test('not when asked back first, nor when all practice has stopped', () => {
    const asking = treated().calls('infectionSigns', ['fever'], 'askNewSigns', 'trimAndContinue');
    expect(sightings('FLARE_REDFLAG_BLIND', asking)).toEqual([]);
    const stopped = treated().home(1, FEVER).visit(gmi.stop());
    expect(sightings('FLARE_REDFLAG_BLIND', stopped)).toEqual([]);
  });
});
