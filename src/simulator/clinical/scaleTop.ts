import type { DiaryDay, Protocol } from '../types.ts';

/** Limits that the top of the 0 to 10 scale cannot hide (claim flare-from-seven). */

const TOP_NRS = 10;
/** From this usual pain on the size of a rise alone can no longer warn. */
const HIGH_USUAL_NRS = 7;
/** Pain that stays here is a sign of its own, unless it is the usual: then size is not read at all. */
const STAYS_NRS = 9;
/** From this rise over the baseline on one speaks of a flare (claim flare-band). */
const FLARE_FROM_NRS = 1;

type Row = Pick<DiaryDay, 'painAverage'> & Partial<Pick<DiaryDay, 'sleep' | 'useMinutes'>>;

const isHigh = (usual: number) => usual >= HIGH_USUAL_NRS;

/** What a rule that allows so many points lets through: from 7 up never more than half of the room left. */
export function mostAdded(from: number, points: number): number {
  return isHigh(from) ? Math.min(points, (TOP_NRS - from) / 2) : points;
}

/** The rise from which one speaks of a flare. */
export function flareRise(usual: number): number {
  return usual < STAYS_NRS ? mostAdded(usual, FLARE_FROM_NRS) : FLARE_FROM_NRS;
}

/** Whether a level is small enough for the expected band. */
export function isSmallRise(level: number, usual: number, { flare }: Pick<Protocol, 'flare'>) {
  if (usual >= STAYS_NRS) return true;
  return level - usual <= mostAdded(usual, Math.max(flare.riseNrs, usual * flare.riseFraction));
}

/** Use of the limb below half of the week before, on three recorded days (claim step-back-criteria). */
export function useLost(rows: readonly Row[]): boolean {
  const last = rows.slice(-3);
  const earlier = rows.slice(-10, -3);
  if (last.length < 3 || earlier.length < 4) return false;
  const usual = earlier.reduce((sum, row) => sum + (row.useMinutes ?? 0), 0) / earlier.length;
  return last.every((row) => (row.useMinutes ?? usual) < 0.5 * usual);
}

/** Two poor nights running, after a week in which most were not. */
function nightsLost(rows: readonly Row[]): boolean {
  const last = rows.slice(-2);
  const earlier = rows.slice(-9, -2);
  if (last.length < 2 || earlier.length < 4) return false;
  const poor = earlier.filter(({ sleep }) => sleep === 'poor').length;
  return last.every(({ sleep }) => sleep === 'poor') && poor < earlier.length / 2;
}

/**
 * From a usual pain of 7 up: what takes a flare out of the band, and asks for a step back, where the
 * scale has no points left to show it.
 *
 * @param rows recorded days, the last of them newest
 * @param tooLong recorded days in a row that are too many for a flare
 */
export function isBeyondTop(rows: readonly Row[], usual: number, tooLong: number): boolean {
  if (!isHigh(usual)) return false;
  const last = (days: number, test: (pain: number) => boolean) =>
    rows.length >= days && rows.slice(-days).every((row) => test(row.painAverage ?? 0));
  const isUp = (pain: number) => pain >= usual + flareRise(usual);
  const lost = nightsLost(rows) || useLost(rows);
  if (last(tooLong, isUp)) return true;
  // Who lives at 9 or 10 has no room for pain to tell anything.
  if (usual >= STAYS_NRS) return lost;
  if (last(2, isUp) && lost) return true;
  const halfUsed = last(2, (pain) => pain > usual + (TOP_NRS - usual) / 2);
  const stays = Math.round(usual) < STAYS_NRS && last(2, (pain) => pain >= STAYS_NRS);
  return halfUsed || stays;
}
