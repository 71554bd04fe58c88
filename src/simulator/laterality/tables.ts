import { decisionAccuracy, decisionMean, decisionVariance } from './diffusion.ts';
import { J } from './parameters.ts';
import { PICTURES } from './pictures.ts';
import { DRIFT_LOSS, type Performance, type Process, TURN_SHAPE, turnShare } from './process.ts';

/**
 * Sums over the sixteen kinds of picture, in small steps of an upright picture's push, so that a
 * day's ability costs two look-ups instead of sixteen exponentials. Palms add a fixed share of the
 * turning time, as in the protocol's mean patient. Straight lines between steps: error below 2e-5.
 */
const STEP = 1 / 32;
export const PUSH_MAX = 12;
/** Seconds that a palm adds, as a share of `rotationS`. */
export const PALM_SHARE = J.palmPatient / J.turnPatient;

// A row: accuracy; then, weighted by it and unweighted, turn, turn², decision, decision² and turn x decision.
const WIDTH = 11;
const ROWS = PUSH_MAX / STEP + 2;

function filled(): Float64Array {
  const table = new Float64Array(ROWS * WIDTH);
  for (let row = 0; row < ROWS; row += 1) {
    for (const picture of PICTURES) {
      const push = row * STEP * (1 - (DRIFT_LOSS * Math.abs(picture.rotation)) / 180);
      const accuracy = decisionAccuracy(push);
      const turn = turnShare(picture) + (picture.view === 'palm' ? PALM_SHARE : 0);
      const decision = decisionMean(push);
      const square = decisionVariance(push) + decision * decision;
      const sums = [turn, turn * turn, decision, square, turn * decision];
      const at = row * WIDTH;
      table[at] = (table[at] ?? 0) + accuracy / PICTURES.length;
      for (const [index, sum] of sums.entries()) {
        const [weighted, plain] = [at + 1 + index, at + 6 + index];
        table[weighted] = (table[weighted] ?? 0) + (accuracy * sum) / PICTURES.length;
        table[plain] = (table[plain] ?? 0) + sum / PICTURES.length;
      }
    }
  }
  return table;
}

let table: Float64Array | null = null;

/** The table, filled when first asked for: a page that only might need it opens the sooner. */
function tableNow(): Float64Array {
  table ??= filled();
  return table;
}

/** Means over correct answers of the two parts of a time that can be scaled. */
export interface Sums {
  readonly accuracy: number;
  /** In units of `rotationS`. */
  readonly turn: number;
  readonly turnSquared: number;
  /** In units of the squared boundary. */
  readonly decision: number;
  readonly decisionSquared: number;
  readonly product: number;
}

/** @param push of an upright picture, 0 to 12 */
export function sumsAt(push: number, lapse: number): Sums {
  const place = Math.min(Math.max(push, 0), PUSH_MAX) / STEP;
  const row = Math.floor(place);
  const part = place - row;
  const cells = tableNow();
  const first = row * WIDTH;
  const looked = 1 - lapse;
  const guess = lapse / 2;
  const accuracy = looked * cellAt(cells, first, part) + guess;
  const mean = (column: number) =>
    (looked * cellAt(cells, first + column, part) +
      guess * cellAt(cells, first + column + 5, part)) /
    accuracy;
  return {
    accuracy,
    turn: mean(1),
    turnSquared: mean(2),
    decision: mean(3),
    decisionSquared: mean(4),
    product: mean(5),
  };
}

/** A cell of a table, `part` of the way to the cell below it. */
function cellAt(cells: Float64Array, at: number, part: number): number {
  const low = cells[at] as number;
  return low + part * ((cells[at + WIDTH] as number) - low);
}

/** The push at which the accuracy, guesses included, is `accuracy` (0.5 to 1); at most 12. */
export function pushFor(accuracy: number, lapse: number): number {
  const looked = (accuracy - lapse / 2) / (1 - lapse);
  const cells = tableNow();
  let low = 0;
  let high = ROWS - 2;
  if (looked <= (cells[0] as number)) return 0;
  if (looked >= (cells[high * WIDTH] as number)) return PUSH_MAX;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((cells[middle * WIDTH] as number) < looked) low = middle;
    else high = middle;
  }
  const from = cells[low * WIDTH] as number;
  return STEP * (low + (looked - from) / ((cells[high * WIDTH] as number) - from));
}

/** Like `performanceOf` over all pictures, by table; `palmS` must be `PALM_SHARE` of `rotationS`. */
export function quickPerformance(process: Process): Performance {
  const { t0S, rotationS, boundary } = process;
  const sums = sumsAt(process.drift * boundary, process.lapse);
  const unit = boundary * boundary;
  const rest = rotationS * sums.turn + unit * sums.decision;
  const second =
    rotationS * rotationS * (1 + 1 / TURN_SHAPE) * sums.turnSquared +
    2 * rotationS * unit * sums.product +
    unit * unit * sums.decisionSquared;
  return { accuracy: sums.accuracy, meanS: t0S + rest, sdS: Math.sqrt(second - rest * rest) };
}
