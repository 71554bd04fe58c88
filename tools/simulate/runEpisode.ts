import {
  type DiaryDay,
  type EpisodeSetup,
  observe,
  type Policy,
  playOn,
  scoreEpisode,
  startEpisode,
  toRecord,
  transcript,
} from '../../src/simulator/index.ts';

/** Mean of the recorded pain of a week's days, NRS, one decimal; null without a record. */
function weekPain(rows: readonly DiaryDay[]): number | null {
  const rated = rows.map((row) => row.painAverage).filter((pain) => pain !== null);
  if (rated.length === 0) return null;
  return Math.round((rated.reduce((sum, pain) => sum + pain, 0) / rated.length) * 10) / 10;
}

function outcomeOf(diary: readonly DiaryDay[], functionStart: number, functionEnd: number) {
  const weeks: (number | null)[] = [];
  for (let day = 0; day < diary.length; day += 7) weeks.push(weekPain(diary.slice(day, day + 7)));
  const known = weeks.filter((pain) => pain !== null);
  return {
    painStart: known[0] ?? null,
    painEnd: known.at(-1) ?? null,
    painBest: known.length === 0 ? null : Math.min(...known),
    functionStart: Math.round(100 * functionStart),
    functionEnd: Math.round(100 * functionEnd),
    weeks: Math.ceil(diary.length / 7),
  };
}

/** Plays one episode to its end with a policy, and says what came of it. */
export function runEpisode(setup: EpisodeSetup, policy: Policy) {
  const start = startEpisode(setup);
  const { episode, refused } = playOn(start, policy);
  const score = scoreEpisode(transcript(episode), setup.protocol, setup.rubric);
  const { diary } = observe(episode);
  const { total, passed, domains, decisions, mistakes } = score;
  return {
    case: setup.case.id,
    seed: setup.seed,
    policy: policy.id,
    protocol: setup.protocol.id,
    outcome: {
      ...outcomeOf(diary, start.patient.function, episode.patient.function),
      ending: episode.ending,
    },
    score: { total, passed, domains },
    decisions: {
      table: decisions.table,
      paceBias: decisions.paceBias,
      agreement: decisions.agreement,
    },
    mistakes: mistakes.map(({ code, week, severity }) => ({ code, week, severity })),
    refused,
    record: toRecord(episode),
  };
}
