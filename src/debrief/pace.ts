import type { Decision, DecisionSummary, DecisionTable } from '../simulator/index.ts';

/** Slow to fast, as the table's rows and columns go. */
export const TABLE_DECISIONS = [
  'stepBack',
  'hold',
  'advance',
] as const satisfies readonly Decision[];
type TableDecision = (typeof TABLE_DECISIONS)[number];

export interface Cell {
  readonly did: TableDecision;
  readonly should: TableDecision;
  readonly count: number;
  readonly pace: 'agreed' | 'fast' | 'slow';
}

/** The 3 x 3 table, row by row: what was done, against what the profile accepted. */
export function cellsOf(table: DecisionTable): readonly (readonly Cell[])[] {
  return TABLE_DECISIONS.map((did, row) =>
    TABLE_DECISIONS.map((should, column) => ({
      did,
      should,
      count: table[`${did}>${should}`] ?? 0,
      pace: row === column ? 'agreed' : row > column ? 'fast' : 'slow',
    })),
  );
}

/** Mean steps from which a leaning is named, and from which it is called clear. */
const LEANS = 0.05;
const CLEAR = 0.2;

export type Pace = 'even' | 'slightlyFast' | 'clearlyFast' | 'slightlySlow' | 'clearlySlow';

/** The pace bias as a word. */
export function paceOf(bias: number): Pace {
  const size = Math.abs(bias);
  if (size < LEANS) return 'even';
  if (bias > 0) return size < CLEAR ? 'slightlyFast' : 'clearlyFast';
  return size < CLEAR ? 'slightlySlow' : 'clearlySlow';
}

/** Where the bias stands on a line from -1 to 1, which is enough for every bias met in practice. */
export function placeOf(bias: number): number {
  return Math.max(-1, Math.min(1, bias));
}

/** The decisions of an attempt against what the profile accepted. */
export interface Agreement {
  readonly judged: number;
  readonly agreed: number;
  /** Share, 0 to 1. */
  readonly agreement: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly paceBias: number;
  readonly pace: Pace;
  /** Where the bias stands on a line from -1 to 1. */
  readonly place: number;
}

/** Null without a judged decision. */
export function agreementOf({
  judged,
  table,
  agreement,
  paceBias,
}: DecisionSummary): Agreement | null {
  if (agreement === null || paceBias === null) return null;
  return {
    judged: judged.length,
    agreed: judged.filter((one) => one.agreed).length,
    agreement,
    cells: cellsOf(table),
    paceBias,
    pace: paceOf(paceBias),
    place: placeOf(paceBias),
  };
}
