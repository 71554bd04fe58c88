import type { Verdict } from '../schemas/claim.ts';

const RING = 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z';

/** Drawn on a 16 by 16 grid: shape first, colour second. Their words are `vocab.verdict`. */
export const VERDICT_PATHS: Record<Verdict, string> = {
  supported: 'M2.5 8.5 6.5 12.5 13.5 4',
  partly: `${RING}M8 2.5v11`,
  contested: 'M1.5 5.5h11M9.5 2.5l3 3-3 3M14.5 10.5h-11M6.5 7.5l-3 3 3 3',
  unsupported: RING,
  unverifiable: 'M5 5.6a3 3 0 1 1 4.6 2.5C8.4 8.9 8 9.3 8 10.5M8 13.2v.6',
  wrong: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  assumption: 'M8 2.5 14 13.5H2Z',
};
