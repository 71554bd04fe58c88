import type { Action } from './action.ts';
import type { Transcript } from './clinic.ts';
import type { Band, Decision, Domain, Mode, Severity, Track } from './vocabulary.ts';

/** A whole attempt in small: replaying `actions` gives the same episode again. */
export interface EpisodeRecord {
  readonly recordVersion: number;
  /** Version of the engine's behaviour. */
  readonly engine: string;
  readonly caseId: string;
  readonly caseHash: string;
  readonly protocolId: string;
  readonly protocolHash: string;
  /** Whole number, 0 to 4294967295. */
  readonly seed: number;
  readonly mode: Mode;
  readonly actions: readonly Action[];
}

export const REPLAY_ERRORS = [
  'badRecord',
  'otherRecordVersion',
  'otherEngine',
  'otherCase',
  'otherProtocol',
  'actionRefused',
] as const;

export interface NamedError {
  readonly error: (typeof REPLAY_ERRORS)[number];
  /** What was expected and found, for the message shown. */
  readonly detail: string;
}

/** One mistake as a detector finds it, before the rubric gives it weight. */
export interface Sighting {
  readonly code: string;
  readonly day: number;
  /** Day on which the trainee put it right, or null. */
  readonly correctedDay: number | null;
  /** Where the detector escalates the mistake beyond its usual severity. */
  readonly severity?: Severity;
  /** Numbers and codes that show it, for the debrief's words. */
  readonly evidence: Readonly<Record<string, string | number>>;
}

export interface Mistake extends Sighting {
  readonly week: number;
  readonly severity: Severity;
  readonly domain: Domain;
}

/** A thing done well, seen on the transcript. */
export interface Strength {
  readonly code: string;
  readonly day: number;
  readonly week: number;
  readonly domain: Domain;
}

/** One decision beside what the protocol accepts for what was known then. */
export interface JudgedDecision {
  readonly day: number;
  readonly week: number;
  readonly track: Track;
  readonly did: Decision;
  readonly implied: boolean;
  readonly acceptable: readonly Decision[];
  /** Why: codes of the protocol's findings on that day. */
  readonly because: readonly string[];
  readonly agreed: boolean;
  /** Signed steps to the nearest acceptable decision; positive = too fast. */
  readonly distance: number;
}

/** did x should, for stepBack, hold and advance. Keys `did>should`. */
export type DecisionTable = Readonly<Record<string, number>>;

export interface DecisionSummary {
  readonly judged: readonly JudgedDecision[];
  readonly table: DecisionTable;
  /** Share inside the acceptable set, 0 to 1; null without a judged decision. */
  readonly agreement: number | null;
  /** Mean signed distance; positive = too fast; null without a judged decision. */
  readonly paceBias: number | null;
}

/** One part of good care, and how much of it was given. */
export interface CareGiven {
  readonly code: string;
  readonly domain: Domain;
  /** 0 to 1. */
  readonly share: number;
}

/** What kept an attempt from passing. */
export type Obstacle =
  | { readonly kind: 'critical' | 'major' | 'care'; readonly codes: readonly string[] }
  | { readonly kind: 'corrected'; readonly count: number; readonly most: number }
  | { readonly kind: 'running' }
  | {
      readonly kind: 'domain';
      readonly domain: Domain;
      readonly points: number;
      readonly minimum: number;
    }
  | { readonly kind: 'total'; readonly points: number; readonly minimum: number };

export interface Score {
  readonly rubricId: string;
  readonly total: number;
  readonly passed: boolean;
  readonly band: Band;
  readonly criticalSafety: boolean;
  readonly domains: Readonly<Record<Domain, number>>;
  readonly mistakes: readonly Mistake[];
  readonly strengths: readonly Strength[];
  /** What good care contains, as far as there was an occasion for it. */
  readonly care: readonly CareGiven[];
  /** Why it did not pass, the gravest first; empty when it did. */
  readonly obstacles: readonly Obstacle[];
  readonly decisions: DecisionSummary;
}

/** What of a score is kept with an attempt: the rest follows from the actions. */
export interface ScoreSummary extends Pick<Score, 'total' | 'passed' | 'band' | 'domains'> {
  /** Codes in the order of days, each as often as it was made; null where they were not kept yet. */
  readonly mistakes: readonly string[] | null;
}

/** How an attempt came out, beside its record, and by which score. */
export interface EpisodeResult {
  /** Version of the score; null where it was kept before the score had one. */
  readonly scoring: string | null;
  readonly rubricHash: string;
  readonly score: ScoreSummary;
}

/** Reads a transcript and says which decision was right, for hints and for scoring. */
export type TranscriptReader<T> = (transcript: Transcript) => T;
