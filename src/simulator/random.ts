import { normalQuantile } from '../numbers/normal.ts';

/**
 * Chance by address. A draw is named by who, what for, when and which one, and nothing is consumed:
 * changing one decision leaves every other draw as it was. Integer arithmetic only, so every
 * JavaScript engine gives the same bits.
 */

/**
 * What a draw is for, as part of its address: never change a number, add at the end. Numbers, not
 * names, so that naming the purpose of a draw costs nothing.
 */
export const PURPOSE = {
  event: 1,
  practice: 2,
  pain: 3,
  provocation: 4,
  report: 5,
  missing: 6,
  leftRight: 7,
  instrument: 8,
  sleep: 9,
  contact: 10,
  answer: 11,
  trial: 12,
  policy: 13,
  cohort: 14,
  person: 15,
  leaves: 16,
} as const;
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE];

/** Adds a part to a hash: Murmur3's finaliser, in which every input bit reaches every output bit. */
function join(hash: number, part: number): number {
  let h = (Math.imul(hash, 0x9e3779b1) + part + 0x7f4a7c15) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
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

/** Days have 20 bits of an address, purposes the bits above. */
const DAY_BITS = 20;
const SUBJECT_STRIDE = 0x85ebca77;

/** What all draws for a purpose on a day have in common, for `uniformIn`. */
export function placeOf(luck: Luck, purpose: Purpose, day: number): number {
  return join(luck.key, (purpose << DAY_BITS) + day);
}

/** 32 bits for a thing and the number of the draw. Ordinals of one thing never meet one another. */
function bitsAt(place: number, subject: number, ordinal: number): number {
  return join(place, (Math.imul(subject, SUBJECT_STRIDE) + ordinal) | 0);
}

/**
 * A uniform draw, 0 (included) to 1 (excluded), with 32 bits.
 *
 * @param day 0 to 1048575
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
  return uniformIn(placeOf(luck, purpose, day), subject, ordinal);
}

/** `uniform` where several things are drawn for one purpose on one day: `place` from `placeOf`. */
export function uniformIn(place: number, subject: number, ordinal = 0): number {
  return (bitsAt(place, subject, ordinal) >>> 0) / 4294967296;
}

/** Ordinals of normal draws start here, clear of those of uniform draws and binomial tries. */
const NORMAL_FROM = 65536;

/** Quantiles at multiples of 1/4096, between which draws are interpolated: error below 1e-4. */
const STRIPS = 4096;
const QUANTILES = Float64Array.from({ length: STRIPS + 1 }, (_, strip) =>
  strip === 0 || strip === STRIPS ? 0 : normalQuantile(strip / STRIPS),
);
/** So many strips at either end are too curved for that, and are worked out in full. */
const CURVED = 32;
const STRIP_BITS = 20;
const STRIP_SIZE = 1 << STRIP_BITS;

/** `normal` where several things are drawn for one purpose on one day: `place` from `placeOf`. */
export function normalIn(place: number, subject: number, ordinal = 0): number {
  const bits = bitsAt(place, subject, NORMAL_FROM + ordinal);
  const strip = bits >>> STRIP_BITS;
  if (strip < CURVED || strip >= STRIPS - CURVED) {
    return normalQuantile(((bits >>> 0) + 0.5) / 4294967296);
  }
  const low = QUANTILES[strip] as number;
  const share = ((bits & (STRIP_SIZE - 1)) + 0.5) / STRIP_SIZE;
  return low + share * ((QUANTILES[strip + 1] as number) - low);
}

/** A normal draw, mean 0, standard deviation 1, never beyond ±6.4: the quantile of one uniform draw. */
export function normal(
  luck: Luck,
  purpose: Purpose,
  day: number,
  subject = 0,
  ordinal = 0,
): number {
  return normalIn(placeOf(luck, purpose, day), subject, ordinal);
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
  const place = placeOf(luck, purpose, day);
  let hits = 0;
  for (let i = 0; i < n; i += 1) if ((bitsAt(place, subject, i) >>> 0) / 4294967296 < p) hits += 1;
  return hits;
}
