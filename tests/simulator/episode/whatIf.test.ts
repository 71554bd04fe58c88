import { describe, expect, test } from 'vitest';
import { expertPolicy } from '../../../src/clinicians/index.ts';
import {
  type Action,
  observe,
  playOn,
  startEpisode,
  transcript,
  whatIf,
} from '../../../src/simulator/index.ts';
import { protocols, setupWith } from '../content.ts';

const expert = expertPolicy(protocols);
const episode = playOn(startEpisode(setupWith(51)), expert).episode;

/** Index of the first action that fits. */
function find(fits: (action: Action) => boolean): number {
  const index = episode.actions.findIndex(fits);
  if (index < 0) throw new Error('the course has no such action');
  return index;
}

describe('whatIf', () => {
  test('the same action again changes nothing', () => {
    for (const index of [0, 7, episode.actions.length - 1]) {
      const again = whatIf(episode, index, episode.actions[index] as Action, 'same');
      expect(again.skipped).toEqual([]);
      expect(JSON.stringify(transcript(again.episode))).toBe(JSON.stringify(transcript(episode)));
    }
  });

  test('leaves everything before the change as it was', () => {
    const index = find((action) => action.kind === 'planGmi' && action.decision === 'advance');
    const action = episode.actions[index];
    if (action?.kind !== 'planGmi') throw new Error('not a plan');
    const day = observe(episode).actions[index]?.day ?? 0;
    const other = whatIf(
      episode,
      index,
      { ...action, decision: 'hold', stage: 'leftRight', minutesPerDay: 0 },
      'same',
    );
    const upTo = (rows: ReturnType<typeof observe>['diary']) => rows.filter((row) => row.day < day);
    expect(upTo(observe(other.episode).diary)).toEqual(upTo(observe(episode).diary));
    expect(observe(other.episode).diary).not.toEqual(observe(episode).diary);
  });

  test('keeps later visits on their days, and lists what could no longer be done', () => {
    const index = find((action) => action.kind === 'planGmi' && action.decision === 'start');
    const action = episode.actions[index];
    if (action?.kind !== 'planGmi') throw new Error('not a plan');
    const later = whatIf(episode, index, { ...action, stage: 'mirror', minutesPerDay: 10 }, 'same');
    expect(later.skipped.length).toBeGreaterThan(0);
    expect(later.skipped.every(({ kind }) => kind === 'planGmi')).toBe(true);
    const days = (of: typeof episode) =>
      observe(of)
        .actions.filter(({ action: a }) => a.kind === 'endVisit')
        .map(({ day }) => day);
    const kept = days(later.episode);
    expect(kept).toEqual(days(episode).slice(0, kept.length));
  });

  test('other luck stays: life events come on the same days', () => {
    const index = find((action) => action.kind === 'agree' && action.subject === 'flarePlan');
    const other = whatIf(
      episode,
      index,
      { kind: 'agree', subject: 'noPainRule', riseNrs: 0 },
      'same',
    );
    const events = (of: typeof episode) =>
      observe(of)
        .diary.filter((row) => row.note !== null)
        .map(({ day, note }) => `${day} ${note}`);
    const [mine, theirs] = [events(episode), events(other.episode)];
    expect(theirs.slice(0, mine.length)).toEqual(mine.slice(0, theirs.length));
    expect(theirs.length).toBeGreaterThan(0);
  });

  test('a policy may take over', () => {
    const index = find((action) => action.kind === 'planGmi');
    const other = whatIf(episode, index, episode.actions[index] as Action, expert);
    expect(other.episode.ending).not.toBeNull();
  });

  test.each([-1, 0.5, 100000])('there is no action %s', (index) => {
    expect(() => whatIf(episode, index, { kind: 'ask', subject: 'pain' }, 'same')).toThrow(
      RangeError,
    );
  });
});
