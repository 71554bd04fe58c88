import { agrees } from '../../cohort/index.ts';
import { scaleOf } from '../../numbers/scale.ts';
import type { CalibrationResults, CalibrationTarget, Unit } from '../../schemas/calibration.ts';

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
const AFTER: Readonly<Record<Unit, string>> = {
  mm: ' mm',
  NRS: ' points',
  ms: ' ms',
  share: '%',
  SD: ' SD',
  r: '',
  '°C': ' °C',
  ratio: ' times',
};

const scaledTo = (value: number, unit: Unit) => (unit === 'share' ? 100 * value : value);

/** A value as far as it is read: equal where the words are equal. */
export function rounded(value: number, unit: Unit): number {
  return Number(scaledTo(value, unit).toFixed(DECIMALS[unit]));
}

/** A value as it is read, without its unit. */
export function bare(value: number, unit: Unit): string {
  const decimals = DECIMALS[unit];
  const scaled = scaledTo(value, unit);
  const text = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Math.abs(scaled));
  return scaled < 0 && Number(text.replace(',', '')) !== 0 ? `−${text}` : text;
}

export function withUnit(value: number, unit: Unit): string {
  return `${bare(value, unit)}${AFTER[unit]}`;
}

/** Lowest and highest in one phrase, once where they read the same. */
export function spanOf(low: number, high: number, unit: Unit): string {
  const [from, to] = [bare(low, unit), bare(high, unit)];
  return from === to ? `${to}${AFTER[unit]}` : `${from} to ${to}${AFTER[unit]}`;
}

export function intervalText(target: CalibrationTarget): string {
  const { interval, intervalFrom, unit, value } = target;
  if (intervalFrom === 'none') {
    return `${value === null ? 'neither value nor interval' : 'no interval'} in our sources`;
  }
  const [low, high] = interval;
  if (low !== null && high !== null) return spanOf(low, high, unit);
  if (low !== null) return `above ${withUnit(low, unit)}`;
  return high === null ? 'anything' : `below ${withUnit(high, unit)}`;
}

export const INTERVAL_WORDS: Readonly<Record<CalibrationTarget['intervalFrom'], string>> = {
  published: '95% interval, as published',
  computed: '95% interval, computed here',
  bound: 'limits set by us',
  direction: 'direction only',
  none: 'nothing to agree with',
};

export const ROLE_WORDS: Readonly<Record<CalibrationTarget['role'], string>> = {
  fitted: 'fitted',
  'held-out': 'predicted',
  shown: 'shown, not counted',
};

/** Simulated values of a target, one a run. */
export function simulatedIn(results: CalibrationResults, id: string): readonly number[] {
  return results.runs.flatMap(({ targets }) => (targets[id] === undefined ? [] : [targets[id]]));
}

export interface Reading {
  readonly text: string;
  /** Null where there is nothing to agree with. */
  readonly agree: 'all' | 'some' | 'none' | null;
}

export function readingOf(target: CalibrationTarget, values: readonly number[]): Reading {
  const text = spanOf(Math.min(...values), Math.max(...values), target.unit);
  if (target.role === 'shown') return { text, agree: null };
  const inside = values.filter((value) => agrees(target, value)).length;
  return { text, agree: inside === values.length ? 'all' : inside === 0 ? 'none' : 'some' };
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
      readingOf(target, simulatedIn(results, target.id)).agree !== 'all',
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
