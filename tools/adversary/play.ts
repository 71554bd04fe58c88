import {
  type EpisodeSetup,
  outcomeOf,
  type PatientCase,
  type Protocol,
  playOn,
  type Rubric,
  type Score,
  scoreEpisode,
  startEpisode,
  transcript,
} from '../../src/simulator/index.ts';
import { type Composed, composed, labelOf, policyOf } from './composed.ts';
import type { Deviation, Label } from './deviations.ts';

export interface Content {
  readonly cases: readonly PatientCase[];
  readonly protocols: Readonly<Record<string, Protocol>>;
  readonly rubric: Rubric;
}

/** One attempt, with what the reference calls it. */
export interface Played {
  readonly clinician: Composed;
  readonly label: Label;
  readonly caseId: string;
  readonly protocolId: string;
  readonly seed: number;
  readonly score: Score;
  /** Ability to use the limb at the end, 0 to 1. */
  readonly function: number;
}

/** Ways of working that showed: without one of them this attempt would have gone otherwise. */
function arising(
  { parts }: Composed,
  setup: EpisodeSetup,
  protocols: Content['protocols'],
  did: string,
): readonly Deviation[] {
  return parts.filter((one) => {
    if (one.label === 'good') return true;
    if (one.occasion && !one.occasion(setup.case)) return false;
    const without = composed(parts.filter((other) => other !== one));
    const { episode } = playOn(startEpisode(setup), policyOf(without, protocols));
    return JSON.stringify(episode.actions) !== did;
  });
}

/** Each clinician with each patient under each profile, one luck a clinician. */
export function playAll(
  clinicians: readonly Composed[],
  { cases, protocols, rubric }: Content,
  from: number,
): Played[] {
  return clinicians.flatMap((clinician, index) =>
    cases.flatMap((patient) =>
      Object.entries(protocols).map(([protocolId, protocol]) => {
        const seed = 50_000_000 + from + index;
        const setup = { case: patient, protocol, rubric, seed, mode: 'exam' } as const;
        const { episode } = playOn(startEpisode(setup), policyOf(clinician, protocols));
        const score = scoreEpisode(transcript(episode), protocol, rubric);
        const { function: able } = outcomeOf(episode);
        const arose = arising(clinician, setup, protocols, JSON.stringify(episode.actions));
        const base = { clinician, caseId: patient.id, protocolId, seed, score, function: able };
        return { ...base, label: labelOf(arose) };
      }),
    ),
  );
}
