import type { Domain, Rubric, Score } from '../simulator/index.ts';

/** One part of good care, as the debrief tells it. */
export interface CareRow {
  readonly code: string;
  readonly domain: Domain;
  readonly given: 'whole' | 'part' | 'none';
  /** Share that was given, 0 to 1. */
  readonly share: number;
  /** Points of its domain that the rest would have been worth; 0 where it earns none. */
  readonly pointsLost: number;
  /** Without it no treatment passes, and it fell short. */
  readonly missing: boolean;
}

/** Closer to the whole than this is the whole. */
const ROUNDING = 0.005;

function givenOf(share: number): CareRow['given'] {
  if (share >= 1 - ROUNDING) return 'whole';
  return share <= ROUNDING ? 'none' : 'part';
}

/** Every part of care that had an occasion, domain by domain, what was missed most first. */
export function careRows(score: Score, { care }: Rubric): readonly CareRow[] {
  const weight = (code: string) => care.weights[code] ?? 0;
  const short = new Set(score.obstacles.flatMap((one) => (one.kind === 'care' ? one.codes : [])));
  return score.care
    .map(({ code, domain, share }) => {
      const whole = score.care
        .filter((one) => one.domain === domain)
        .reduce((sum, one) => sum + weight(one.code), 0);
      const pointsLost = whole === 0 ? 0 : (100 * weight(code) * (1 - share)) / whole;
      const row = { code, domain, share, given: givenOf(share), missing: short.has(code) };
      return { ...row, pointsLost };
    })
    .sort((a, b) => Number(b.missing) - Number(a.missing) || b.pointsLost - a.pointsLost);
}
