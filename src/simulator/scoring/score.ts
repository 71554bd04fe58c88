import { clamp, round } from '../../numbers/arithmetic.ts';
import {
  type Band,
  type CareGiven,
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
import { careByDomain, careGiven, essentialsMissing } from './care/index.ts';
import { judgeDecisions, summarise } from './decisions.ts';
import { pointsOff } from './deductions.ts';
import type { Detector } from './detector.ts';
import { DETECTORS } from './detectors/index.ts';
import { type CaseNotes, notesOf } from './notes.ts';
import { obstaclesIn } from './passing.ts';
import { strengthsIn } from './strengths.ts';

/**
 * Version of the score: raise it whenever any transcript could score differently under the same
 * recipe. What a changed recipe does is told by its hash.
 */
export const SCORING = '2.4.0';

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

/** What was given of each domain's care, out of 100, less what mistakes and disagreement cost. */
function domainScores(
  given: readonly CareGiven[],
  mistakes: readonly Mistake[],
  decisions: DecisionSummary,
  rubric: Rubric,
): Readonly<Record<Domain, number>> {
  const scores = {} as Record<Domain, number>;
  const care = careByDomain(given, rubric);
  const earlier = new Map<string, number>();
  const off = (mistake: Mistake) => {
    const before = earlier.get(mistake.code) ?? 0;
    earlier.set(mistake.code, before + 1);
    return pointsOff(mistake, rubric, before);
  };
  for (const domain of DOMAINS) {
    let left = 100 * care[domain];
    for (const mistake of mistakes) if (mistake.domain === domain) left -= off(mistake);
    if (domain === 'progression') {
      left -= rubric.disagreementPoints * (1 - (decisions.agreement ?? 0));
    }
    scores[domain] = round(clamp(left, 0, 100), 1);
  }
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
  const care = careGiven({ notes, protocol, judged: decisions.judged });
  const domains = domainScores(care, mistakes, decisions, rubric);
  const earned = round(
    DOMAINS.reduce((sum, domain) => sum + rubric.domains[domain].weight * domains[domain], 0),
    1,
  );
  const missing = essentialsMissing(care, rubric);
  const ended = notes.ending !== null;
  const obstacles = obstaclesIn({ total: earned, domains, mistakes, missing, ended }, rubric);
  const passed = obstacles.length === 0;
  // A number that looks like a pass is not given to what did not.
  const total = passed ? earned : Math.min(earned, rubric.passTotal - 1);
  const criticalSafety = mistakes.some((mistake) => mistake.severity === 'criticalSafety');
  return {
    rubricId: rubric.id,
    total,
    passed,
    band: bandOf(total, criticalSafety, passed, rubric),
    criticalSafety,
    domains,
    mistakes,
    strengths: strengthsIn(notes, decisions.judged),
    care,
    obstacles,
    decisions,
  };
}
