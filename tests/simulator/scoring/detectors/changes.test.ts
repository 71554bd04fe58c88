import { describe, expect, test } from 'vitest';
import {
  agreed,
  asked,
  clinic,
  type Deed,
  diagnosed,
  examined,
  gmi,
  measured,
  referred,
  said,
  WHOLE_EXAMINATION,
} from '../../clinic.ts';
import { mistake, sightings } from '../found.ts';

const dash = (total: number) => measured('quickDash', { total });

describe('CHANGE_IGNORED: a real change passed over', () => {
  const worse = (second: number, third: number, ...deeds: readonly Deed[]) =>
    clinic()
      .visit(dash(40), gmi.start('leftRight'))
      .home(28)
      .visit(dash(second))
      .home(28)
      .visit(dash(third), ...deeds)
      .home(14);

  test('16 points worse twice running, and the plan stays', () => {
    expect(mistake('CHANGE_IGNORED', worse(56, 57))).toMatchObject({
      day: 56,
      evidence: { subject: 'quickDash' },
    });
  });

  test.each([
    ['once only', worse(50, 57)],
    ['15 points', worse(55, 55)],
    ['better', worse(20, 20)],
    ['somebody else was asked', worse(56, 57, referred('painTeam', 'routine'))],
    ['the plan moved', worse(56, 57, gmi.stop())],
  ])('not when %s', (_name, course) => {
    expect(sightings('CHANGE_IGNORED', course)).toEqual([]);
  });
});

describe('NATURAL_HISTORY_BLIND: all the credit to the programme', () => {
  const credit = said('programmeDidIt');

  test('said in the first half year; the natural course is told later', () => {
    const course = clinic({ durationWeeks: 25 }).visit(credit).home(7).visit(said('naturalCourse'));
    expect(mistake('NATURAL_HISTORY_BLIND', course)).toMatchObject({ day: 0, correctedDay: 7 });
  });

  test('not when both were said, not in longstanding CRPS', () => {
    const both = clinic().visit(said('naturalCourse')).home(7).visit(credit);
    expect(sightings('NATURAL_HISTORY_BLIND', both)).toEqual([]);
    expect(sightings('NATURAL_HISTORY_BLIND', clinic({ durationWeeks: 26 }).visit(credit))).toEqual(
      [],
    );
  });
});

describe('PACE_BOOM_BUST: boom and bust unseen', () => {
  /** Use in minutes, good and bad days by turns. */
  const swings = (high: number, low: number) => (index: number) => ({
    useMinutes: index % 2 === 0 ? high : low,
  });

  test('two weeks of swings, and no pacing plan by the next visit', () => {
    const course = clinic().visit().home(14, swings(300, 40)).visit().home(7).visit();
    expect(mistake('PACE_BOOM_BUST', course)).toMatchObject({ day: 21, correctedDay: null });
  });

  test('not when it was agreed at the next visit, not on an even diary', () => {
    const agreedThen = clinic()
      .visit()
      .home(14, swings(300, 40))
      .visit()
      .home(7)
      .visit(agreed('pacingPlan'));
    expect(sightings('PACE_BOOM_BUST', agreedThen)).toEqual([]);
    const even = clinic().visit().home(14, swings(120, 80)).visit().home(7).visit();
    expect(sightings('PACE_BOOM_BUST', even)).toEqual([]);
  });
});

describe('DX_OVERTEST: waiting for tests nobody needs', () => {
  const tested = (...deeds: readonly Deed[]) =>
    clinic().visit(...WHOLE_EXAMINATION, diagnosed(), ...deeds);
  const scan = referred('imaging', 'routine');

  test('criteria on record, a scan ordered, treatment four weeks later', () => {
    const course = tested(scan).home(28).visit(gmi.start('leftRight'));
    expect(mistake('DX_OVERTEST', course)).toMatchObject({ day: 21, correctedDay: 28 });
  });

  test('not when treatment begins within three weeks, or no test was ordered, or it was urgent', () => {
    expect(
      sightings('DX_OVERTEST', tested(scan).home(21).visit(gmi.start('leftRight')).home(7)),
    ).toEqual([]);
    expect(sightings('DX_OVERTEST', tested().home(28).visit(gmi.start('leftRight')))).toEqual([]);
    const urgent = referred('imaging', 'sameDay');
    expect(sightings('DX_OVERTEST', tested(urgent).home(28))).toEqual([]);
  });

  test('not where the record says that it is something else, or signs of an infection were known', () => {
    const elsewhere = diagnosed({ conclusion: 'notCrps' });
    expect(sightings('DX_OVERTEST', tested(elsewhere, scan).home(28))).toEqual([]);
    const wound = examined('skinBodyTemperature', { wound: true });
    expect(sightings('DX_OVERTEST', tested(wound, scan).home(28))).toEqual([]);
    const open = diagnosed({ conclusion: 'unclear' });
    expect(sightings('DX_OVERTEST', tested(open, scan).home(28))).not.toEqual([]);
  });
});

describe('HARM_BELIEF_UNCHECKED: a fear score and no question about tasks', () => {
  const chronic = (...deeds: readonly Deed[]) =>
    clinic({ durationWeeks: 60 })
      .visit(measured('tsk11', { total: 30 }))
      .home(7)
      .visit(...deeds)
      .home(21);

  test('longstanding, scored, three weeks gone', () => {
    expect(mistake('HARM_BELIEF_UNCHECKED', chronic())).toMatchObject({ day: 21 });
    const late = chronic().visit(asked('taskBeliefs'));
    expect(mistake('HARM_BELIEF_UNCHECKED', late)).toMatchObject({ correctedDay: 28 });
  });

  test('not when it was asked, not in early CRPS', () => {
    expect(sightings('HARM_BELIEF_UNCHECKED', chronic(asked('taskBeliefs')))).toEqual([]);
    const early = clinic({ durationWeeks: 26 })
      .visit(measured('tsk11', { total: 30 }))
      .home(40);
    expect(sightings('HARM_BELIEF_UNCHECKED', early)).toEqual([]);
  });
});

describe('SCOPE_OVERREACH: alone beyond your role', () => {
  test('tablets changed', () => {
    const course = clinic().visit().home(7).visit(said('changeTablets'));
    expect(mistake('SCOPE_OVERREACH', course)).toMatchObject({
      day: 7,
      evidence: { why: 'medicines' },
    });
  });

  test.each([
    ['phq9', measured('phq9', { total: 15, item9: 0 })],
    ['tremorDystonia', examined('tremorDystonia', { dystonia: true })],
  ])('%s carried alone for two weeks', (why, deed) => {
    const course = clinic().visit(deed).home(14).visit();
    expect(mistake('SCOPE_OVERREACH', course)).toMatchObject({ day: 14, evidence: { why } });
    const told = clinic().visit(deed).home(14).visit(referred('painTeam', 'withinDays'));
    expect(sightings('SCOPE_OVERREACH', told)).toEqual([]);
  });

  test('not below 15', () => {
    const course = clinic()
      .visit(measured('phq9', { total: 14, item9: 0 }))
      .home(30);
    expect(sightings('SCOPE_OVERREACH', course)).toEqual([]);
  });
});
