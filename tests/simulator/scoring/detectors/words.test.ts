import { describe, expect, test } from 'vitest';
import { MESSAGES, PROMISE_MESSAGES, THREAT_MESSAGES } from '../../../../src/simulator/types.ts';
import { agreed, asked, clinic, gmi, said } from '../../clinic.ts';
import { LEFT_OUT, NO_PRACTICE } from '../../days.ts';
import { mistake, sightings } from '../found.ts';

describe('what is said to the patient', () => {
  test.each(THREAT_MESSAGES)('"%s" raises threat: COMM_THREAT', (message) => {
    const course = clinic().visit().home(7).visit(said(message));
    expect(mistake('COMM_THREAT', course)).toMatchObject({ day: 7, evidence: { message } });
  });

  test.each(PROMISE_MESSAGES)('"%s" promises: COMM_FALSE_PROMISE', (message) => {
    const course = clinic().visit(said(message));
    expect(mistake('COMM_FALSE_PROMISE', course)).toMatchObject({ day: 0, evidence: { message } });
  });

  test('everything else is neither', () => {
    const fine = MESSAGES.filter(
      (one) => !THREAT_MESSAGES.includes(one) && !PROMISE_MESSAGES.includes(one),
    );
    const course = clinic().visit(...fine.map(said));
    expect(sightings('COMM_THREAT', course)).toEqual([]);
    expect(sightings('COMM_FALSE_PROMISE', course)).toEqual([]);
    expect(fine).toContain('manyImprove');
  });
});

describe('CONSENT_EXPECTATION_GAP: no warning, no stop rule', () => {
  const imagery = gmi.advance('imagery');
  const leftRight = () => clinic().visit(gmi.start('leftRight')).home(7);

  test('imagery begins and nothing was said; it is said two weeks later', () => {
    const course = leftRight()
      .visit(imagery)
      .home(7)
      .visit(said('painIsReal'))
      .home(7)
      .visit(said('flaresAndStopRule'));
    expect(mistake('CONSENT_EXPECTATION_GAP', course)).toMatchObject({ day: 7, correctedDay: 21 });
  });

  test.each([
    ['flares and the stop rule were explained', said('flaresAndStopRule')],
    ['a flare was explained as information', said('flareIsInformation')],
    ['a flare plan was agreed', agreed('flarePlan')],
  ])('not when %s that day or before', (_name, deed) => {
    expect(sightings('CONSENT_EXPECTATION_GAP', leftRight().visit(deed, imagery))).toEqual([]);
    const before = clinic().visit(deed, gmi.start('leftRight')).home(7).visit(imagery);
    expect(sightings('CONSENT_EXPECTATION_GAP', before)).toEqual([]);
  });

  test('left/right work alone needs no warning', () => {
    expect(sightings('CONSENT_EXPECTATION_GAP', leftRight().visit())).toEqual([]);
  });
});

describe('ADHERENCE_BLAME: practice not asked about, or blamed', () => {
  /** Ten days of which so many had practice. */
  const practised = (days: number, images = 50) =>
    clinic()
      .visit(gmi.start('leftRight', { images }))
      .home(10, (day) => (day < days ? {} : NO_PRACTICE));
  const question = asked('practice', { barrier: 'time' });

  test('five days of ten, and nobody asks; asked a week later', () => {
    const course = practised(5).visit().home(7).visit(question);
    expect(mistake('ADHERENCE_BLAME', course)).toMatchObject({
      day: 10,
      correctedDay: 17,
      evidence: { percent: 50 },
    });
  });

  test('not with six days of ten, not when asked, not before ten days', () => {
    expect(sightings('ADHERENCE_BLAME', practised(6).visit())).toEqual([]);
    expect(sightings('ADHERENCE_BLAME', practised(5).visit(question))).toEqual([]);
    const young = clinic().visit(gmi.start('leftRight')).home(9, NO_PRACTICE).visit();
    expect(sightings('ADHERENCE_BLAME', young)).toEqual([]);
  });

  test.each(['youFailed', 'youOverdidIt'] as const)('asked, and answered with "%s"', (blame) => {
    const course = practised(5).visit(question, said(blame));
    expect(mistake('ADHERENCE_BLAME', course).day).toBe(10);
  });

  test('a question of three weeks ago still counts, an older one does not', () => {
    const askedOn = (day: number) =>
      clinic()
        .visit(gmi.start('leftRight'))
        .home(day)
        .visit(question)
        .home(30 - day, NO_PRACTICE)
        .visit();
    expect(sightings('ADHERENCE_BLAME', askedOn(9)).filter(({ day }) => day === 30)).toEqual([]);
    expect(sightings('ADHERENCE_BLAME', askedOn(8)).filter(({ day }) => day === 30)).toHaveLength(
      1,
    );
  });

  test('days left out of the diary are not days without practice where no app keeps count', () => {
    const silent = clinic()
      .visit(gmi.start('imagery', { images: 0 }))
      .home(10, (day) => (day < 6 ? {} : LEFT_OUT))
      .visit();
    expect(sightings('ADHERENCE_BLAME', silent)).toEqual([]);
    const kept = clinic()
      .visit(gmi.start('imagery', { images: 50 }))
      .home(10, (day) => (day < 5 ? {} : { ...LEFT_OUT, leftRight: null }))
      .visit();
    expect(sightings('ADHERENCE_BLAME', kept)).toHaveLength(1);
  });
});
