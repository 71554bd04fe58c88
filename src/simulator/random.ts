/**
 * Chance by address. A draw is named by who, what for, when and which one, and nothing is consumed:
 * changing one decision leaves every other draw as it was. Integer arithmetic only, so every
 * JavaScript engine gives the same bits.
 */

/** What a draw is for. Add at the end: the position is part of the address. */
export const PURPOSES = [
  'event',
  'practice',
  'pain',
  'provocation',
  'report',
  'missing',
  'leftRight',
  'instrument',
  'sleep',
  'contact',
  'answer',
  'trial',
  'policy',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Murmur3's finaliser: every input bit reaches every output bit. */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function join(hash: number, part: number): number {
  return mix((Math.imul(hash, 0x9e3779b1) + part + 0x7f4a7c15) | 0);
}

/** FNV-1a over UTF-16 units: 32 bits for names of cases and subjects. */
export function nameHash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The luck of one episode: case and seed. Mode and protocol are left out on purpose. */
export interface Luck {
  readonly key: number;
}

/** @param seed whole number, 0 to 4294967295 */
export function luckOf(seed: number, caseId: string): Luck {
  return { key: join(join(0x1f83d9ab, seed >>> 0), nameHash(caseId)) };
}

/**
 * A uniform draw, 0 (included) to 1 (excluded), with 32 bits.
 *
 * @param subject which thing on that day (a rung, an instrument): a number, or a name's `nameHash`
 * @param ordinal which draw for that thing
 */
export function uniform(
  luck: Luck,
  purpose: Purpose,
  day: number,
  subject = 0,
  ordinal = 0,
): number {
  const place = join(join(luck.key, PURPOSES.indexOf(purpose) + 1), day);
  return join(join(place, subject), ordinal) / 4294967296;
}

/**
 * A draw that is normal enough for a patient: the sum of twelve uniforms less six, so mean 0,
 * standard deviation 1, never beyond ±6. Takes ordinals 16 x ordinal to 16 x ordinal + 11.
 */
export function normal(
  luck: Luck,
  purpose: Purpose,
  day: number,
  subject = 0,
  ordinal = 0,
): number {
  const place = join(join(join(luck.key, PURPOSES.indexOf(purpose) + 1), day), subject);
  let sum = 0;
  for (let i = 0; i < 12; i += 1) sum += join(place, ordinal * 16 + i) / 4294967296;
  return sum - 6;
}

/** How many of `n` tries succeed at chance `p`, drawn one by one. Takes ordinals from `ordinal` on. */
export function binomial(
  luck: Luck,
  purpose: Purpose,
  day: number,
  subject: number,
  n: number,
  p: number,
): number {
  const place = join(join(join(luck.key, PURPOSES.indexOf(purpose) + 1), day), subject);
  let hits = 0;
  for (let i = 0; i < n; i += 1) if (join(place, i) / 4294967296 < p) hits += 1;
  return hits;
}
