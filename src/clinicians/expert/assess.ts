import {
  isChronic,
  MINIMUM_SCREEN,
  read,
  SYMPTOM_QUESTIONS,
  signsSeen,
} from '../../simulator/clinical/index.ts';
import {
  type Action,
  type ActionOffer,
  BUDAPEST_CATEGORIES,
  type BudapestCategory,
  type Finding,
  type Observation,
  type Protocol,
} from '../../simulator/index.ts';
import { canDo, hasDone, lastDone } from '../clinician.ts';

export type Todo = readonly [kind: 'ask' | 'examine' | 'measure' | 'explain', subject: string];

/** The four symptom questions of the criteria. */
export const SYMPTOMS: readonly Todo[] = BUDAPEST_CATEGORIES.map((category) => [
  'ask',
  SYMPTOM_QUESTIONS[category],
]);

/** The parts of the minimum screen that are done in one way. */
function screening(kind: 'examine' | 'measure'): readonly Todo[] {
  return MINIMUM_SCREEN.map(([usual]) => usual.split('.') as [Todo[0], string]).filter(
    ([done]) => done === kind,
  );
}

export const FIRST_VISIT: readonly Todo[] = [
  ['ask', 'redFlagSymptoms'],
  ['ask', 'pain'],
  ...SYMPTOMS,
  ['ask', 'beliefs'],
  ['examine', 'look'],
  ['examine', 'brush'],
  ['examine', 'pinprick'],
  ['examine', 'skinTemperature'],
  ['examine', 'range'],
  ['examine', 'nervesCirculation'],
  ['examine', 'fractureSite'],
  ['examine', 'skinBodyTemperature'],
  ...screening('examine'),
  ...screening('measure'),
  ['measure', 'nrs'],
  ['measure', 'quickDash'],
  ['measure', 'lefs'],
  ['measure', 'leftRightTest'],
  ['explain', 'painIsReal'],
  ['explain', 'flaresAndStopRule'],
];

/** What a first visit leaves no time for, and the plan can wait for. */
const SECOND_VISIT: readonly Todo[] = [
  ['examine', 'warmCool'],
  ['examine', 'deepPressure'],
  ['examine', 'jointMovement'],
  ['ask', 'goals'],
  ['ask', 'practice'],
  ['examine', 'sensitivityMap'],
  ['explain', 'practiceNotTest'],
];

/** Days after which a measure is repeated (claims measuring-timetable, measurement-repeat-by-week-six). */
const REPEAT = [
  ['quickDash', 28],
  ['lefs', 28],
  ['phq9', 42],
  ['gad7', 42],
  ['tsk11', 42],
] as const;

const TALK = [
  'soreButSafe',
  'flareIsInformation',
  'whatHelpedYou',
  'manyImprove',
  'naturalCourse',
] as const;

/** What this patient's face asks for beside the usual second visit. */
export function secondVisit(o: Observation): readonly Todo[] {
  const list: Todo[] = [...SECOND_VISIT];
  if (isChronic(o.face.durationWeeks)) list.push(['ask', 'taskBeliefs']);
  if (o.face.thermalGoals.length > 0) list.push(['examine', 'thermalSense']);
  return list;
}

export function value(findings: readonly Finding[], subject: string, name: string) {
  for (let i = findings.length - 1; i >= 0; i -= 1) {
    const found = findings[i] as Finding;
    if (found.subject === subject && name in found.values) return found.values[name];
  }
  return undefined;
}

function symptomsFound(findings: readonly Finding[]): BudapestCategory[] {
  return BUDAPEST_CATEGORIES.filter(
    (category) => value(findings, SYMPTOM_QUESTIONS[category], 'reported') === true,
  );
}

export function diagnosis(o: Observation): Action {
  return {
    kind: 'diagnose',
    continuingPain: true,
    symptoms: symptomsFound(o.findings),
    signs: signsSeen(o.findings.filter((finding) => finding.day === o.day)),
    alternatives: ['infection', 'nonUnion', 'nerveCompression', 'thrombosis'],
    noBetterExplanation: true,
    rule: 'clinical',
    conclusion: 'crps1',
  };
}

export function todo(
  o: Observation,
  available: readonly ActionOffer[],
  list: readonly Todo[],
): Action[] {
  return list
    .filter(([kind, subject]) => !hasDone(o, kind, subject) && canDo(available, kind, subject))
    .map(([kind, subject]) => ({ kind, subject }) as Action);
}

export function repeats(o: Observation, available: readonly ActionOffer[]): Action[] {
  return REPEAT.filter(([subject, days]) => {
    const last = lastDone(o, 'measure', subject);
    return last !== null && o.day - last >= days && canDo(available, 'measure', subject);
  })
    .slice(0, 2)
    .map(([subject]) => ({ kind: 'measure', subject }) as Action);
}

export function checks(
  o: Observation,
  available: readonly ActionOffer[],
  protocol: Protocol,
): Action[] {
  const readings = read(o.morning, protocol);
  const worry = readings.flare.active || readings.newSigns.length > 0;
  const list: Todo[] = worry
    ? [
        ['ask', 'redFlagSymptoms'],
        ['examine', 'skinBodyTemperature'],
      ]
    : [];
  if (o.visit > 2 && o.visit % 2 === 1) list.push(['ask', 'practice']);
  if (readings.stepBack.includes('accuracyFell')) list.push(['ask', 'sleep'], ['ask', 'medicines']);
  return list
    .filter(([kind, subject]) => lastDone(o, kind, subject) !== o.day)
    .filter(([kind, subject]) => canDo(available, kind, subject))
    .map(([kind, subject]) => ({ kind, subject }) as Action);
}

export function talk(o: Observation, available: readonly ActionOffer[]): Action[] {
  const subject = TALK.find((message) => !hasDone(o, 'explain', message));
  const spoken = o.actions.some((one) => one.day === o.day && one.action.kind === 'explain');
  return subject && !spoken && canDo(available, 'explain', subject)
    ? [{ kind: 'explain', subject }]
    : [];
}
