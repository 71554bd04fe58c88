import type { Check } from '../schemas/check.ts';
import { address } from '../site/address.ts';

/** A question with the place where it is taught. */
export interface BankQuestion {
  /** In the learner's record: `<lesson>/<check>`. */
  readonly item: string;
  readonly check: Check;
  readonly lesson: { readonly slug: string; readonly title: string };
  readonly module: { readonly id: string; readonly title: string };
  /** It names suicide or self-harm: shown only after a notice. */
  readonly selfHarm: boolean;
}

/** Fetches all questions; the service worker keeps them for use offline. */
export async function fetchQuestions(): Promise<readonly BankQuestion[]> {
  const answer = await fetch(address('data/questions.json'));
  if (!answer.ok) throw new Error(`questions.json: ${answer.status}`);
  return answer.json();
}
