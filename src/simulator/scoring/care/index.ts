import { type CareGiven, DOMAINS, type Domain, type Rubric } from '../../types.ts';
import { COMMUNICATION } from './communication.ts';
import { DOSING } from './dosing.ts';
import { MEASUREMENT } from './measurement.ts';
import type { CarePart, CareRead } from './part.ts';
import { PROGRESSION } from './progression.ts';
import { RECOGNITION } from './recognition.ts';
import { SAFETY } from './safety.ts';

export type { CareRead } from './part.ts';

/** Everything that good care is looked through for, by code. */
export const CARE_PARTS: Readonly<Record<string, CarePart>> = {
  ...RECOGNITION,
  ...SAFETY,
  ...PROGRESSION,
  ...DOSING,
  ...MEASUREMENT,
  ...COMMUNICATION,
};

/** Codes of all parts, domain by domain. */
export const CARE_CODES: readonly string[] = Object.keys(CARE_PARTS);

/** The domain of each part. */
export const CARE_DOMAINS: Readonly<Record<string, Domain>> = Object.fromEntries(
  Object.entries(CARE_PARTS).map(([code, { domain }]) => [code, domain]),
);

/** What of good care was given, part by part; parts without an occasion are left out. */
export function careGiven(read: CareRead): readonly CareGiven[] {
  return Object.entries(CARE_PARTS).flatMap(([code, { domain, given }]) => {
    const share = given(read);
    return share === null ? [] : [{ code, domain, share }];
  });
}

/** All of a domain's care where a recipe weighs nothing in it; none where nothing had an occasion. */
function unasked(domain: Domain, { weights }: Rubric['care']): 0 | 1 {
  const weighs = CARE_CODES.some(
    (code) => CARE_DOMAINS[code] === domain && (weights[code] ?? 0) > 0,
  );
  return weighs ? 0 : 1;
}

/** Share of each domain's care that was given, by the weights of the rubric; all of it where that weighs nothing. */
export function careByDomain(
  given: readonly CareGiven[],
  { care }: Pick<Rubric, 'care'>,
): Readonly<Record<Domain, number>> {
  const shares = {} as Record<Domain, number>;
  for (const domain of DOMAINS) {
    let [sum, whole] = [0, 0];
    for (const one of given) {
      if (one.domain !== domain) continue;
      const weight = care.weights[one.code] ?? 0;
      sum += weight * one.share;
      whole += weight;
    }
    shares[domain] = whole === 0 ? unasked(domain, care) : sum / whole;
  }
  return shares;
}

/** Parts without which no treatment passes, and that fell short. */
export function essentialsMissing(
  given: readonly CareGiven[],
  { care }: Pick<Rubric, 'care'>,
): readonly string[] {
  return given
    .filter(({ code, share }) => share < (care.essentials[code] ?? 0) - 1e-9)
    .map(({ code }) => code);
}
