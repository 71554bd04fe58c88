import type { Protocol } from '../../src/simulator/types.ts';
import { protocols } from './content.ts';

function profile(id: string): Protocol {
  const found = protocols[id];
  if (!found) throw new Error(`no protocol ${id}`);
  return found;
}

/** Guidance in the style of NOI and EFIC: 80% in 2.5 s on 6 of 7 days. */
export const norms = profile('published_norms');
/** The source article taken literally: 90% in 1.5 s on 4 of 5 days, 10 g, pain at most 3. */
export const article = profile('seed_protocol');
