import type { SensitivityResults } from '../schemas/calibration.ts';
import { modelNumbers } from '../simulator/index.ts';

export interface Moved {
  readonly means: string;
  readonly low: number;
  readonly high: number;
  readonly fallMm: readonly [number, number];
  readonly useGain: readonly [number, number];
  readonly score: readonly [number, number];
  readonly rankFall: number;
  readonly rankUse: number;
}

/** How many of the model's numbers are shown; the rest move less. */
const SHOWN = 12;

/** What a number means; “the same with …” takes its beginning from the number before it. */
function meaningOf(name: string): string | null {
  const all = Object.entries(modelNumbers());
  const index = all.findIndex(([one]) => one === name);
  const means = all[index]?.[1].means;
  if (means === undefined) return null;
  const before = all[index - 1]?.[1].means ?? '';
  return means.replace(/^the same /, `${before}, `);
}

const reach = ({ fallMm: [low, high] }: Pick<Moved, 'fallMm'>) => Math.abs(high - low);

/** The numbers that, moved alone, change the fall of pain most; strongest first. */
export function strongest({ parameters }: SensitivityResults): readonly Moved[] {
  return parameters
    .flatMap(({ name, ...moved }) => {
      const means = meaningOf(name);
      return means === null ? [] : [{ ...moved, means }];
    })
    .sort((a, b) => reach(b) - reach(a))
    .slice(0, SHOWN);
}

/** Lowest and highest score in any of the runs with one number moved. */
export function scoreRange({ parameters, base }: SensitivityResults): readonly [number, number] {
  const all = [base.score, ...parameters.flatMap(({ score }) => score)];
  return [Math.min(...all), Math.max(...all)];
}

/** Bars of a tornado drawing, on a width of `width`: outcome with the number low and high. */
export function tornado(rows: readonly Moved[], base: number, width: number) {
  const widest = Math.max(
    ...rows.flatMap(({ fallMm }) => fallMm.map((one) => Math.abs(one - base))),
  );
  const x = (value: number) => width / 2 + ((value - base) / (widest || 1)) * (width / 2 - 4);
  return rows.map(({ fallMm: [low, high] }) => ({ low: x(low), high: x(high) }));
}
