import {
  ACTIVITY_ADVICE,
  type Action,
  type ActionKind,
  type ActionOffer,
  AGREEMENTS,
  ALTERNATIVES,
  ASK_TOPICS,
  BUDAPEST_CATEGORIES,
  CONCLUSIONS,
  CONFIDENCES,
  DECISIONS,
  DISCHARGE_REASONS,
  EXAM_ITEMS,
  GMI_STAGES,
  INSTRUMENTS,
  MESSAGES,
  type ParameterSpec,
  REASONS,
  RESPONSES,
  type RefusalCode,
  RULES,
  SERVICES,
  TASKS,
  TOUCH_PHASES,
  TOUCH_SITES,
  URGENCIES,
  VISIT_MODES,
} from '../types.ts';
import { minutesFor } from './costs.ts';
import type { Episode } from './episode.ts';

type Specs = Readonly<Record<string, ParameterSpec>>;

const choice = (values: readonly (string | number | boolean)[]): ParameterSpec => ({
  type: 'choice',
  values,
});
const choices = (values: readonly string[], max = values.length): ParameterSpec => ({
  type: 'choices',
  values,
  max,
});
const integer = (min: number, max: number, step = 1): ParameterSpec => ({
  type: 'integer',
  min,
  max,
  step,
});
const YES_NO = choice([true, false]);
const JUSTIFIED: Specs = {
  reasons: choices(REASONS, 4),
  confidence: choice(CONFIDENCES),
  note: { type: 'text', maxLength: 500 },
};

/** Kinds with their subjects; a kind without subjects is offered once. */
const SUBJECTS: Readonly<Record<ActionKind, readonly string[]>> = {
  ask: ASK_TOPICS,
  examine: EXAM_ITEMS,
  measure: INSTRUMENTS,
  explain: MESSAGES,
  try: TASKS,
  agree: AGREEMENTS,
  advise: ACTIVITY_ADVICE,
  refer: SERVICES,
  diagnose: [],
  planGmi: [],
  planTouch: [],
  respond: RESPONSES,
  endVisit: [],
  discharge: [],
};

const KINDS = Object.keys(SUBJECTS) as readonly ActionKind[];

/** Parameters besides kind and subject. */
function parametersOf(episode: Episode, kind: ActionKind): Specs {
  const rungs = episode.setup.case.touchLadder.length;
  if (kind === 'try') return { rung: integer(0, rungs - 1), forceG: integer(1, 200) };
  if (kind === 'agree') return { riseNrs: integer(0, 4) };
  if (kind === 'refer') return { urgency: choice(URGENCIES) };
  if (kind === 'diagnose') {
    return {
      continuingPain: YES_NO,
      symptoms: choices(BUDAPEST_CATEGORIES),
      signs: choices(BUDAPEST_CATEGORIES),
      alternatives: choices(ALTERNATIVES),
      noBetterExplanation: YES_NO,
      rule: choice(RULES),
      conclusion: choice(CONCLUSIONS),
    };
  }
  if (kind === 'planGmi') {
    return {
      decision: choice(decisionsFor(episode.plan.gmi !== null)),
      stage: choice(GMI_STAGES),
      imagesPerDay: integer(0, 200, 10),
      minutesPerDay: integer(0, 120),
      ...JUSTIFIED,
    };
  }
  if (kind === 'planTouch') {
    return {
      decision: choice(decisionsFor(episode.plan.touch !== null)),
      rung: integer(0, rungs - 1),
      phase: choice(TOUCH_PHASES),
      minutes: integer(1, 30),
      sessionsPerDay: integer(1, 12),
      forceG: integer(1, 200),
      site: choice(TOUCH_SITES),
      discrimination: YES_NO,
      ...JUSTIFIED,
    };
  }
  if (kind === 'endVisit') return { inDays: integer(1, 28), mode: choice(VISIT_MODES) };
  if (kind === 'discharge') return { reason: choice(DISCHARGE_REASONS), followUp: YES_NO };
  return {};
}

function decisionsFor(running: boolean) {
  return DECISIONS.filter((decision) => (decision === 'start') !== running);
}

/** What may be repeated in one visit: everything else once. */
function repeatable(kind: ActionKind): boolean {
  return kind === 'refer' || kind === 'try' || kind === 'diagnose' || kind === 'endVisit';
}

const TELE_EXAMS: readonly string[] = ['look', 'otherHand', 'range'];
const CLINIC_MEASURES: readonly string[] = ['grip', 'volume', 'css'];

function needsClinic(kind: ActionKind, subject: string | null): boolean {
  if (kind === 'examine') return !TELE_EXAMS.includes(String(subject));
  if (kind === 'measure') return CLINIC_MEASURES.includes(String(subject));
  return kind === 'try' && subject === 'passiveStretch';
}

function refusalFor(
  episode: Episode,
  kind: ActionKind,
  subject: string | null,
  minutes: number,
): RefusalCode | null {
  const phase = episode.charts.care.value;
  if (episode.ending !== null || phase === 'ended') return 'episodeEnded';
  if (phase === 'answering' ? kind !== 'respond' : kind === 'respond') return 'notInThisPhase';
  if (kind === 'respond') {
    return episode.doneThisVisit.includes(`respond.${subject}`) ? 'alreadyDoneThisVisit' : null;
  }
  const done = subject === null ? kind : `${kind}.${subject}`;
  if (!repeatable(kind) && episode.doneThisVisit.includes(done)) return 'alreadyDoneThisVisit';
  if (episode.visitMode === 'tele' && needsClinic(kind, subject)) return 'needsClinic';
  // Getting help is never refused for lack of time.
  return kind !== 'refer' && minutes > episode.minutesLeft ? 'notEnoughTime' : null;
}

/** The offer for one kind and subject, or null when there is no such thing. */
export function offerFor(
  episode: Episode,
  kind: ActionKind,
  subject: string | null,
): ActionOffer | null {
  const subjects = Object.hasOwn(SUBJECTS, kind) ? SUBJECTS[kind] : undefined;
  if (
    !subjects ||
    (subjects.length === 0 ? subject !== null : !subjects.includes(String(subject)))
  ) {
    return null;
  }
  const minutes = minutesFor(kind, subject);
  return {
    kind,
    subject,
    minutes,
    parameters: parametersOf(episode, kind),
    refusal: refusalFor(episode, kind, subject, minutes),
  };
}

/** Everything that could be done now, with what it costs and why not where it is not possible. */
export function availableActions(episode: Episode): ActionOffer[] {
  return KINDS.flatMap((kind) => {
    const subjects = SUBJECTS[kind].length === 0 ? [null] : SUBJECTS[kind];
    return subjects.map((subject) => offerFor(episode, kind, subject) as ActionOffer);
  });
}

function fits(value: unknown, spec: ParameterSpec): boolean {
  if (spec.type === 'choice') return spec.values.includes(value as string);
  if (spec.type === 'text') return typeof value === 'string' && value.length <= spec.maxLength;
  if (spec.type === 'integer') {
    return (
      typeof value === 'number' &&
      Number.isInteger(value) &&
      value >= spec.min &&
      value <= spec.max &&
      (value - spec.min) % spec.step === 0
    );
  }
  return (
    Array.isArray(value) &&
    value.length <= spec.max &&
    new Set(value).size === value.length &&
    value.every((one) => spec.values.includes(one))
  );
}

/** Whether an action of unknown origin has exactly the offer's parameters, each within its limits. */
export function matchesOffer(action: Action, offer: ActionOffer): boolean {
  const {
    kind: _kind,
    subject: _subject,
    ...rest
  } = action as Record<string, unknown> &
    Action & {
      subject?: string;
    };
  const names = Object.keys(offer.parameters);
  return (
    Object.keys(rest).length === names.length &&
    names.every((name) =>
      fits((rest as Record<string, unknown>)[name], offer.parameters[name] as ParameterSpec),
    )
  );
}
