import { agrees } from '../cohort/index.ts';
import { scaleOf } from '../numbers/scale.ts';
import type { CalibrationResults, CalibrationTarget, Unit } from '../schemas/calibration.ts';
import type { Words } from '../words/wordsIn.ts';

const DECIMALS: Readonly<Record<Unit, number>> = {
  mm: 1,
  NRS: 1,
  ms: 0,
  share: 0,
  SD: 2,
  r: 2,
  '°C': 2,
  ratio: 2,
};
/** How a value is said with its unit. */
const SAID = {
  mm: 'mm',
  NRS: 'points',
  ms: 'ms',
  share: 'percent',
  SD: 'sd',
  r: 'bare',
  '°C': 'celsius',
  ratio: 'times',
} as const satisfies Readonly<Record<Unit, string>>;

const scaledTo = (value: number, unit: Unit) => (unit === 'share' ? 100 * value : value);

/** A value as far as it is read: equal where the words are equal. */
export function rounded(value: number, unit: Unit): number {
  return Number(scaledTo(value, unit).toFixed(DECIMALS[unit]));
}

/** A value as it is read, without its unit. */
function bare({ fixed }: Words, value: number, unit: Unit): string {
  // What is rounded to nought has no sign.
  return fixed(rounded(value, unit) || 0, DECIMALS[unit]);
}

const said = ({ t }: Words, value: string, unit: Unit) =>
  t(`evidence.value.${SAID[unit]}`, { value });

export function withUnit(words: Words, value: number, unit: Unit): string {
  return said(words, bare(words, value, unit), unit);
}

/** Lowest and highest in one phrase, once where they read the same. */
export function spanOf(words: Words, lowest: number, highest: number, unit: Unit): string {
  const [low, high] = [bare(words, lowest, unit), bare(words, highest, unit)];
  return said(words, low === high ? high : words.t('evidence.span', { low, high }), unit);
}

export function intervalText(words: Words, target: CalibrationTarget): string {
  const { interval, intervalFrom, unit, value } = target;
  if (intervalFrom === 'none') {
    return words.t(`evidence.study.interval.${value === null ? 'neither' : 'none'}`);
  }
  const [low, high] = interval;
  if (low !== null && high !== null) return spanOf(words, low, high, unit);
  if (low !== null) {
    return words.t('evidence.study.interval.above', { value: withUnit(words, low, unit) });
  }
  return high === null
    ? words.t('evidence.study.interval.open')
    : words.t('evidence.study.interval.below', { value: withUnit(words, high, unit) });
}

/** Simulated values of a target, one a run. */
export function simulatedIn(results: CalibrationResults, id: string): readonly number[] {
  return results.runs.flatMap(({ targets }) => (targets[id] === undefined ? [] : [targets[id]]));
}

/** How many of the runs agree; null where there is nothing to agree with. */
export type Agreement = 'all' | 'some' | 'none' | null;

export function agreementOf(target: CalibrationTarget, values: readonly number[]): Agreement {
  if (target.role === 'shown') return null;
  const inside = values.filter((value) => agrees(target, value)).length;
  return inside === values.length ? 'all' : inside === 0 ? 'none' : 'some';
}

/** Predicted results that count, and that at least one run misses. */
export function missedAmong(
  targets: readonly CalibrationTarget[],
  results: CalibrationResults,
): readonly CalibrationTarget[] {
  return targets.filter(
    (target) =>
      target.role === 'held-out' &&
      target.status === 'confirmed' &&
      agreementOf(target, simulatedIn(results, target.id)) !== 'all',
  );
}

/** Where things stand on a strip of the given width. */
export interface Strip {
  /** What agrees; null where nothing says it. */
  readonly band: {
    readonly from: number;
    readonly to: number;
    readonly openLow: boolean;
    readonly openHigh: boolean;
  } | null;
  readonly point: number | null;
  readonly ticks: readonly number[];
}

/** Null where nothing published could be drawn. */
export function stripOf(
  { interval: [low, high], intervalFrom, value }: CalibrationTarget,
  values: readonly number[],
  width: number,
): Strip | null {
  if (intervalFrom === 'none' && value === null) return null;
  // Without an interval, nought gives the strip its scale; else small gaps would look wide.
  const scale = intervalFrom === 'none' ? [0] : [low, high];
  const marks = [...scale, value, ...values].filter((one) => one !== null);
  const [least, most] = [Math.min(...marks), Math.max(...marks)];
  const margin = 0.12 * (most - least || 1);
  const x = scaleOf([least - margin, most + margin], 0, width);
  const band = {
    from: low === null ? 0 : x(low),
    to: high === null ? width : x(high),
    openLow: low === null,
    openHigh: high === null,
  };
  return {
    band: intervalFrom === 'none' ? null : band,
    point: value === null ? null : x(value),
    ticks: values.map(x),
  };
}
