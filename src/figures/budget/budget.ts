import type { FigureOf } from '../../schemas/figure.ts';
import { tooMuchMeasuring } from '../../simulator/clinical/index.ts';

export type Instrument = FigureOf<'measurementBudget'>['instruments'][number];
export type Occasion = 'baseline' | 'fortnight';
export type Limb = 'arm' | 'leg';

/** What must have a first reading, and a second by week six (claim measurement-repeat-by-week-six). */
export const NEEDED = ['Pain', 'Function', 'Left/right', 'Mood'] as const;

export interface Budget {
  readonly minutes: number;
  readonly missing: readonly string[];
  /** Codes of what is wrong with the choice, most important first. */
  readonly remarks: readonly Remark[];
}
export type Remark =
  | 'empty'
  | 'missing'
  | 'tooMuch'
  | 'overAim'
  | 'twice'
  | 'slow'
  | 'wrongLimb'
  | 'fits';

const fits = (one: Instrument, limb: Limb) => one.limb === 'both' || one.limb === limb;

/** Mood is asked again by week six, so a fortnight without it is no omission. */
function neededOn(occasion: Occasion): readonly string[] {
  return occasion === 'baseline' ? NEEDED : NEEDED.filter((domain) => domain !== 'Mood');
}

/** Reads a choice of instruments for the baseline or for an ordinary fortnight. */
export function readBudget(
  chosen: readonly Instrument[],
  occasion: Occasion,
  limb: Limb,
  capMinutes: number,
): Budget {
  // Weekly instruments are filled in twice in a fortnight.
  const times = (one: Instrument) => (occasion === 'fortnight' && one.every === 'weekly' ? 2 : 1);
  const minutes = chosen.reduce((sum, one) => sum + one.minutes * times(one), 0);
  const covered = new Set(chosen.filter((one) => fits(one, limb)).map((one) => one.domain));
  const missing = neededOn(occasion).filter((domain) => !covered.has(domain));
  const later = occasion === 'fortnight';
  const twice = ['quickdash', 'dash'].every((id) => chosen.some((one) => one.id === id));
  const found: [Remark, boolean][] = [
    ['empty', chosen.length === 0],
    ['missing', chosen.length > 0 && missing.length > 0],
    ['tooMuch', later && tooMuchMeasuring(minutes)],
    ['overAim', later && minutes > capMinutes && !tooMuchMeasuring(minutes)],
    ['wrongLimb', chosen.some((one) => !fits(one, limb))],
    ['twice', twice],
    ['slow', later && chosen.some((one) => one.every === 'baseline')],
  ];
  const remarks = found.flatMap(([code, holds]) => (holds ? [code] : []));
  return { minutes, missing, remarks: remarks.length === 0 ? ['fits'] : remarks };
}
