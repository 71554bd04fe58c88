import { weeklyPain } from '../../src/debrief/course.ts';
import { oneDecimal } from '../../src/numbers/rounding.ts';
import {
  type Episode,
  type EpisodeSetup,
  observe,
  outcomeOf,
  type Policy,
  scoreEpisode,
  startEpisode,
  transcript,
} from '../../src/simulator/index.ts';
import { playAndReplay } from './replayed.ts';

/** What came of an episode, in whole points and weeks. */
function outcomeIn(start: Episode, end: Episode) {
  const { diary } = observe(end);
  const pain = weeklyPain(diary).flatMap((week) =>
    week.pain === null ? [] : [oneDecimal(week.pain)],
  );
  return {
    painStart: pain[0] ?? null,
    painEnd: pain.at(-1) ?? null,
    painBest: pain.length === 0 ? null : Math.min(...pain),
    functionStart: Math.round(100 * outcomeOf(start).function),
    functionEnd: Math.round(100 * outcomeOf(end).function),
    weeks: Math.ceil(diary.length / 7),
    ending: end.ending,
  };
}

/** Plays one episode to its end with a policy, and says what came of it. */
export function runEpisode(setup: EpisodeSetup, policy: Policy) {
  const start = startEpisode(setup);
  const { record, episode, refused, refusals } = playAndReplay(setup, policy);
  const score = scoreEpisode(transcript(episode), setup.protocol, setup.rubric);
  const { total, passed, domains, decisions, mistakes } = score;
  return {
    case: setup.case.id,
    seed: setup.seed,
    policy: policy.id,
    protocol: setup.protocol.id,
    outcome: outcomeIn(start, episode),
    score: { total, passed, domains },
    decisions: {
      table: decisions.table,
      paceBias: decisions.paceBias,
      agreement: decisions.agreement,
    },
    mistakes: mistakes.map(({ code, week, severity }) => ({ code, week, severity })),
    refused,
    refusals,
    record,
  };
}
