import type { PatientCase } from '../types.ts';

/** The case touches self-harm: it is shown with a notice, may be skipped, and ends with help for the reader. */
export function touchesSelfHarm({ facts }: PatientCase): boolean {
  return facts.phq9Item9 > 0;
}
