import {
  functionScoreFor,
  MINIMUM_SCREEN,
  SIGN_CHECKS,
  SYMPTOM_QUESTIONS,
} from '../../simulator/clinical/index.ts';
import { BUDAPEST_CATEGORIES, type Observation } from '../../simulator/index.ts';

/** One thing that a good start does not leave out, and whether it has been done. */
export interface AgendaItem {
  /** `room.agenda.<id>` says it. */
  readonly id: AgendaId;
  readonly done: boolean;
  /** Parts done, and of how many. */
  readonly count: number;
  readonly total: number;
}

/** Deeds of which any will do. */
type Part = readonly string[];

/** Parts that all have to be done for an item. */
export const AGENDA = [
  { id: 'redFlags', parts: [['ask.redFlagSymptoms']] },
  {
    id: 'symptoms',
    parts: BUDAPEST_CATEGORIES.map((category) => [`ask.${SYMPTOM_QUESTIONS[category]}`]),
  },
  { id: 'signs', parts: BUDAPEST_CATEGORIES.map((category) => SIGN_CHECKS[category]) },
  { id: 'diagnosis', parts: [['diagnose']] },
  { id: 'screening', parts: MINIMUM_SCREEN },
  { id: 'baseline', parts: [['measure.leftRightTest']] },
  { id: 'limits', parts: [['agree.painLimit'], ['agree.flarePlan']] },
] as const satisfies readonly { readonly id: string; readonly parts: readonly Part[] }[];
export type AgendaId = (typeof AGENDA)[number]['id'] | 'reach';

/** Visits in which the list is shown: what is open after them stays in the debrief. */
const OPENING_VISITS = 2;

/** Thoughts of suicide told today: what is within reach is asked, and made safe if there is something. */
function reachToday({ findings, actions, day }: Observation): readonly AgendaItem[] {
  const told = (name: string) =>
    findings.some((one) => one.day === day && one.values[name] === true);
  if (!told('thoughts')) return [];
  const wanted = [['ask', 'withinReach'], ...(told('withinReach') ? [['agree', 'safeToday']] : [])];
  const count = wanted.filter(([kind, subject]) =>
    actions.some(
      (one) =>
        one.day === day &&
        one.action.kind === kind &&
        'subject' in one.action &&
        one.action.subject === subject,
    ),
  ).length;
  return [{ id: 'reach', done: count === wanted.length, count, total: wanted.length }];
}

/** What comes first today: what the patient has told, then what the first visits are for. */
export function agenda(observation: Observation): readonly AgendaItem[] {
  const urgent = reachToday(observation);
  return [...urgent, ...opening(observation)];
}

/** What the first visits are for, with what has been done of it. */
function opening(observation: Observation): readonly AgendaItem[] {
  if (observation.visit > OPENING_VISITS) return [];
  const done = new Set(
    observation.actions.map(({ action }) =>
      'subject' in action ? `${action.kind}.${action.subject}` : action.kind,
    ),
  );
  const functionDeed = `measure.${functionScoreFor(observation.face.limb)}`;
  const items = AGENDA.map(({ id, parts }) => {
    const wanted: readonly Part[] = id === 'baseline' ? [...parts, [functionDeed]] : parts;
    const count = wanted.filter((anyOf) => anyOf.some((deed) => done.has(deed))).length;
    return { id, done: count === wanted.length, count, total: wanted.length };
  });
  return items.every((item) => item.done) ? [] : items;
}
