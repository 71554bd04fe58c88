/** CRPS that has lasted longer than this counts as chronic, weeks (claim fear-and-perceived-harm). */
const CHRONIC_AFTER_WEEKS = 26;

/** In chronic CRPS the harm feared of single tasks is asked about. */
export function isChronic(durationWeeks: number): boolean {
  return durationWeeks > CHRONIC_AFTER_WEEKS;
}
