import { STUDIES } from '../../cohort/index.ts';
import type { ArticleFigures } from '../../schemas/calibration.ts';
import { rounded, spanOf, withUnit } from './calibrationText.ts';

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

/** What the reader's choice comes to, before the conflicts themselves. */
export function toldText(chosen: number, conflicts: number): string {
  if (chosen === 0) return 'Nothing ticked: nothing can contradict anything.';
  const held = chosen === 1 ? 'You ticked one.' : `You held ${chosen} to be true together.`;
  if (conflicts > 0) {
    const stand = conflicts === 1 ? '1 conflict stands' : `${conflicts} conflicts stand`;
    return chosen === 1 ? `${held} It is at odds by itself.` : `${held} ${stand} among them.`;
  }
  return chosen === 1
    ? `${held} There is no other for it to contradict. That alone does not make it true.`
    : `${held} We found no conflict among them. That alone does not make them true.`;
}

export function articleText({ value, unit }: Figure): string {
  return value === null ? 'no number' : withUnit(value, unit);
}

/** Simulated answer as a phrase; of several runs, lowest to highest. */
export function simulatedText({ unit }: Figure, values: readonly number[]): string {
  return spanOf(Math.min(...values), Math.max(...values), unit);
}

/** What the argument of a conflict needs. */
export const REST_WORDS: Readonly<Record<Conflict['restsOn'], string>> = {
  text: 'by the text alone',
  trial: 'with a published trial',
  model: 'in the model',
};

const NEEDS_LEAST_FIRST: readonly Conflict['restsOn'][] = ['text', 'trial', 'model'];

/** Whether a figure is at odds with another, or by itself, and what that rests on. */
export function conflictText(id: string, conflicts: readonly Conflict[]): string {
  const own = conflicts.filter(({ figures }) => figures.includes(id));
  const said = (these: readonly Conflict[]) =>
    NEEDS_LEAST_FIRST.filter((rest) => these.some(({ restsOn }) => restsOn === rest))
      .map((rest) => REST_WORDS[rest])
      .join(', ');
  const alone = said(own.filter(({ figures }) => figures.length === 1));
  const withOthers = said(own.filter(({ figures }) => figures.length > 1));
  const parts = [
    ...(withOthers ? [`With another: at odds ${withOthers}`] : []),
    ...(alone ? [`By itself: at odds ${alone}`] : []),
  ];
  return parts.length > 0 ? parts.join('. ') : 'No conflict found here';
}

/** Where the article's number lies beside the committed runs, compared as both are read. */
export function runsText({ value, unit }: Figure, committed: readonly number[]): string {
  if (value === null) return 'No number to compare';
  const read = committed.map((one) => rounded(one, unit));
  const at = rounded(value, unit);
  const inside = at >= Math.min(...read) && at <= Math.max(...read);
  const given = spanOf(Math.min(...committed), Math.max(...committed), unit);
  return `${inside ? 'Inside' : 'Outside'} what the committed runs give: ${given}`;
}
