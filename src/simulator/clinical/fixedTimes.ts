/** Ages for which the fixed left/right times were meant, years (claim age-and-left-right). */
const ADULT_YEARS = { from: 16, to: 65 } as const;

/** Whether a fixed time suits this age; where not, the patient's own first days are the measure. */
export function fixedTimesSuit(ageYears: number): boolean {
  return ageYears >= ADULT_YEARS.from && ageYears <= ADULT_YEARS.to;
}
