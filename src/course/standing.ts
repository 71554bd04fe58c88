import type { Claim } from '../schemas/claim.ts';

/** What the marker beside a lesson's own sentence says: how far the sentence may be trusted. */
export type Standing =
  | 'high'
  | 'moderate'
  | 'low'
  | 'very-low'
  | 'contested'
  | 'computed'
  | 'assumption'
  | 'open';

/**
 * A lesson says what is known, so its marker shows how sure that is. The verdict judges the source
 * article's sentence instead and stands in the note.
 */
export function standingOf(claim: Pick<Claim, 'verdict' | 'certainty' | 'basis'>): Standing {
  if (claim.basis === 'teaching-assumption') return 'assumption';
  if (claim.basis === 'arithmetic') return 'computed';
  if (claim.verdict === 'contested') return 'contested';
  return claim.certainty === 'na' ? 'open' : claim.certainty;
}

/** Drawn on a 16 by 16 grid: bars for certainty, a shape of its own for each of the others. */
export const STANDING_BARS: Partial<Record<Standing, number>> = {
  high: 4,
  moderate: 3,
  low: 2,
  'very-low': 1,
};

export const STANDING_PATHS: Partial<Record<Standing, string>> = {
  contested: 'M1.5 5.5h11M9.5 2.5l3 3-3 3M14.5 10.5h-11M6.5 7.5l-3 3 3 3',
  computed: 'M2.5 5.5h11M2.5 10.5h11',
  assumption: 'M8 2.5 14 13.5H2Z',
  open: 'M3 8h10',
};
