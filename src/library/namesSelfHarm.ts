import type { Check } from '../schemas/check.ts';

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
