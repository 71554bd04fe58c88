import { type Because, silentTracks } from '../../simulator/clinical/index.ts';
import type { Advice, Decision, DecisionMade, Observation, Track } from '../../simulator/index.ts';

/** One decision beside what the profile in force would have accepted. */
export interface Feedback {
  readonly track: Track;
  readonly did: Decision;
  readonly implied: boolean;
  /** null where the profile has no view, as for a start. */
  readonly agreed: boolean | null;
  readonly acceptable: readonly Decision[];
  readonly because: readonly Because[];
}

function judge(one: DecisionMade, advice: Advice): Feedback {
  const view = one.decision === 'start' ? null : advice[one.track];
  const { track, decision: did, implied } = one;
  if (!view) return { track, did, implied, agreed: null, acceptable: [], because: [] };
  const agreed = view.decisions.includes(did);
  return { track, did, implied, agreed, acceptable: view.decisions, because: view.because };
}

/** The decisions said in this visit so far. */
export function feedbackSoFar(observation: Observation, advice: Advice): readonly Feedback[] {
  return observation.decisions
    .filter((one) => one.visit === observation.visit && !one.implied)
    .map((one) => judge(one, advice));
}

/** The visit as it stands when it is ended: a running track without a word counts as held. */
export function feedbackAtEnd(observation: Observation, advice: Advice): readonly Feedback[] {
  const said = feedbackSoFar(observation, advice);
  const { visitPlan, day, visit } = observation;
  const silent = silentTracks(visitPlan, (track) => said.some((one) => one.track === track));
  const implied = silent.map((track) =>
    judge({ day, visit, track, decision: 'hold', implied: true, action: null }, advice),
  );
  return [...said, ...implied];
}
