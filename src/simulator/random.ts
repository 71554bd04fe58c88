import { ln } from './arithmetic.ts';

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
  'cohort',
] as const;
export type Purpose = (typeof PURPOSES)[number];
const PLACE = Object.fromEntries(
  PURPOSES.map((purpose, index) => [purpose, index + 1]),
) as Readonly<Record<Purpose, number>>;

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
  const place = join(join(luck.key, PLACE[purpose]), day);
  return join(join(place, subject), ordinal) / 4294967296;
}

/** Coefficients of Acklam's rational approximation to the normal quantile. */
const CENTRE = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
] as const;
const CENTRE_BELOW = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
] as const;
const TAIL = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
] as const;
const TAIL_BELOW = [
  0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416,
] as const;
/** Below this chance, and above its complement, the tail formula holds. */
const TAIL_FROM = 0.02425;

function tail(chance: number): number {
  const q = Math.sqrt(-2 * ln(chance));
  const [c0, c1, c2, c3, c4, c5] = TAIL;
  const [d0, d1, d2, d3] = TAIL_BELOW;
  return (
    (((((c0 * q + c1) * q + c2) * q + c3) * q + c4) * q + c5) /
    ((((d0 * q + d1) * q + d2) * q + d3) * q + 1)
  );
}

/** Normal quantile of a chance between 0 and 1 (P. J. Acklam's algorithm; relative error below 1.2e-9). */
export function normalQuantile(chance: number): number {
  if (chance < TAIL_FROM) return tail(chance);
  if (chance > 1 - TAIL_FROM) return -tail(1 - chance);
  const q = chance - 0.5;
  const r = q * q;
  const [a0, a1, a2, a3, a4, a5] = CENTRE;
  const [b0, b1, b2, b3, b4] = CENTRE_BELOW;
  return (
    ((((((a0 * r + a1) * r + a2) * r + a3) * r + a4) * r + a5) * q) /
    (((((b0 * r + b1) * r + b2) * r + b3) * r + b4) * r + 1)
  );
}

/** Ordinals of normal draws start here, clear of those of uniform draws and binomial tries. */
const NORMAL_FROM = 65536;

/** A normal draw, mean 0, standard deviation 1, never beyond ±6.4: the quantile of one uniform draw. */
export function normal(
  luck: Luck,
  purpose: Purpose,
  day: number,
  subject = 0,
  ordinal = 0,
): number {
  const chance = uniform(luck, purpose, day, subject, NORMAL_FROM + ordinal);
  return normalQuantile(chance + 0.5 / 4294967296);
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
  const place = join(join(join(luck.key, PLACE[purpose]), day), subject);
  let hits = 0;
  for (let i = 0; i < n; i += 1) if (join(place, i) / 4294967296 < p) hits += 1;
  return hits;
}
