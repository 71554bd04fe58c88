import type { ArticleFigures } from '../../schemas/calibration.ts';
import { STUDIES } from '../../simulator/cohort/index.ts';
import { bare, withUnit } from './calibrationText.ts';

type Figure = ArticleFigures['figures'][number];
type Conflict = ArticleFigures['conflicts'][number];

/** Virtual people in each arm of one run in the browser. */
export const RUN_PEOPLE = 150;

/** Seeds of the reader's own runs: none that the committed results used. */
export function firstSeedOf(run: number): number {
  return 2_000_000 + 1000 * run;
}

/** The article's figures asked of new virtual people. Takes about a second. */
export function askPeople(run: number): Readonly<Record<string, number>> {
  return STUDIES.article(firstSeedOf(run), RUN_PEOPLE);
}

/** Conflicts among what the reader held to be true together. */
export function conflictsAmong(
  conflicts: readonly Conflict[],
  chosen: readonly string[],
): readonly Conflict[] {
  return conflicts.filter(({ figures }) => figures.every((id) => chosen.includes(id)));
}

export function articleText({ value, unit }: Figure): string {
  return value === null ? 'no number' : withUnit(value, unit);
}

/** Simulated answer as a phrase; of several runs, lowest to highest. */
export function simulatedText({ unit }: Figure, values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const same = bare(low, unit) === bare(high, unit);
  return same ? withUnit(high, unit) : `${bare(low, unit)} to ${withUnit(high, unit)}`;
}
