import { clamp, round } from '../../numbers/arithmetic.ts';
import {
  type Band,
  type DecisionSummary,
  DOMAINS,
  type Domain,
  type Mistake,
  type Protocol,
  type Rubric,
  type Score,
  type Sighting,
  type Transcript,
} from '../types.ts';
import { judgeDecisions, summarise } from './decisions.ts';
import { pointsOff } from './deductions.ts';
import type { Detector } from './detector.ts';
import { DETECTORS } from './detectors/index.ts';
import { type CaseNotes, notesOf } from './notes.ts';
import { strengthsIn } from './strengths.ts';

/**
 * Version of the score: raise it whenever any transcript could score differently under the same
 * recipe. What a changed recipe does is told by its hash.
 */
export const SCORING = '1.0.0';

/** Sightings of one mistake closer together than its cool-down are one mistake. */
function merge(sightings: readonly Sighting[], cooldownDays: number): readonly Sighting[] {
  if (sightings.length <= 1) return sightings;
  const kept: Sighting[] = [];
  for (const one of [...sightings].sort((a, b) => a.day - b.day)) {
    const last = kept.at(-1);
    const ended = last === undefined || (last.correctedDay !== null && one.day > last.correctedDay);
    if (ended || one.day - last.day >= cooldownDays) kept.push(one);
  }
  return kept;
}

function mistakesIn(
  notes: CaseNotes,
  protocol: Protocol,
  rubric: Rubric,
  detectors: readonly Detector[],
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  for (const { code, find } of detectors) {
    const facts = rubric.mistakes[code];
    if (!facts) throw new RangeError(`the rubric has no mistake ${code}`);
    for (const sighting of merge(find(notes, protocol), facts.cooldownDays)) {
      const week = Math.floor(sighting.day / 7) + 1;
      const severity = sighting.severity ?? facts.severity;
      mistakes.push({ ...sighting, week, severity, domain: facts.domain });
    }
  }
  return mistakes.sort((a, b) => a.day - b.day || (a.code < b.code ? -1 : 1));
}

function domainScores(
  mistakes: readonly Mistake[],
  decisions: DecisionSummary,
  rubric: Rubric,
): Readonly<Record<Domain, number>> {
  const scores = {} as Record<Domain, number>;
  for (const domain of DOMAINS) {
    let left = 100;
    for (const mistake of mistakes) {
      if (mistake.domain === domain) left -= pointsOff(mistake, rubric);
    }
    scores[domain] = clamp(left, 0, 100);
  }
  const disagreed = 1 - (decisions.agreement ?? 0);
  const left = scores.progression - rubric.disagreementPoints * disagreed;
  scores.progression = round(clamp(left, 0, 100), 1);
  return scores;
}

function bandOf(total: number, critical: boolean, passed: boolean, rubric: Rubric): Band {
  if (critical) return 'harmful';
  const { developing, competent, excellent } = rubric.bands;
  if (total >= excellent && passed) return 'excellent';
  if (total >= competent && passed) return 'competent';
  return total >= developing ? 'developing' : 'unsafe';
}

/**
 * Scores an attempt from its transcript alone: no hidden value, no seed, no outcome.
 *
 * @returns total and domains 0 to 100, and every mistake with its day, evidence and whether it was put right
 * @throws {RangeError} if the rubric lacks a mistake that the engine can find
 */
export function scoreEpisode(
  transcript: Transcript,
  protocol: Protocol,
  rubric: Rubric,
  detectors: readonly Detector[] = DETECTORS,
): Score {
  const notes = notesOf(transcript);
  const decisions = summarise(judgeDecisions(notes, protocol));
  const mistakes = mistakesIn(notes, protocol, rubric, detectors);
  const domains = domainScores(mistakes, decisions, rubric);
  const total = round(
    DOMAINS.reduce((sum, domain) => sum + rubric.domains[domain].weight * domains[domain], 0),
    1,
  );
  const criticalSafety = mistakes.some((mistake) => mistake.severity === 'criticalSafety');
  const passed =
    !criticalSafety &&
    notes.ending !== null &&
    total >= rubric.passTotal &&
    DOMAINS.every((domain) => domains[domain] >= rubric.domains[domain].minimum);
  return {
    rubricId: rubric.id,
    total,
    passed,
    band: bandOf(total, criticalSafety, passed, rubric),
    criticalSafety,
    domains,
    mistakes,
    strengths: strengthsIn(notes, decisions.judged),
    decisions,
  };
}
