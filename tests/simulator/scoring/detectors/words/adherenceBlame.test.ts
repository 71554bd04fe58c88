import { describe, expect, test } from 'vitest';
import { asked, clinic, gmi, said } from '../../../clinic.ts';
import { LEFT_OUT, NO_PRACTICE } from '../../../days.ts';
import { mistake, sightings } from '../../found.ts';

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
