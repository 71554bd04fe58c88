import { describe, expect, test } from 'vitest';
import {
  advised,
  asked,
  clinic,
  diagnosed,
  discharged,
  examined,
  gmi,
  measured,
  referred,
  touch,
  WHOLE_SCREEN,
} from '../../clinic.ts';
import { mistake, sightings } from '../found.ts';

describe('SCREEN_SKIPPED: imagery without the minimum screen', () => {
  test('nothing was screened', () => {
    const course = clinic().visit(gmi.start('leftRight'));
    expect(mistake('SCREEN_SKIPPED', course)).toMatchObject({
      day: 0,
      correctedDay: null,
      evidence: { missing: 7, first: 'measure.vision' },
    });
  });

  test('one check missing is enough, and doing it later puts it right', () => {
    const [vision, ...rest] = WHOLE_SCREEN;
    const course = clinic()
      .visit(...rest, gmi.start('leftRight'))
      .home(7)
      .visit(vision);
    expect(mistake('SCREEN_SKIPPED', course)).toMatchObject({
      correctedDay: 7,
      evidence: { missing: 1, first: 'measure.vision' },
    });
  });

  test('fear asked about on day 30 was not asked about on day 0', () => {
    const rest = WHOLE_SCREEN.filter(
      ({ action }) => action.kind !== 'measure' || action.subject !== 'tsk11',
    );
    const course = clinic()
      .visit(...rest, gmi.start('leftRight'))
      .home(30)
      .visit(asked('beliefs'));
    expect(mistake('SCREEN_SKIPPED', course)).toMatchObject({
      correctedDay: 30,
      evidence: { first: 'measure.tsk11' },
    });
  });

  test('not with the whole screen by the start, nor for touch alone', () => {
    const whole = clinic()
      .visit(...WHOLE_SCREEN)
      .home(5)
      .visit(gmi.start('leftRight'));
    expect(sightings('SCREEN_SKIPPED', whole)).toEqual([]);
    expect(sightings('SCREEN_SKIPPED', clinic().visit(touch.start(0)))).toEqual([]);
  });
});

describe('SCREEN_RIGID_EXCLUDE: shut out by one score', () => {
  test.each([
    ['PHQ-9 of 10', measured('phq9', { total: 10 }), { subject: 'phq9', total: 10 }],
    ['a failed check of thinking', measured('cognition', { ok: false }), {}],
  ])('%s, and sent away without a trial', (_name, score, evidence) => {
    const course = clinic().visit(score, discharged('programmeStopped'));
    expect(mistake('SCREEN_RIGID_EXCLUDE', course)).toMatchObject({ day: 0, evidence });
  });

  test('not below the line, nor after an adapted trial', () => {
    const low = clinic().visit(measured('phq9', { total: 9 }), discharged('referredOn'));
    expect(sightings('SCREEN_RIGID_EXCLUDE', low)).toEqual([]);
    const passed = clinic().visit(measured('vision', { ok: true }), discharged('programmeStopped'));
    expect(sightings('SCREEN_RIGID_EXCLUDE', passed)).toEqual([]);
    const adapted = clinic()
      .visit(measured('cognition', { ok: false }), touch.start(0))
      .home(28)
      .visit(discharged('plateauReviewed'));
    expect(sightings('SCREEN_RIGID_EXCLUDE', adapted)).toEqual([]);
  });

  test.each([
    ['another plan: the pain team', [referred('painTeam', 'routine')]],
    ['a safety reason', [measured('phq9', { total: 20, item9: 2 })]],
    ['another diagnosis', [diagnosed({ conclusion: 'notCrps' })]],
  ])('not with %s', (_name, deeds) => {
    const course = clinic().visit(
      measured('gad7', { total: 15 }),
      ...deeds,
      discharged('referredOn'),
    );
    expect(sightings('SCREEN_RIGID_EXCLUDE', course)).toEqual([]);
  });

  test('a plan of eight days ago is no plan for now', () => {
    const course = clinic()
      .visit(measured('gad7', { total: 15 }), referred('painTeam', 'routine'))
      .home(8)
      .visit(discharged('referredOn'));
    expect(sightings('SCREEN_RIGID_EXCLUDE', course)).toHaveLength(1);
  });
});

describe('PSYCH_UNSUPPORTED: distress measured and left alone', () => {
  test.each([
    ['phq9', 10],
    ['gad7', 10],
    ['pcs', 31],
    ['tsk11', 29],
  ] as const)('%s of %s, and two weeks without support', (subject, total) => {
    const course = clinic().visit(measured(subject, { total })).home(14);
    expect(mistake('PSYCH_UNSUPPORTED', course)).toMatchObject({
      day: 14,
      correctedDay: null,
      evidence: { subject, total },
    });
    const below = clinic()
      .visit(measured(subject, { total: total - 1 }))
      .home(28);
    expect(sightings('PSYCH_UNSUPPORTED', below)).toEqual([]);
  });

  const distressed = () => clinic().visit(measured('gad7', { total: 12 }));

  test('support that comes on day 15 is late, and counts from then', () => {
    const course = distressed().home(15).visit(referred('psychology', 'routine')).home(7);
    expect(mistake('PSYCH_UNSUPPORTED', course)).toMatchObject({ day: 14, correctedDay: 15 });
  });

  test.each(['psychology', 'embeddedStrategies', 'painTeam'] as const)(
    'not with %s on day 14',
    (service) => {
      const course = distressed().home(14).visit(referred(service, 'routine')).home(28);
      expect(sightings('PSYCH_UNSUPPORTED', course)).toEqual([]);
    },
  );

  test('not before two weeks have passed', () => {
    expect(sightings('PSYCH_UNSUPPORTED', distressed().home(13))).toEqual([]);
  });
});

describe('PSYCH_HANDOVER: everything handed to psychology', () => {
  const handedOver = () =>
    clinic()
      .visit(gmi.start('leftRight'), touch.start(0))
      .home(7)
      .visit(
        measured('tsk11', { total: 35 }),
        referred('psychology', 'routine'),
        gmi.stop(),
        touch.stop(),
      );

  test('both tracks stand still for 15 days, then go on', () => {
    const course = handedOver().home(15).visit(touch.start(0)).home(7);
    expect(mistake('PSYCH_HANDOVER', course)).toMatchObject({
      day: 7,
      correctedDay: 22,
      evidence: { days: 15 },
    });
    expect(sightings('PSYCH_HANDOVER', handedOver().home(14).visit(touch.start(0)))).toEqual([]);
  });

  test('nothing physical is ever begun', () => {
    const course = clinic().visit(referred('psychology', 'routine')).home(28);
    expect(mistake('PSYCH_HANDOVER', course)).toMatchObject({ day: 0, evidence: { days: 28 } });
  });

  test('a second pause counts although the first was short', () => {
    const course = handedOver().home(7).visit(touch.start(0)).home(7).visit(touch.stop()).home(20);
    expect(sightings('PSYCH_HANDOVER', course).map(({ day }) => day)).toEqual([21]);
  });

  test('"stop everything" by message begins the pause on that day', () => {
    const course = clinic()
      .visit(referred('psychology', 'routine'), gmi.start('leftRight'))
      .home(7)
      .calls('flareWorry', [], 'stopEverything')
      .home(7)
      .visit()
      .home(8);
    expect(mistake('PSYCH_HANDOVER', course)).toMatchObject({ day: 7, evidence: { days: 15 } });
  });

  test('not while one track goes on, and not for a safety reason', () => {
    const one = clinic()
      .visit(gmi.start('leftRight'), referred('psychology', 'routine'), advised('gradedUse'))
      .home(28);
    expect(sightings('PSYCH_HANDOVER', one)).toEqual([]);
    const ill = clinic()
      .visit(touch.start(0), referred('psychology', 'routine'))
      .home(7)
      .visit(examined('skinBodyTemperature', { wound: true }), touch.stop())
      .home(28);
    expect(sightings('PSYCH_HANDOVER', ill)).toEqual([]);
  });
});
