import type { Check } from '../../schemas/check.ts';

/** The lesson whose questions all touch on it, whatever their words. */
const LESSON = 'same-day-risk';
const NAMED =
  /suicid|self-harm|harming (?:him|her|your)self|end(?:ing)? (?:his|her|your|their) life|thoughts of death/i;

/** What a question says, without ids and citations. */
function textOf(check: Check): string {
  const { id: _id, claims: _claims, kind: _kind, ...said } = check;
  return JSON.stringify(said);
}

/** Whether a question names suicide or self-harm, so that nobody should meet it unprepared. */
export function namesSelfHarm(check: Check, lesson: string): boolean {
  return lesson === LESSON || NAMED.test(textOf(check));
}

const KEY = 'holdpoint:review-self-harm';

/** Whether the learner wants such questions in the review; not unless asked for. */
export function readWanted(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

export function writeWanted(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is off: the choice then holds for this visit only.
  }
}
