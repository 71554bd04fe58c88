import { describe, expect, test } from 'vitest';
import { expertPolicy } from '../../../src/clinicians/index.ts';
import {
  act,
  outcomeOf,
  outcomesAlong,
  playOn,
  startEpisode,
} from '../../../src/simulator/index.ts';
import { protocols, setupWith } from '../content.ts';

const { episode } = playOn(startEpisode(setupWith(3)), expertPolicy(protocols));

describe('outcomeOf', () => {
  test('a goal is reached from the function at which the case puts it, and not below', () => {
    const [goal] = episode.setup.case.goals;
    if (!goal) throw new Error('the case has a goal');
    const reached = (ability: number) =>
      outcomeOf({ ...episode, patient: { ...episode.patient, function: ability } }).goals[0];
    expect(reached(goal.difficulty)).toEqual({ id: goal.id, reached: true });
    expect(reached(goal.difficulty - 0.001)).toEqual({ id: goal.id, reached: false });
  });
});

describe('outcomesAlong', () => {
  const along = outcomesAlong(episode);

  test('begins with the patient who came and ends with the one who left', () => {
    expect(along?.[0]?.day).toBe(0);
    expect(along?.at(-1)).toEqual(outcomeOf(episode));
  });

  test('tells each day once, as the last action of it left the patient', () => {
    const byDay = new Map<number, unknown>();
    let now = startEpisode(episode.setup);
    for (const action of episode.actions) {
      now = act(now, action).episode;
      byDay.set(now.day, outcomeOf(now));
    }
    expect(along).toEqual([...byDay.values()]);
  });

  test('is null for an attempt that this engine would play otherwise, or refuses', () => {
    expect(outcomesAlong({ ...episode, entries: episode.entries.slice(0, -1) })).toBeNull();
    const closed = { kind: 'endVisit', inDays: 7, mode: 'clinic' } as const;
    expect(outcomesAlong({ ...episode, actions: [...episode.actions, closed] })).toBeNull();
  });
});
