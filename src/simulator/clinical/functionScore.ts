import type { CaseFace, Finding, Instrument } from '../types.ts';

type Limb = CaseFace['limb'];

/** A questionnaire of function: its ends, and what is more than chance or error (claims quickdash-change, other-change-thresholds). */
interface FunctionScore {
  readonly limb: Limb;
  readonly worst: number;
  readonly best: number;
  /** Smallest change that people notice, points (claims quickdash-change, other-change-thresholds). */
  readonly noticeable: number;
  /** Points worse, twice in a row, that are more than the instrument's error. */
  readonly error: number;
}

export const FUNCTION_SCORES = {
  quickDash: { limb: 'hand', worst: 100, best: 0, noticeable: 14, error: 16 },
  lefs: { limb: 'foot', worst: 0, best: 80, noticeable: 9, error: 9 },
} as const satisfies Partial<Record<Instrument, FunctionScore>>;
export type FunctionInstrument = keyof typeof FUNCTION_SCORES;

const NAMES = Object.keys(FUNCTION_SCORES) as FunctionInstrument[];

/** The questionnaire for arm and hand, or for leg and foot. */
export function functionScoreFor(limb: Limb): FunctionInstrument {
  return limb === 'hand' ? 'quickDash' : 'lefs';
}

function scoreOf(finding: Finding): FunctionScore {
  return FUNCTION_SCORES[finding.subject as FunctionInstrument];
}

/** The readings of either questionnaire, oldest first: a patient has only one of them. */
export function functionReadings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ subject }) => NAMES.some((name) => name === subject));
}

/** Points of a reading, counted so that more is better. */
function pointsOf(finding: Finding): number {
  const { worst, best } = scoreOf(finding);
  const total = Number(finding.values['total'] ?? worst);
  return best > worst ? total : -total;
}

/** How much better the last reading is than the first: 1 is the smallest change people notice. */
export function functionGain(readings: readonly Finding[]): number {
  const [first] = readings;
  const last = readings.at(-1);
  if (!first || !last) return 0;
  return (pointsOf(last) - pointsOf(first)) / scoreOf(last).noticeable;
}

/** Whether a reading is worse than the first by more than error. */
export function functionWorse(first: Finding, now: Finding): boolean {
  return pointsOf(first) - pointsOf(now) >= scoreOf(now).error;
}
