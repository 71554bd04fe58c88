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
import { type Course, courseOf, functionEnds, leapsIn, painEnds, weekOf } from './course.ts';

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

/** Differences at the end that are called little, NRS points and points of 100. */
const LITTLE = { painNrs: 1, function: 7 } as const;

export function isLittle(course: Course, own: Course): boolean {
  const pain = (painEnds(course).end ?? 0) - (painEnds(own).end ?? 0);
  const ability = functionEnds(course).end - functionEnds(own).end;
  return Math.abs(pain) < LITTLE.painNrs && Math.abs(ability) < LITTLE.function;
}

/** The same patient, the same luck, treated by the expert from the first visit on. */
export function expertCourse(episode: Episode): Course {
  return courseOf(playOn(startEpisode(episode.setup), expertOf(episode)).episode);
}
