import type { FindingValue, Urgency } from '../types.ts';

/**
 * Signs that are not part of CRPS, as questions and examinations name them, each with the latest help
 * that it allows (claims red-flag-response-times, cauda-equina-now, stroke-sudden-weakness).
 */
export const RED_FLAGS = {
  wound: 'sameDay',
  spreadingRedness: 'sameDay',
  fever: 'sameDay',
  breathless: 'emergency',
  strokeSigns: 'emergency',
  bladderBowelSaddle: 'emergency',
} as const satisfies Readonly<Record<string, Urgency>>;
export type RedFlag = keyof typeof RED_FLAGS;

const FLAGS = Object.keys(RED_FLAGS) as RedFlag[];

type Values = Readonly<Record<string, FindingValue>>;

/** The red flags among what was found. */
export function redFlagsIn(values: Values): readonly RedFlag[] {
  return FLAGS.filter((flag) => values[flag] === true);
}

/** Whether one of them cannot wait for the same day's doctor. */
export function needsEmergency(values: Values): boolean {
  return redFlagsIn(values).some((flag) => RED_FLAGS[flag] === 'emergency');
}
