import { Z95 } from '../../numbers/normal.ts';
import type { LeftRightResult, SideResult } from '../types.ts';
import { J } from './parameters.ts';

/** How much a person's pace differs from session to session, as a share (teaching assumption). */
export const DAY_NOISE = J.dayNoise;

/** Share correct over both hands, 0 to 1, or null without pictures. */
export function accuracyOf(result: LeftRightResult): number | null {
  const shown = imagesOf(result);
  return shown === 0 ? null : (result.affected.correct + result.unaffected.correct) / shown;
}

export function imagesOf(result: LeftRightResult): number {
  return result.affected.shown + result.unaffected.shown;
}

/** Standard error of a share correct (binomial), 0 to 0.5. */
export function accuracyError(accuracy: number, images: number): number {
  return images === 0 ? 0.5 : Math.sqrt((accuracy * (1 - accuracy)) / images);
}

/**
 * Smallest change between two tests of `images` pictures that 95% of repeated tests of an
 * unchanged person stay inside (minimal detectable change), as a share of 1.
 */
export function detectableChange(accuracy: number, images: number): number {
  return Z95 * Math.sqrt(2) * accuracyError(accuracy, images);
}

/** Standard error of a session's mean time (s): sampling of `correct` answers, and the day's form. */
export function timeError(meanS: number, sdS: number, correct: number): number {
  const form = DAY_NOISE * meanS;
  return Math.sqrt(correct === 0 ? form * form : (sdS * sdS) / correct + form * form);
}

/** Smallest change of a mean time between two sessions that is more than 95% of mere repeats show, s. */
export function detectableTimeChange(meanS: number, sdS: number, correct: number): number {
  return Z95 * Math.sqrt(2) * timeError(meanS, sdS, correct);
}

/** Several days of one hand together. */
export function pool(results: readonly SideResult[]): SideResult {
  let shown = 0;
  let correct = 0;
  let timeSum = 0;
  let squares = 0;
  for (const one of results) {
    shown += one.shown;
    correct += one.correct;
    timeSum += (one.meanS ?? 0) * one.correct;
    squares += (one.sdS ?? 0) * (one.sdS ?? 0) * one.correct;
  }
  if (correct === 0) return { shown, correct, meanS: null, sdS: null };
  return { shown, correct, meanS: timeSum / correct, sdS: Math.sqrt(squares / correct) };
}

/** A difference with its 95% interval. */
export interface Gap {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How much less accurate the affected hand is (share), null without pictures of both. */
export function accuracyGap(affected: SideResult, unaffected: SideResult): Gap | null {
  if (affected.shown === 0 || unaffected.shown === 0) return null;
  const a = affected.correct / affected.shown;
  const u = unaffected.correct / unaffected.shown;
  const error = Math.sqrt((a * (1 - a)) / affected.shown + (u * (1 - u)) / unaffected.shown);
  return { value: u - a, low: u - a - Z95 * error, high: u - a + Z95 * error };
}

/** How much slower the affected hand is (seconds), null without correct answers of both. */
export function timeGap(affected: SideResult, unaffected: SideResult): Gap | null {
  const { meanS: a, sdS: sa } = affected;
  const { meanS: u, sdS: su } = unaffected;
  if (a === null || u === null || sa === null || su === null) return null;
  const error = Math.sqrt((sa * sa) / affected.correct + (su * su) / unaffected.correct);
  return { value: a - u, low: a - u - Z95 * error, high: a - u + Z95 * error };
}
