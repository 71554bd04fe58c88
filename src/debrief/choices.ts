import type {
  Action,
  ContactKind,
  Episode,
  JudgedDecision,
  Mistake,
  PlanGmi,
  PlanTouch,
  Score,
  Track,
} from '../simulator/index.ts';
import { judgementOf } from './confidence.ts';
import { trackOfMistake } from './tracks.ts';

export type Planned = PlanGmi | PlanTouch;
type Answer = Extract<Action, { kind: 'respond' }>;
type Leave = Extract<Action, { kind: 'discharge' }>;

/** A decision of the trainee that could have been another. */
export type Choice = {
  /** Its place in the record. */
  readonly index: number;
  readonly day: number;
} & (
  | {
      readonly kind: 'plan';
      readonly track: Track;
      readonly action: Planned;
      /** What ran before on this track; null for a start. */
      readonly before: Planned | null;
      readonly judged: JudgedDecision | null;
    }
  | { readonly kind: 'answer'; readonly action: Answer; readonly contact: ContactKind }
  | { readonly kind: 'leave'; readonly action: Leave }
);
export type PlanChoice = Extract<Choice, { kind: 'plan' }>;

export function isPlan(action: Action): action is Planned {
  return action.kind === 'planGmi' || action.kind === 'planTouch';
}

const trackOf = (action: Planned): Track => (action.kind === 'planGmi' ? 'gmi' : 'touch');

/** What runs on each track while the record is read. */
type Running = Record<Track, Planned | null>;

function planChoice(
  place: { index: number; day: number },
  action: Planned,
  running: Running,
  score: Score,
): Choice {
  const track = trackOf(action);
  const before = running[track];
  const made = { day: place.day, track, decision: action.decision, implied: false };
  const judged = judgementOf(made, score.decisions.judged);
  running[track] = action.decision === 'stop' ? null : action;
  return { ...place, kind: 'plan', track, action, before, judged };
}

/** Every spoken decision in order: on a track, in answer to a message, and to leave early. */
export function choicesOf(episode: Episode, score: Score): readonly Choice[] {
  const running: Running = { gmi: null, touch: null };
  const choices: Choice[] = [];
  let contact: ContactKind = 'flareWorry';
  let index = -1;
  for (const entry of episode.entries) {
    if (entry.type === 'contact') contact = entry.contact.kind;
    if (entry.type !== 'action') continue;
    index += 1;
    const { action, day } = entry;
    const place = { index, day };
    if (isPlan(action)) choices.push(planChoice(place, action, running, score));
    if (action.kind === 'respond' && action.subject !== 'askNewSigns') {
      choices.push({ ...place, kind: 'answer', action, contact });
      if (action.subject === 'stopEverything') Object.assign(running, { gmi: null, touch: null });
    }
    if (action.kind === 'discharge' && action.reason === 'programmeStopped') {
      choices.push({ ...place, kind: 'leave', action });
    }
  }
  return choices;
}

function stops({ kind, action }: Choice): boolean {
  if (kind === 'leave') return true;
  return kind === 'answer' ? action.subject === 'stopEverything' : action.decision === 'stop';
}

function fits(choice: Choice, mistake: Mistake): boolean {
  if (mistake.code === 'FLARE_QUIT') return stops(choice);
  if (mistake.code === 'FLARE_PUSH' && !('track' in mistake.evidence)) {
    return choice.kind === 'answer';
  }
  const track = trackOfMistake(mistake);
  return choice.kind === 'plan' && (track === null || choice.track === track);
}

const disagreed = (choice: Choice) => choice.kind === 'plan' && choice.judged?.agreed === false;

/** The decision that a mistake was made with, or null when it was none. */
export function choiceBehind(mistake: Mistake, choices: readonly Choice[]): Choice | null {
  const sameDay = choices.filter((choice) => choice.day === mistake.day);
  const fitting = sameDay.filter((choice) => fits(choice, mistake));
  return fitting.find(disagreed) ?? fitting[0] ?? sameDay.find(disagreed) ?? null;
}

/** Decisions in the order in which they are worth looking at again. */
export function worthChanging(score: Score, choices: readonly Choice[]): readonly Choice[] {
  const grave = score.mistakes.filter(
    ({ severity, domain }) =>
      severity !== 'minor' && (domain === 'progression' || domain === 'dosing'),
  );
  const firstMove = choices.find(
    ({ kind, action }) => kind === 'plan' && action.decision === 'advance',
  );
  return [
    ...grave.map((mistake) => choiceBehind(mistake, choices)),
    choices.find(disagreed),
    firstMove,
    ...choices,
  ].filter((choice) => choice !== null && choice !== undefined);
}
