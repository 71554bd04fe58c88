import { expertPolicy } from '../clinicians/index.ts';
import {
  type Action,
  type Episode,
  playOn,
  type Score,
  startEpisode,
  whatIf,
} from '../simulator/index.ts';
import { type Alternative, betterThan } from './alternatives.ts';
import { type Choice, choicesOf, isPlan, worthChanging } from './choices.ts';
import {
  type Course,
  type CourseEnd,
  courseOf,
  type Difference,
  differenceOf,
  endOf,
  weekOf,
} from './course.ts';
import { leapsIn } from './spans.ts';

/** One decision changed. */
export interface WhatIf {
  readonly choice: Choice;
  readonly alternative: Alternative;
}

/**
 * The what-if to show first: what the profile accepted instead at the first grave mistake of pace
 * or dose, else at the first disagreement, else at the first decision that can be changed at all.
 */
export function firstWhatIf(episode: Episode, score: Score): WhatIf | null {
  for (const choice of worthChanging(score, choicesOf(episode, score))) {
    const alternative = betterThan(choice, episode);
    if (alternative) return { choice, alternative };
  }
  return null;
}

/** Who decides after the changed decision: the trainee as before, or the expert. */
export const AFTERWARDS = ['same', 'expert'] as const;
export type Afterwards = (typeof AFTERWARDS)[number];

/** An action that could no longer be done after the change. */
export interface Skipped {
  readonly action: Action;
  readonly week: number;
}

function skippedIn(episode: Episode, skipped: readonly Action[]): readonly Skipped[] {
  const left = new Set(skipped);
  return episode.entries.flatMap((entry) =>
    entry.type === 'action' && left.has(entry.action)
      ? [{ action: entry.action, week: weekOf(entry.day) }]
      : [],
  );
}

function expertOf(episode: Episode) {
  const { protocol } = episode.setup;
  return expertPolicy({ [protocol.id]: protocol });
}

/** What became of the change. */
export interface Branch {
  readonly course: Course;
  readonly skipped: readonly Skipped[];
}

/** The same patient, the same luck, one decision changed. */
export function branch(
  episode: Episode,
  { choice, alternative }: WhatIf,
  afterwards: Afterwards,
): Branch {
  const then = afterwards === 'same' ? 'same' : expertOf(episode);
  const other = whatIf(episode, choice.index, alternative.action, then);
  return { course: courseOf(other.episode), skipped: skippedIn(episode, other.skipped) };
}

/**
 * Whether the trainee's later decisions still fitted after the change: all could be done, and none
 * left out a step that had not been left out before.
 */
export function isFair({ course, skipped }: Branch, own: Course): boolean {
  const before = leapsIn(own);
  const leapt = [...leapsIn(course)].some((leap) => !before.has(leap));
  return !leapt && !skipped.some(({ action }) => isPlan(action));
}

/** Differences at the end that are called little. */
const LITTLE: Difference = { painNrs: 1, function: 7 };

export function isLittle(course: Course, own: Course): boolean {
  const { painNrs, function: ability } = differenceOf(course, own);
  return Math.abs(painNrs) < LITTLE.painNrs && Math.abs(ability) < LITTLE.function;
}

/** What became of the change, read against the course as it was. */
export interface BranchReading extends Branch {
  readonly end: CourseEnd;
  readonly fair: boolean;
  readonly little: boolean;
}

/** One change, carried on by each of those who could. */
export interface WhatIfReading {
  /** Null after leaving early: nothing of one's own follows. */
  readonly same: BranchReading | null;
  readonly expert: BranchReading;
}

export function whatIfReading(episode: Episode, asked: WhatIf, own: Course): WhatIfReading {
  const reading = (afterwards: Afterwards): BranchReading => {
    const one = branch(episode, asked, afterwards);
    const { course } = one;
    return { ...one, end: endOf(course), fair: isFair(one, own), little: isLittle(course, own) };
  };
  return {
    same: asked.choice.kind === 'leave' ? null : reading('same'),
    expert: reading('expert'),
  };
}

/** The same patient, the same luck, treated by the expert from the first visit on. */
export function expertCourse(episode: Episode): Course {
  return courseOf(playOn(startEpisode(episode.setup), expertOf(episode)).episode);
}

/** The expert's course beside the trainee's own. */
export interface ExpertReading {
  readonly course: Course;
  readonly end: CourseEnd;
  /** The patient of a trainee who did not pass fared no worse than the expert's. */
  readonly noWorse: boolean;
}

/** Differences this small are called none. */
const ALIKE: Difference = { painNrs: 0.5, function: 5 };

export function expertReading(episode: Episode, own: Course, passed: boolean): ExpertReading {
  const course = expertCourse(episode);
  const { painNrs, function: ability } = differenceOf(own, course);
  const noWorse = !passed && painNrs <= ALIKE.painNrs && ability >= -ALIKE.function;
  return { course, end: endOf(course), noWorse };
}
