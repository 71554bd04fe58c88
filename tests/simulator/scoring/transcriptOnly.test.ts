import { describe, expect, test } from 'vitest';
import {
  act,
  observe,
  scoreEpisode,
  startEpisode,
  transcript,
} from '../../../src/simulator/index.ts';
import type { TranscriptEntry } from '../../../src/simulator/types.ts';
import { said } from '../clinic.ts';
import { rubric, setupWith } from '../content.ts';
import { norms } from '../profiles.ts';
import { FIRST_VISIT, LAST_VISIT, toTheLastStage } from './exemplary.ts';

/** A whole course with one mistake in it. */
const flawed = () => toTheLastStage(FIRST_VISIT, [said('damage')]).visit(...LAST_VISIT).transcript;

describe('the score depends on the transcript alone', () => {
  test('another hidden state under the same transcript gives the same bytes', () => {
    const actions = [
      { kind: 'ask', subject: 'pain' },
      { kind: 'measure', subject: 'phq9' },
      { kind: 'endVisit', inDays: 14, mode: 'clinic' },
      { kind: 'explain', subject: 'damage' },
    ] as const;
    let episode = startEpisode(setupWith(7));
    for (const action of actions) episode = act(episode, action).episode;
    const hidden = { ...episode.patient, fear: 0, sensitisation: 1, alliance: 1 };
    const other = { ...episode, patient: hidden, setup: { ...episode.setup, seed: 8 } };
    const bytes = (one: typeof episode) =>
      JSON.stringify(scoreEpisode(transcript(one), norms, rubric));
    expect(observe(other).diary).toEqual(observe(episode).diary);
    expect(bytes(other)).toBe(bytes(episode));
  });

  test('a transcript kept as JSON scores the same', () => {
    const kept = flawed();
    const again = JSON.parse(JSON.stringify(kept)) as typeof kept;
    expect(scoreEpisode(again, norms, rubric)).toEqual(scoreEpisode(kept, norms, rubric));
  });

  test('free text, confidence and mode are not scored', () => {
    const plain = flawed();
    const entries = plain.entries.map((entry): TranscriptEntry => {
      const plan = entry.type === 'action' && entry.action.kind.startsWith('plan');
      if (!plan) return entry;
      const action = { ...entry.action, note: 'the gate is met', confidence: 'sure' };
      return { ...entry, action: action as typeof entry.action };
    });
    const told = { ...plain, mode: 'guided' as const, entries };
    expect(scoreEpisode(told, norms, rubric)).toEqual(scoreEpisode(plain, norms, rubric));
  });
});
