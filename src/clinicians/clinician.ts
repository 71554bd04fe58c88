import type {
  Action,
  ActionKind,
  ActionOffer,
  Observation,
  PlanGmi,
  PlanTouch,
  Protocol,
} from '../simulator/index.ts';

/** What a policy works with besides the observation: the profile in force, which any trainee can read. */
export type ProtocolsById = Readonly<Record<string, Protocol>>;

export function canDo(
  available: readonly ActionOffer[],
  kind: string,
  subject: string | null,
): boolean {
  return available.some(
    (offer) => offer.kind === kind && offer.subject === subject && offer.refusal === null,
  );
}

/** Day of the last time, or null. */
export function lastDone(
  { lastDone }: Observation,
  kind: ActionKind,
  subject: string,
): number | null {
  return lastDone[kind]?.[subject] ?? null;
}

/** Whether something has been done at any visit so far. */
export function hasDone(observation: Observation, kind: ActionKind, subject: string): boolean {
  return lastDone(observation, kind, subject) !== null;
}

export function decidedToday(observation: Observation, track: 'gmi' | 'touch'): boolean {
  return observation.decisions.some((one) => one.day === observation.day && one.track === track);
}

export function gmiAction(fields: Omit<PlanGmi, 'kind' | 'confidence' | 'note'>): Action {
  return { kind: 'planGmi', confidence: 'fairly', note: '', ...fields };
}

export function touchAction(fields: Omit<PlanTouch, 'kind' | 'confidence' | 'note'>): Action {
  return { kind: 'planTouch', confidence: 'fairly', note: '', ...fields };
}
