import { FUNCTION_SCORES } from '../clinical/functionScore.ts';
import { stepOf } from '../clinical/ladder.ts';
import { targetsFrom } from '../machines/chart.ts';
import {
  ACTIVITY_ADVICE,
  type Action,
  type ActionKind,
  type ActionOffer,
  AGREEMENTS,
  ASK_TOPICS,
  type CaseFace,
  EXAM_ITEMS,
  GMI_STAGES,
  INSTRUMENTS,
  MESSAGES,
  type ParameterSpec,
  RESPONSES,
  type RefusalCode,
  SERVICES,
  TASKS,
  type Targets,
  TECHNIQUES,
  type Track,
} from '../types.ts';
import { minutesFor } from './costs.ts';
import type { Episode } from './episode.ts';
import { fixedParameters, parametersOf } from './parameters.ts';

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
  planThermal: [],
  teach: TECHNIQUES,
  respond: RESPONSES,
  endVisit: [],
  discharge: [],
};

/** A deed as the catalogue of offers has it: what of an offer never changes. */
interface Deed {
  readonly kind: ActionKind;
  readonly subject: string | null;
  /** `kind.subject`, or the kind alone. */
  readonly name: string;
  readonly minutes: number;
  readonly repeatable: boolean;
  readonly needsClinic: boolean;
  /** For one limb only; null for any. */
  readonly limb: CaseFace['limb'] | null;
  /** The ladder that it plans; null for everything else. */
  readonly track: Track | null;
  /** Parameters, where they never change either. */
  readonly parameters: ActionOffer['parameters'] | null;
  /** The offer last made, which is mostly the next one too. */
  offer: ActionOffer | null;
}

/** What may be repeated in one visit: everything else once. */
const REPEATABLE: readonly ActionKind[] = ['refer', 'try', 'diagnose', 'endVisit'];
const TELE_EXAMS: readonly string[] = ['look', 'otherHand', 'range'];
const CLINIC_MEASURES: readonly string[] = ['grip', 'volume', 'css'];

function needsClinic(kind: ActionKind, subject: string | null): boolean {
  if (kind === 'examine') return !TELE_EXAMS.includes(String(subject));
  if (kind === 'measure') return CLINIC_MEASURES.includes(String(subject));
  return kind === 'try' && subject === 'passiveStretch';
}

/** Instruments made for one limb. */
const LIMBS: Readonly<Record<string, CaseFace['limb']>> = {
  quickDash: FUNCTION_SCORES.quickDash.limb,
  lefs: FUNCTION_SCORES.lefs.limb,
  grip: 'hand',
};

const PARAMETERS = Object.fromEntries(
  (Object.keys(SUBJECTS) as ActionKind[]).map((kind) => [kind, fixedParameters(kind)]),
) as Readonly<Record<ActionKind, ActionOffer['parameters'] | null>>;

function deedOf(kind: ActionKind, subject: string | null): Deed {
  return {
    kind,
    subject,
    name: subject === null ? kind : `${kind}.${subject}`,
    minutes: minutesFor(kind, subject),
    repeatable: REPEATABLE.includes(kind),
    needsClinic: needsClinic(kind, subject),
    limb: kind === 'measure' ? (LIMBS[String(subject)] ?? null) : null,
    track: kind === 'planGmi' ? 'gmi' : kind === 'planTouch' ? 'touch' : null,
    parameters: PARAMETERS[kind],
    offer: null,
  };
}

const DEEDS: readonly Deed[] = (Object.keys(SUBJECTS) as ActionKind[]).flatMap((kind) =>
  (SUBJECTS[kind].length === 0 ? [null] : SUBJECTS[kind]).map((subject) => deedOf(kind, subject)),
);
const bySubject = (kind: string) =>
  new Map(DEEDS.filter((deed) => deed.kind === kind).map((deed) => [deed.subject, deed]));
const CATALOGUE: ReadonlyMap<string, ReadonlyMap<string | null, Deed>> = new Map(
  Object.keys(SUBJECTS).map((kind) => [kind, bySubject(kind)]),
);

const forLimb = (limb: CaseFace['limb']) =>
  DEEDS.filter((deed) => deed.limb === null || deed.limb === limb);
const FOR_LIMB: Readonly<Record<CaseFace['limb'], readonly Deed[]>> = {
  hand: forLimb('hand'),
  foot: forLimb('foot'),
};

function refusalFor(episode: Episode, deed: Deed): RefusalCode | null {
  const { kind, name, minutes } = deed;
  const phase = episode.charts.care;
  if (episode.ending !== null || phase === 'ended') return 'episodeEnded';
  if (phase === 'answering' ? kind !== 'respond' : kind === 'respond') return 'notInThisPhase';
  if (!deed.repeatable && episode.doneThisVisit.includes(name)) return 'alreadyDoneThisVisit';
  if (kind === 'respond') return null;
  if (episode.visitMode === 'tele' && deed.needsClinic) return 'needsClinic';
  // Getting help is never refused for lack of time.
  return kind !== 'refer' && minutes > episode.minutesLeft ? 'notEnoughTime' : null;
}

function targetsFor({ plan, setup }: Episode, track: Track): Targets {
  const steps = track === 'gmi' ? GMI_STAGES.length : setup.case.touchLadder.length;
  return targetsFrom(track, stepOf(plan, track), steps);
}

function offered(episode: Episode, deed: Deed): ActionOffer {
  const { kind, subject, minutes } = deed;
  const parameters = deed.parameters ?? parametersOf(episode, kind);
  const targets = deed.track === null ? null : targetsFor(episode, deed.track);
  const refusal = refusalFor(episode, deed);
  const last = deed.offer;
  if (
    last !== null &&
    last.refusal === refusal &&
    last.parameters === parameters &&
    last.targets === targets
  ) {
    return last;
  }
  const offer = Object.freeze({ kind, subject, minutes, parameters, targets, refusal });
  deed.offer = offer;
  return offer;
}

/** The name and the offer for one kind and subject, or null when there is no such thing. */
export function offerFor(
  episode: Episode,
  kind: string,
  subject: string | null,
): { readonly name: string; readonly offer: ActionOffer } | null {
  const deed = CATALOGUE.get(kind)?.get(subject);
  if (!deed || (deed.limb !== null && deed.limb !== episode.setup.case.limb)) return null;
  return { name: deed.name, offer: offered(episode, deed) };
}

/**
 * Everything that could be done now, with what it costs and why not where it is not possible. The
 * offers are frozen: the next call may hand out the same ones.
 */
export function availableActions(episode: Episode): ActionOffer[] {
  return FOR_LIMB[episode.setup.case.limb].map((deed) => offered(episode, deed));
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
    // Spread, because `every` passes over the holes of a sparse array.
    [...value].every((one) => spec.values.includes(one))
  );
}

/** Whether an action of unknown origin has exactly the offer's parameters, each within its limits. */
export function matchesOffer(action: Action, offer: ActionOffer): boolean {
  const { parameters } = offer;
  let left = Object.keys(parameters).length;
  for (const name of Object.keys(action)) {
    if (name === 'kind' || name === 'subject') continue;
    if (!Object.hasOwn(parameters, name)) return false;
    const value: unknown = action[name as keyof Action];
    if (!fits(value, parameters[name] as ParameterSpec)) return false;
    left -= 1;
  }
  return left === 0;
}
