import type { FigureOf } from '../../schemas/figure.ts';
import type { ModelName, Protocol } from '../../simulator/index.ts';

export type Texture = FigureOf<'ladderPlanner'>['textures'][number];
/** Numbers of the patient model that the figure borrows. */
export const BORROWED = [
  'touchPainAtTolerance',
  'touchPainPerRung',
  'touchGainPerDay',
  'touchEdge',
  'touchBelow',
  'touchTeachesFrom',
  'touchBelowLeast',
  'touchRise',
  'touchRiseFrom',
  'settleShortest',
  'settlePerNrs',
  'settleFrom',
  'settleLongest',
] as const satisfies readonly ModelName[];
export type TouchModel = Readonly<Record<(typeof BORROWED)[number], number>>;
/** Where practice stands: which texture of the patient's own order, and what the limb does. */
export interface Cell {
  readonly rung: number;
  readonly phase: number;
}
/** The last three days of a week: pain evoked (NRS) and minutes until settled. */
export interface Result {
  readonly pain: readonly number[];
  readonly settled: readonly number[];
}

/** Least to most unpleasant, as this patient says it (claim ladder-ranked-by-patient). */
export function ranked(textures: readonly Texture[]): Texture[] {
  return [...textures].sort((a, b) => a.unpleasant - b.unpleasant);
}

/** How a day wobbles around the week; fixed, so that the figure can be walked again. */
const WOBBLE = [
  [-0.3, 0.1, 0.2],
  [0.2, -0.2, 0.1],
  [0, 0.3, -0.3],
];
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Minutes until the pain that a texture evoked has settled. */
function settling(nrs: number, model: TouchModel): number {
  const rise = model.touchRise * Math.max(0, nrs - model.touchRiseFrom);
  const minutes = model.settleShortest + model.settlePerNrs * Math.max(0, rise - model.settleFrom);
  return Math.round(Math.min(minutes, model.settleLongest));
}

/** One week on a cell: what the diary shows, and the tolerance afterwards (as in the patient model). */
export function liveWeek(
  week: number,
  demand: number,
  tolerance: number,
  model: TouchModel,
): { result: Result; tolerance: number } {
  const excess = demand - tolerance;
  const level = model.touchPainAtTolerance + model.touchPainPerRung * excess;
  const pain = (WOBBLE[week % WOBBLE.length] ?? []).map(
    (wobble) => Math.round(clamp(level + wobble, 0, 10) * 10) / 10,
  );
  const settled = pain.map((nrs) => settling(nrs, model));
  // The nearer the edge of tolerance, the more there is to learn; above it, guarding takes over.
  const short = Math.min(0, excess - model.touchTeachesFrom);
  const below = clamp(1 + model.touchBelow * short, model.touchBelowLeast, 1);
  const nearness = below * clamp(1 - (excess - model.touchEdge), 0, 1);
  const learnt = 7 * model.touchGainPerDay * nearness;
  return { result: { pain, settled }, tolerance: tolerance + learnt };
}

export type Reading = 'gateMet' | 'stepBackDue' | 'notYet';

/** Reads the week by the rule of the course (claim touch-rung-rule). */
export function readWeek({ pain, settled }: Result, touch: Protocol['touch']): Reading {
  const over = pain.filter((nrs) => nrs > touch.painMaxNrs).length;
  if (over >= 2) return 'stepBackDue';
  const short = settled.every((minutes) => minutes <= touch.settleMaxMinutes);
  return over === 0 && short ? 'gateMet' : 'notYet';
}

export type Judgement =
  | 'advance'
  | 'holdOpen'
  | 'hold'
  | 'back'
  | 'twoAtOnce'
  | 'skipped'
  | 'tooEarly'
  | 'backNeeded'
  | 'backUnneeded'
  | 'stall';

/** Moves that keep the rule. */
export const KEPT: readonly Judgement[] = ['advance', 'holdOpen', 'hold', 'back'];

/** @param openWeeks weeks in a row, this one included, that the gate has stood open here */
export function judge(from: Cell, to: Cell, reading: Reading, openWeeks: number): Judgement {
  const rungs = to.rung - from.rung;
  const phases = to.phase - from.phase;
  if (rungs !== 0 && phases !== 0) return 'twoAtOnce';
  const step = rungs + phases;
  if (Math.abs(step) > 1) return 'skipped';
  if (reading === 'stepBackDue') {
    const lowest = from.rung === 0 && from.phase === 0;
    if (step < 0 || (step === 0 && lowest)) return step < 0 ? 'back' : 'hold';
    return 'backNeeded';
  }
  if (step < 0) return 'backUnneeded';
  if (step > 0) return reading === 'gateMet' ? 'advance' : 'tooEarly';
  if (reading !== 'gateMet') return 'hold';
  return openWeeks > 2 ? 'stall' : 'holdOpen';
}
