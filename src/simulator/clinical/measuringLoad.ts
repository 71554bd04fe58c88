/** More clinic measures than this in so many days bury the patient (claim measurement-load). */
export const MEASURING_LIMIT = { minutes: 40, days: 14 } as const;

/** Whether the minutes of measuring in a fortnight are too many. */
export function tooMuchMeasuring(minutes: number): boolean {
  return minutes > MEASURING_LIMIT.minutes;
}
