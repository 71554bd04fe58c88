import { describe, expect, test } from 'vitest';
import { courseOf } from '../../src/debrief/course.ts';
import { flaresOf } from '../../src/debrief/flares.ts';
import { groupMistakes } from '../../src/debrief/groups.ts';
import { marksOf, momentsOf } from '../../src/debrief/marks.ts';
import { spansOf } from '../../src/debrief/spans.ts';
import { decisionPlaces, weekRows } from '../../src/debrief/timeline.ts';
import { type Episode, observe, startEpisode } from '../../src/simulator/index.ts';
import { rubric, setupWith } from '../simulator/content.ts';
import { diaryDay, gmiOn } from './days.ts';
import { manyCourses, scoreOf } from './plays.ts';

// Whole courses are played here, on whatever machine there is.

/** Stage 1 from the first day; the diary as given. */
function withDiary(pain: readonly (number | null)[]): Episode {
  return {
    ...startEpisode(setupWith(1)),
    day: pain.length,
    entries: [
      {
        type: 'action',
        day: 7,
        visit: 1,
        action: gmiOn('start', 'leftRight'),
        minutes: 2,
      },
      ...pain.map((value, day) => ({ type: 'diary' as const, row: diaryDay(day, value) })),
    ],
  };
}
const flares = (pain: readonly (number | null)[]) => {
  const episode = withDiary(pain);
  return flaresOf(episode, spansOf(episode));
};
const WEEK = [4, 4, 4, 4, 4, 4, 4];

describe('flaresOf', () => {
  test('a calm diary has none', () => expect(flares([...WEEK, 4, 4, 4, 4])).toEqual([]));

  test('two days a point up on average are a flare of the day that makes them so', () => {
    // Day 9: (4 + 6) / 2 = 5, a point above 4; day 10: (6 + 4) / 2; day 11: calm again.
    expect(flares([...WEEK, 4, 4, 6, 4, 4, 4])).toEqual([{ from: 9, to: 11, inBand: true }]);
  });

  test('a large and long one goes beyond the band, and so does all of it', () => {
    const [found, ...more] = flares([...WEEK, 4, 4, 8, 8, 8, 8, 8, 4, 4, 4]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ from: 9, inBand: false });
  });
});

describe('marksOf', () => {
  test('nothing of a course is lost: mistakes, messages and life events, in order of days', () => {
    for (const episode of manyCourses()) {
      const score = scoreOf(episode);
      const marks = marksOf(episode, groupMistakes(score.mistakes, rubric));
      const days = marks.map(({ day }) => day);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      const of = (kind: string) => marks.filter((mark) => mark.kind === kind).length;
      expect(of('mistake')).toBe(score.mistakes.length);
      expect(of('contact')).toBe(episode.entries.filter(({ type }) => type === 'contact').length);
    }
  });

  test('a message carries what was answered on that day, and only that', () => {
    const contact = { day: 4, kind: 'flareWorry', newSigns: [] } as const;
    const answer = (day: number, subject: 'askNewSigns' | 'bringForward' | 'stopEverything') =>
      ({
        type: 'action',
        day,
        visit: 1,
        action: { kind: 'respond', subject },
        minutes: 0,
      }) as const;
    const episode: Episode = {
      ...startEpisode(setupWith(1)),
      day: 9,
      entries: [
        { type: 'contact', contact },
        answer(4, 'askNewSigns'),
        answer(4, 'bringForward'),
        answer(8, 'stopEverything'),
      ],
    };
    expect(marksOf(episode, [])).toEqual([
      {
        kind: 'contact',
        day: 4,
        moment: 1,
        contact: 'flareWorry',
        answers: ['askNewSigns', 'bringForward'],
      },
    ]);
  });

  test('ordinary notes of the diary are no life events; those of the case and new signs are', () => {
    const rows = [
      { ...diaryDay(0, 4), note: 'smallWin' as const },
      { ...diaryDay(1, 4), note: 'coldDay' as const },
      { ...diaryDay(2, 4), newSigns: ['fever' as const] },
    ];
    const episode: Episode = {
      ...startEpisode(setupWith(1)),
      day: 3,
      entries: rows.map((row) => ({ type: 'diary' as const, row })),
    };
    expect(marksOf(episode, []).map(({ day }) => day)).toEqual([1, 2]);
  });
});

describe('weekRows', () => {
  test('every decision and mark stands in exactly one week', () => {
    for (const episode of manyCourses()) {
      const decisions = decisionPlaces(observe(episode).decisions);
      const marks = marksOf(episode, groupMistakes(scoreOf(episode).mistakes, rubric));
      const rows = weekRows(courseOf(episode), decisions, marks);
      expect(rows.flatMap((row) => row.decisions)).toEqual(decisions);
      expect(rows.flatMap((row) => row.marks)).toEqual(marks);
    }
  });
});

describe('momentsOf', () => {
  test('what says the same is told once, with each of its weeks once', () => {
    const push = (day: number) =>
      ({
        kind: 'mistake',
        day,
        number: 1,
        code: 'FLARE_PUSH',
        severity: 'major',
        moment: 1,
      }) as const;
    const cold = { kind: 'event', day: 9, note: 'coldDay', newSigns: [], moment: 2 } as const;
    expect(momentsOf([push(2), push(3), cold, push(20)])).toEqual([
      { number: 1, mark: push(2), weeks: [1, 3] },
      { number: 2, mark: cold, weeks: [2] },
    ]);
  });

  test('every mark of a course has its line, and lines are numbered from the first', () => {
    for (const episode of manyCourses()) {
      const marks = marksOf(episode, groupMistakes(scoreOf(episode).mistakes, rubric));
      const moments = momentsOf(marks);
      expect(moments.map(({ number }) => number)).toEqual(moments.map((_, at) => at + 1));
      const codes = moments.flatMap(({ mark }) => (mark.kind === 'mistake' ? [mark.code] : []));
      expect(new Set(codes).size).toBe(codes.length);
    }
  });
});
