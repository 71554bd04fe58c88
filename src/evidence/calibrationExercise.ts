import { STUDIES } from '../cohort/index.ts';
import type { ArticleFigures } from '../schemas/calibration.ts';
import type { Words } from '../words/wordsIn.ts';
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
export function toldText({ t, plural }: Words, chosen: number, conflicts: number): string {
  if (chosen === 0) return t('evidence.exercise.nothing');
  if (chosen === 1) return t(`evidence.exercise.one.${conflicts > 0 ? 'conflict' : 'none'}`);
  const found =
    conflicts > 0
      ? plural('evidence.exercise.conflicts', conflicts)
      : t('evidence.exercise.noConflict');
  return `${t('evidence.exercise.held', { count: chosen })} ${found}`;
}

export function articleText(words: Words, { value, unit }: Figure): string {
  return value === null ? words.t('evidence.exercise.noNumber') : withUnit(words, value, unit);
}

/** Simulated answer as a phrase; of several runs, lowest to highest. */
export function simulatedText(words: Words, { unit }: Figure, values: readonly number[]): string {
  return spanOf(words, Math.min(...values), Math.max(...values), unit);
}

const NEEDS_LEAST_FIRST: readonly Conflict['restsOn'][] = ['text', 'trial', 'model'];

/** Whether a figure is at odds with another, or by itself, and what that rests on. */
export function conflictText({ t }: Words, id: string, conflicts: readonly Conflict[]): string {
  const own = conflicts.filter(({ figures }) => figures.includes(id));
  const said = (these: readonly Conflict[]) =>
    NEEDS_LEAST_FIRST.filter((rest) => these.some(({ restsOn }) => restsOn === rest))
      .map((rest) => t(`evidence.exercise.restsOn.${rest}`))
      .join(', ');
  const alone = said(own.filter(({ figures }) => figures.length === 1));
  const withOthers = said(own.filter(({ figures }) => figures.length > 1));
  const parts = [
    ...(withOthers ? [t('evidence.exercise.withOther', { how: withOthers })] : []),
    ...(alone ? [t('evidence.exercise.byItself', { how: alone })] : []),
  ];
  return parts.length > 0 ? parts.join('. ') : t('evidence.exercise.noneFound');
}

/** Where the article's number lies beside the committed runs, compared as both are read. */
export function runsText(
  words: Words,
  { value, unit }: Figure,
  committed: readonly number[],
): string {
  if (value === null) return words.t('evidence.exercise.notCompared');
  const read = committed.map((one) => rounded(one, unit));
  const at = rounded(value, unit);
  const inside = at >= Math.min(...read) && at <= Math.max(...read);
  const given = spanOf(words, Math.min(...committed), Math.max(...committed), unit);
  return words.t(`evidence.exercise.${inside ? 'inside' : 'outside'}`, { given });
}
