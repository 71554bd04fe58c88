import { describe, expect, test } from 'vitest';
import { clinic, examined, measured, referred } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { FEVER, gpToday, treated } from './illness.ts';

const ambulance = referred('emergency', 'emergency');

describe('RF_OVERCALL: alarm over the usual picture', () => {
  test.each([
    ['an emergency referral', referred('emergency', 'emergency')],
    ['the emergency department today', referred('emergency', 'sameDay')],
    ['a doctor called as an emergency', referred('gp', 'emergency')],
  ])('%s for a warm, swollen hand with nothing new', (_name, help) => {
    const course = clinic().visit(examined('look', { swelling: 3, colour: 'red' }), help);
    expect(mistake('RF_OVERCALL', course).day).toBe(0);
  });

  test.each([
    ['the doctor', gpToday],
    ['the surgeon', referred('surgeon', 'sameDay')],
  ])('not when %s is asked the same day: to be unsure and ask is no mistake', (_name, help) => {
    const course = clinic().visit(examined('look', { swelling: 3, colour: 'red' }), help);
    expect(sightings('RF_OVERCALL', course)).toEqual([]);
  });

  test('a flare reported by message, and the ambulance is called', () => {
    const course = treated().calls('flareWorry', [], 'askNewSigns', 'callEmergency');
    expect(mistake('RF_OVERCALL', course).day).toBe(7);
  });

  test('not for new signs of the last week, and not for referrals that can wait', () => {
    expect(sightings('RF_OVERCALL', treated().home(1, FEVER).home(6).visit(ambulance))).toEqual([]);
    expect(sightings('RF_OVERCALL', treated().visit(referred('gp', 'withinDays')))).toEqual([]);
  });

  test.each([
    ['a signal of self-harm', measured('phq9', { total: 14, item9: 1 })],
    ['a nerve that fails', examined('nervesCirculation', { nerveDeficit: true })],
    ['no pulse', examined('nervesCirculation', { pulses: false })],
    ['a fracture that has not healed', examined('fractureSite', { united: false })],
  ])('not after %s', (_name, finding) => {
    expect(sightings('RF_OVERCALL', clinic().visit(finding, ambulance))).toEqual([]);
  });

  test('signs of eight days ago no longer explain the call', () => {
    const course = treated().home(1, FEVER).visit(ambulance).home(8).visit(ambulance);
    expect(sightings('RF_OVERCALL', course).map(({ day }) => day)).toEqual([16]);
  });
});
