import { selfHarmDays } from '../../alarms.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

const SERVICES: readonly string[] = ['crisisTeam', 'gp', 'psychology', 'emergency'];

/** Claim red-flag-response-times: thoughts of suicide are answered the same day. In days or weeks is too late. */
const TODAY: readonly string[] = ['sameDay', 'emergency'];

/**
 * So long the service that was reached that day is at work: the question is put again, the referral
 * need not be. Thoughts that are told again without a plan are no new alarm (our own choice).
 */
const COVERED_DAYS = 14;

const MISSING = ['service', 'question', 'both'] as const;

/** A day on which something was missing. */
interface Unanswered {
  readonly day: number;
  readonly missing: (typeof MISSING)[number];
}

/** Days on which a service was reached the same day. */
function reachedDays(notes: CaseNotes): readonly number[] {
  return stepsOf(notes, 'refer')
    .filter(({ action }) => SERVICES.includes(action.subject) && TODAY.includes(action.urgency))
    .map(({ day }) => day);
}

/** Signals of self-harm without a direct question in the same visit, and a service reached for it. */
export function unanswered(notes: CaseNotes): readonly Unanswered[] {
  const signals = selfHarmDays(notes);
  const reached = reachedDays(notes).filter((day) => signals.includes(day));
  return signals.flatMap((day) => {
    const asked = stepsOf(notes, 'ask', 'selfHarm').some((step) => step.day === day);
    const helped = reached.some((one) => one <= day && day - one <= COVERED_DAYS);
    if (asked && helped) return [];
    const missing = asked ? 'service' : helped ? 'question' : 'both';
    return [{ day, missing }];
  });
}

/** A sign of self-harm was known, and the direct question or a service reached that day was missing. */
export const siNotActed = defineDetector(
  'SI_NOT_ACTED',
  { track: null, evidence: { missing: MISSING }, variants: 'missing' },
  (notes, seen) => unanswered(notes).map(({ day, missing }) => seen(day, { missing })),
);
