import { describe, expect, test } from 'vitest';
import { asked, clinic, type Day, examined, gmi, measured, referred } from '../../clinic.ts';
import { mistake, sightings } from '../found.ts';

const FEVER: Day = { newSigns: ['fever', 'spreadingRedness'] };
const gpToday = referred('gp', 'sameDay');
const treated = () => clinic().visit(gmi.start('leftRight')).home(7);

describe('RF_MISSED: signs of infection, and no help that day', () => {
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

describe('SI_NOT_ACTED: a signal of self-harm left for later', () => {
  const signal = measured('phq9', { total: 12, item9: 1 });
  const question = asked('selfHarm', { thoughts: false });

  test.each([
    ['nothing', []],
    ['the question without a referral', [question]],
    ['a referral without the question', [referred('crisisTeam', 'sameDay')]],
    ['a routine referral', [question, referred('psychology', 'routine')]],
    ['help in some days', [question, referred('psychology', 'withinDays')]],
    ['a service that cannot help with it', [question, referred('painTeam', 'sameDay')]],
  ] as const)('item 9 above 0, answered with %s', (_name, answer) => {
    expect(mistake('SI_NOT_ACTED', clinic().visit(signal, ...answer)).day).toBe(0);
  });

  test('the next visit is too late', () => {
    const late = clinic().visit(signal).home(1).visit(question, referred('crisisTeam', 'sameDay'));
    expect(mistake('SI_NOT_ACTED', late).day).toBe(0);
  });

  test.each(['crisisTeam', 'gp', 'psychology', 'emergency'] as const)(
    'not with the question and %s in the same visit',
    (service) => {
      const course = clinic().visit(signal, question, referred(service, 'sameDay'));
      expect(sightings('SI_NOT_ACTED', course)).toEqual([]);
    },
  );

  test('told again while that service is at work, the question is due and the referral is not', () => {
    const begun = () => clinic().visit(signal, question, referred('crisisTeam', 'sameDay'));
    expect(sightings('SI_NOT_ACTED', begun().home(14).visit(signal, question))).toEqual([]);
    const silent = mistake('SI_NOT_ACTED', begun().home(7).visit(signal));
    expect(silent).toMatchObject({ day: 7, evidence: { missing: 'question' } });
    const long = mistake('SI_NOT_ACTED', begun().home(15).visit(signal, question));
    expect(long).toMatchObject({ day: 15, evidence: { missing: 'service' } });
  });

  test('a referral before there was any signal covers none', () => {
    const early = clinic().visit(referred('crisisTeam', 'sameDay')).home(7).visit(signal, question);
    expect(mistake('SI_NOT_ACTED', early).day).toBe(7);
  });

  test('thoughts told when asked are a signal, a score without item 9 is none', () => {
    const told = clinic().visit(asked('selfHarm', { thoughts: true }));
    expect(sightings('SI_NOT_ACTED', told)).toHaveLength(1);
    const low = clinic().visit(measured('phq9', { total: 20, item9: 0 }));
    expect(sightings('SI_NOT_ACTED', low)).toEqual([]);
  });
});

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
