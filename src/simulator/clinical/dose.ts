import type { ContactKind, GmiPlan, GmiStage, Protocol, Response, TouchPlan } from '../types.ts';

/** Two thirds, in whole steps: what trimming a dose means here (teaching assumption). */
export function trimmed(value: number, step: number): number {
  return Math.min(value, Math.max(step, Math.floor((value * 2) / 3 / step) * step));
}

/** Minutes a day with which a stage begins, where the profile allows more (teaching assumption). */
const FIRST_MINUTES = 10;

/** Minutes a day of a stage that has just begun. */
export function firstMinutes(stage: GmiStage, { dose }: Protocol): number {
  if (stage === 'leftRight') return 0;
  return Math.min(FIRST_MINUTES, dose[stage === 'imagery' ? 'imageryMinutes' : 'mirrorMinutes'][1]);
}

/** Where imagery begins: its first stage at the profile's dose. */
export function firstGmi({
  dose,
}: Protocol): Pick<GmiPlan, 'stage' | 'imagesPerDay' | 'minutesPerDay'> {
  return { stage: 'leftRight', imagesPerDay: dose.imagesPerDay, minutesPerDay: 0 };
}

/** Force with which touch begins, where the profile allows more or says nothing, grams (teaching assumption). */
const FIRST_FORCE_G = 10;

/** Where touch begins: the mildest texture at the border, at the profile's dose. */
export function firstTouch({ dose }: Protocol): TouchPlan {
  return {
    rung: 0,
    phase: 'passive',
    minutes: dose.touchMinutes,
    sessionsPerDay: dose.touchSessions[0],
    forceG: Math.min(FIRST_FORCE_G, dose.touchForceMaxG ?? FIRST_FORCE_G),
    site: 'border',
    discrimination: true,
  };
}

/** Minutes a day of tasks from which more only tires (teaching assumption). */
const MOST_TASK_MINUTES = 60;

/** Minutes a day beyond which a stage asks too much: the profile's own, and for tasks one of ours. */
export function mostMinutes(stage: GmiStage, { dose }: Pick<Protocol, 'dose'>): number {
  if (stage === 'leftRight') return 0;
  if (stage === 'function') return MOST_TASK_MINUTES;
  return dose[stage === 'imagery' ? 'imageryMinutes' : 'mirrorMinutes'][1];
}

/** Minutes a day and force in which touch can teach and does no harm (teaching assumptions). */
export const TOUCH_RANGE = { minutes: [6, 60], forceG: [3, 30] } as const;

/** What a message asks for, once new signs have been asked about. */
export function answerTo(contact: ContactKind): Response {
  return contact === 'infectionSigns' ? 'sameDayMedical' : 'trimAndContinue';
}
