import type { CalibrationResults, CalibrationTarget, Unit } from '../../schemas/calibration.ts';
import { agrees } from '../../simulator/cohort/index.ts';

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

/** A value as it is read, without its unit. */
export function bare(value: number, unit: Unit): string {
  const decimals = DECIMALS[unit];
  const scaled = unit === 'share' ? 100 * value : value;
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

export function intervalText({ interval: [low, high], unit }: CalibrationTarget): string {
  if (low !== null && high !== null) return spanOf(low, high, unit);
  if (low !== null) return `above ${withUnit(low, unit)}`;
  return high === null ? 'anything' : `below ${withUnit(high, unit)}`;
}

export const INTERVAL_WORDS: Readonly<Record<CalibrationTarget['intervalFrom'], string>> = {
  published: '95% interval, as published',
  computed: '95% interval, computed here',
  bound: 'limits set by us',
  direction: 'direction only',
};

/** Simulated values of a target, one a run. */
export function simulatedIn(results: CalibrationResults, id: string): readonly number[] {
  return results.runs.flatMap(({ targets }) => (targets[id] === undefined ? [] : [targets[id]]));
}

export interface Reading {
  readonly text: string;
  readonly agree: 'all' | 'some' | 'none';
}

export function readingOf(target: CalibrationTarget, values: readonly number[]): Reading {
  const inside = values.filter((value) => agrees(target, value)).length;
  return {
    text: spanOf(Math.min(...values), Math.max(...values), target.unit),
    agree: inside === values.length ? 'all' : inside === 0 ? 'none' : 'some',
  };
}

/** Where things stand on a strip of the given width. */
export interface Strip {
  readonly from: number;
  readonly to: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly point: number | null;
  readonly ticks: readonly number[];
}

export function stripOf(
  { interval: [low, high], value }: CalibrationTarget,
  values: readonly number[],
  width: number,
): Strip {
  const marks = [low, high, value, ...values].filter((one) => one !== null);
  const [least, most] = [Math.min(...marks), Math.max(...marks)];
  const margin = 0.12 * (most - least || 1);
  const x = (at: number) => ((at - least + margin) / (most - least + 2 * margin)) * width;
  return {
    from: low === null ? 0 : x(low),
    to: high === null ? width : x(high),
    openLow: low === null,
    openHigh: high === null,
    point: value === null ? null : x(value),
    ticks: values.map(x),
  };
}
