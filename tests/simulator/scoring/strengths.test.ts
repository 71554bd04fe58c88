import { describe, expect, test } from 'vitest';
import { judgeDecisions } from '../../../src/simulator/scoring/decisions.ts';
import { strengthsIn } from '../../../src/simulator/scoring/strengths.ts';
import {
  agreed,
  asked,
  type Course,
  clinic,
  diagnosed,
  GOOD,
  gmi,
  measured,
  referred,
  said,
  touch,
  WHOLE_EXAMINATION,
  WHOLE_SCREEN,
} from '../clinic.ts';
import { norms } from '../profiles.ts';

/** Strengths as `code@day`. */
function strengths(course: Course): string[] {
  const { notes } = course;
  return strengthsIn(notes, judgeDecisions(notes, norms)).map(({ code, day }) => `${code}@${day}`);
}

describe('done well', () => {
  test('criteria recorded before treatment; a record after the start does not count', () => {
    const first = clinic()
      .visit(...WHOLE_EXAMINATION, diagnosed())
      .home(5)
      .visit(touch.start(0));
    expect(strengths(first)).toContain('criteriaBeforeTreatment@0');
    const late = clinic()
      .visit(touch.start(0))
      .home(5)
      .visit(...WHOLE_EXAMINATION, diagnosed());
    expect(strengths(late).join()).not.toContain('criteriaBeforeTreatment');
  });

  test('the whole screen before imagery; one check short is no strength', () => {
    const screened = clinic().visit(...WHOLE_SCREEN, gmi.start('leftRight'));
    expect(strengths(screened)).toContain('screenedFirst@0');
    const short = clinic().visit(...WHOLE_SCREEN.slice(1), gmi.start('leftRight'));
    expect(strengths(short).join()).not.toContain('screenedFirst');
  });

  test('help on the day of the alarm; the day after is no strength', () => {
    const alarm = () => clinic().visit(gmi.start('leftRight')).home(7);
    const today = alarm().calls('infectionSigns', ['fever'], 'sameDayMedical');
    expect(strengths(today)).toContain('sameDayHelp@7');
    const tomorrow = alarm()
      .calls('infectionSigns', ['fever'], 'bringForward')
      .home(1)
      .visit(referred('gp', 'sameDay'));
    expect(strengths(tomorrow).join()).not.toContain('sameDayHelp');
  });

  test('support within two weeks of knowing, by whichever way came first', () => {
    const distressed = () => clinic().visit(measured('gad7', { total: 12 }));
    const early = distressed()
      .home(14)
      .visit(referred('embeddedStrategies', 'routine'))
      .home(7)
      .visit(referred('psychology', 'routine'));
    expect(strengths(early)).toContain('supportEarly@14');
    const late = distressed().home(15).visit(referred('psychology', 'routine'));
    expect(strengths(late).join()).not.toContain('supportEarly');
  });

  test('a flare plan within a week of the start', () => {
    const agreedOn = (day: number) =>
      clinic().visit(touch.start(0)).home(day).visit(agreed('flarePlan'));
    expect(strengths(agreedOn(7))).toContain('flarePlanFirst@7');
    expect(strengths(agreedOn(8)).join()).not.toContain('flarePlanFirst');
  });

  test('held through a flare', () => {
    const flare = clinic().visit(gmi.start('leftRight')).home(7).home(2, { painAverage: 6 });
    expect(strengths(flare.visit(gmi.hold()))).toContain('heldThroughFlare@9');
    const quiet = clinic().visit(gmi.start('leftRight')).home(9).visit(gmi.hold());
    expect(strengths(quiet).join()).not.toContain('heldThroughFlare');
  });

  test('every advance at an open gate: at least two, and all of them', () => {
    const first = () =>
      clinic().visit(gmi.start('leftRight')).home(7, GOOD).visit(gmi.advance('imagery'));
    expect(strengths(first()).join()).not.toContain('everyAdvanceAtGate');
    const both = first().home(7, GOOD).visit(gmi.advance('mirror'));
    expect(strengths(both)).toContain('everyAdvanceAtGate@7');
    const early = first().home(2, GOOD).visit(gmi.advance('mirror'));
    expect(strengths(early).join()).not.toContain('everyAdvanceAtGate');
  });

  test('touch with a task, away from the worst spot', () => {
    expect(strengths(clinic().visit(touch.start(0)))).toContain('touchWithTask@0');
    for (const how of [{ site: 'hotspot' }, { discrimination: false }] as const) {
      expect(strengths(clinic().visit(touch.start(0, how))).join()).not.toContain('touchWithTask');
    }
  });

  test('function measured three times', () => {
    const measure = measured('quickDash', { total: 50 });
    const twice = () => clinic().visit(measure).home(28).visit(measure);
    expect(strengths(twice()).join()).not.toContain('functionFollowed');
    expect(strengths(twice().home(28).visit(measure))).toContain('functionFollowed@56');
  });

  test('the patient was believed', () => {
    const course = clinic().visit(asked('pain')).home(7).visit(said('painIsReal'));
    expect(strengths(course)).toEqual(['believedThePatient@7']);
  });

  test('nothing is praised in an empty chart', () => {
    expect(strengths(clinic())).toEqual([]);
  });
});
