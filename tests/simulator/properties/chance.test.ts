import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Action,
  act,
  type DiaryDay,
  type Episode,
  type EpisodeSetup,
  observe,
  startEpisode,
  transcript,
  whatIf,
} from '../../../src/simulator/index.ts';
import { rubric } from '../content.ts';
import { patients, play, profiles, seeds, setups, steps } from './arbitraries.ts';

const text = (value: unknown) => JSON.stringify(value);

describe('what-if', () => {
  test('with the same action changes nothing', () => {
    let asked = 0;
    fc.assert(
      fc.property(setups, steps(40), fc.nat(), (setup, log, where) => {
        const episode = play(setup, log);
        fc.pre(episode.actions.length > 0);
        const index = where % episode.actions.length;
        const again = whatIf(episode, index, episode.actions[index] as Action, 'same');
        expect(again.skipped).toEqual([]);
        expect(text(again.episode)).toBe(text(episode));
        asked += 1;
      }),
      { seed: 20261122, numRuns: 40 },
    );
    expect(asked).toBe(40);
  });

  test('other reasons, confidence and note change nothing that the patient does', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const course = begun(setup, 20, 5);
        const index = course.actions.findIndex(({ kind }) => kind === 'planTouch');
        const plan = course.actions[index];
        if (plan?.kind !== 'planTouch') throw new Error('no plan');
        const said = {
          ...plan,
          reasons: ['goodDay'],
          confidence: 'sure',
          note: 'a hunch',
        } as const;
        const other = whatIf(course, index, said, 'same').episode;
        expect(text(observe(other).diary)).toBe(text(observe(course).diary));
        expect(text(other.patient)).toBe(text(course.patient));
      }),
      { seed: 20261122, numRuns: 20 },
    );
  });
});

/** Practice begun at the first visit with touch of some force, then a visit a week. */
function begun(setup: EpisodeSetup, forceG: number, weeks: number, images = 50): Episode {
  const why = { reasons: [], confidence: 'unsure', note: '' } as const;
  const actions: readonly Action[] = [
    { kind: 'agree', subject: 'flarePlan', riseNrs: 0 },
    {
      kind: 'planGmi',
      decision: 'start',
      stage: 'leftRight',
      imagesPerDay: images,
      minutesPerDay: 0,
      pictureSet: 'plain',
      instruction: 'standard',
      ...why,
    },
    {
      kind: 'planTouch',
      decision: 'start',
      rung: 1,
      phase: 'passive',
      minutes: 5,
      sessionsPerDay: 4,
      forceG,
      site: 'border',
      discrimination: true,
      ...why,
    },
  ];
  let episode = startEpisode(setup);
  for (const action of actions) episode = act(episode, action).episode;
  for (let week = 0; week < weeks && episode.ending === null; week += 1) {
    if (observe(episode).phase === 'answering') {
      episode = act(episode, { kind: 'respond', subject: 'trimAndContinue' }).episode;
    }
    if (episode.ending !== null) break;
    episode = act(episode, { kind: 'endVisit', inDays: 7, mode: 'clinic' }).episode;
  }
  return episode;
}

/** Rows of the days that both courses lived through. */
function bothLived(one: Episode, other: Episode): [DiaryDay, DiaryDay][] {
  const [mine, theirs] = [observe(one).diary, observe(other).diary];
  return mine.slice(0, theirs.length).map((row, day) => [row, theirs[day] as DiaryDay]);
}

describe('changing how hard touch is', () => {
  test('leaves life events, new signs and the days left out of the diary as they were', () => {
    let [days, events, blanks, moved] = [0, 0, 0, 0];
    fc.assert(
      fc.property(setups, (setup) => {
        const rows = bothLived(begun(setup, 5, 8), begun(setup, 120, 8));
        for (const [soft, hard] of rows) {
          // The event of a day is always written down, so notes compare on every day.
          expect([hard.note, hard.newSigns]).toEqual([soft.note, soft.newSigns]);
          expect(hard.filled).toBe(soft.filled);
          events += soft.note === null ? 0 : 1;
          blanks += soft.filled ? 0 : 1;
          moved += soft.painTouch === hard.painTouch ? 0 : 1;
        }
        days += rows.length;
      }),
      { seed: 20261122, numRuns: 60 },
    );
    // The change was felt, and there was chance to compare.
    expect(days).toBeGreaterThan(600);
    expect(moved).toBeGreaterThan(100);
    expect(events).toBeGreaterThan(5);
    expect(blanks).toBeGreaterThan(50);
  });

  test('leaves the luck of an examination on the first day as it was', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const measured = (forceG: number) => {
          const episode = begun(setup, forceG, 0);
          const { events } = act(episode, { kind: 'measure', subject: 'grip' });
          return text(events.filter(({ type }) => type === 'entry'));
        };
        expect(measured(120)).toBe(measured(5));
      }),
      { seed: 20261122, numRuns: 30 },
    );
  });
});

test('measuring more leaves out more days, never others instead', () => {
  let more = 0;
  fc.assert(
    fc.property(setups, (setup) => {
      const course = begun(setup, 10, 4);
      const first = course.actions.findIndex(({ kind }) => kind === 'endVisit');
      fc.pre(first > 0);
      // The same course with a long form in place of the flare plan's words.
      const formed = whatIf(course, 0, { kind: 'measure', subject: 'css' }, 'same').episode;
      const before = bothLived(course, formed).slice(0, 3);
      for (const [light, heavy] of before) {
        if (!light.filled) expect(heavy.filled).toBe(false);
        more += light.filled && !heavy.filled ? 1 : 0;
      }
    }),
    { seed: 20261122, numRuns: 120 },
  );
  expect(more).toBeGreaterThan(0);
});

test('the patient answers alike whichever profile is in force', () => {
  let days = 0;
  fc.assert(
    fc.property(patients, profiles, profiles, seeds, steps(50), (who, one, other, seed, log) => {
      const setup = { case: who, seed, mode: 'exam' as const };
      const first = play({ ...setup, rubric, protocol: one }, log);
      let second = startEpisode({ ...setup, rubric, protocol: other });
      for (const action of first.actions) second = act(second, action).episode;
      expect(text(second.patient)).toBe(text(first.patient));
      expect(text(transcript(second).entries)).toBe(text(transcript(first).entries));
      expect(second.charts.care).toBe(first.charts.care);
      days += first.day;
    }),
    { seed: 20261122, numRuns: 40 },
  );
  expect(days).toBeGreaterThan(400);
});
