import type {
  Action,
  ActionOffer,
  ActionTaken,
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

interface Done {
  readonly actions: readonly ActionTaken[];
  /** How many of the actions have been read. */
  count: number;
  /** Last day by kind and subject. */
  readonly days: Map<string, Map<string, number>>;
}

/** What has been done on the list that was read last: one that grows is read on, not anew. */
let done: Done = { actions: [], count: 0, days: new Map() };

function doneDays({ actions }: Observation): Done['days'] {
  if (done.actions !== actions) done = { actions, count: 0, days: new Map() };
  for (; done.count < actions.length; done.count += 1) {
    const { action, day } = actions[done.count] as ActionTaken;
    if (!('subject' in action)) continue;
    const ofKind = done.days.get(action.kind) ?? new Map<string, number>();
    done.days.set(action.kind, ofKind.set(action.subject, day));
  }
  return done.days;
}

/** Day of the last time, or null. */
export function lastDone(observation: Observation, kind: string, subject: string): number | null {
  return doneDays(observation).get(kind)?.get(subject) ?? null;
}

/** Whether something has been done at any visit so far. */
export function hasDone(observation: Observation, kind: string, subject: string): boolean {
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
