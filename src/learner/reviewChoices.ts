import { keepText, keptText } from './keptText.ts';
import { USUAL_LIMITS } from './reviewQueue.ts';

export const PER_DAY_CHOICES = [5, 10, 20, 40] as const;
const PER_DAY = 'holdpoint:review-per-day';
const SELF_HARM = 'holdpoint:review-self-harm';

/** The learner's daily limit; the usual one where nothing is kept. */
export function readPerDay(): number {
  const found = Number(keptText(PER_DAY));
  return (PER_DAY_CHOICES as readonly number[]).includes(found) ? found : USUAL_LIMITS.perDay;
}

export function writePerDay(perDay: number): void {
  keepText(PER_DAY, String(perDay));
}

/** Whether the learner wants questions that name suicide or self-harm; not unless asked for. */
export function readWantsSelfHarm(): boolean {
  return keptText(SELF_HARM) === 'yes';
}

export function writeWantsSelfHarm(wanted: boolean): void {
  keepText(SELF_HARM, wanted ? 'yes' : null);
}
