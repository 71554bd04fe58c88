import {
  ACTIVITY_ADVICE,
  AGREEMENTS,
  ASK_TOPICS,
  type AskTopic,
  type BudapestCategory,
  CONCLUSIONS,
  CONTACTS,
  DECISIONS,
  DISCHARGE_REASONS,
  EXAM_ITEMS,
  type ExamItem,
  MESSAGES,
  type PatientCase,
  RESPONSES,
  SERVICES,
  TASKS,
  TECHNIQUES,
  THREAT_MESSAGES,
} from '../types.ts';

/** One thing that the engine can let a patient say. */
export interface Line {
  /** The key of its words in `words.<locale>.yaml`. */
  readonly code: string;
  /** Numbers that come with it, for words that name them. */
  readonly params: readonly string[];
  /** Whether this patient can come to say it: it may hang on the facts and events of the case. */
  readonly fits: (patient: PatientCase) => boolean;
}

type Fits = Line['fits'];
/** How an answer can come out: always possible, or only for some patients. */
type Ways = Readonly<Record<string, Fits>>;

const ALL: Fits = () => true;
const ways = (...variants: readonly string[]): Ways =>
  Object.fromEntries(variants.map((variant) => [variant, ALL]));

const infected: Fits = ({ events }) => events.some(({ newSigns }) => newSigns.length > 0);
const dark: Fits = ({ facts }) => facts.phq9Item9 > 0;
const not =
  (fits: Fits): Fits =>
  (patient) =>
    !fits(patient);

const symptom = (category: BudapestCategory): Ways => ({
  yes: ({ facts }) => facts.symptoms.includes(category),
  no: ALL,
});

const ASKED: Readonly<Record<AskTopic, Ways>> = {
  pain: ways('severe', 'moderate', 'mild'),
  sensorySymptoms: symptom('sensory'),
  colourTemperature: symptom('vasomotor'),
  swellingSweating: symptom('sudomotorOedema'),
  movementSkin: symptom('motorTrophic'),
  redFlagSymptoms: { none: ALL, infection: infected },
  mood: ways('low', 'strained', 'steady'),
  selfHarm: { none: not(dark), some: dark, still: dark, past: dark },
  withinReach: { none: ALL, some: dark },
  beliefs: ways('harm', 'unsure', 'safe'),
  sleep: ways('poor', 'fair', 'good'),
  goals: ways('told'),
  work: ways('hard', 'part', 'back'),
  practice: ways('notYet', 'none', 'lowMood', 'bored', 'time'),
  medicines: ways('told'),
  taskBeliefs: ways('many', 'one', 'none'),
};

const EXAMINED: Readonly<Record<ExamItem, Ways>> = {
  look: ways('full', 'some', 'even'),
  brush: ways('hurts', 'fine'),
  pinprick: ways('sharper', 'same'),
  deepPressure: ways('hurts', 'fine'),
  warmCool: ways('hurts', 'fine'),
  jointMovement: ways('hurts', 'fine'),
  skinTemperature: ways('different', 'close'),
  range: ways('stiff', 'free'),
  strength: ways('weak', 'fair'),
  tremorDystonia: {
    none: ({ facts }) => !facts.dystonia,
    dystonia: ({ facts }) => facts.dystonia,
  },
  nervesCirculation: {
    intact: ({ facts }) => !facts.nerveInjury,
    deficit: ({ facts }) => facts.nerveInjury,
  },
  fractureSite: {
    united: ({ facts }) => facts.fractureUnited === true,
    tender: ({ facts }) => facts.fractureUnited === false,
    unbroken: ({ facts }) => facts.fractureUnited === null,
  },
  skinBodyTemperature: { intact: ALL, open: ALL, wound: infected },
  otherHand: {
    fine: ({ facts }) => facts.contralateralOk,
    sore: ({ facts }) => !facts.contralateralOk,
  },
  thermalSense: {
    tells: ({ facts }) => facts.thermalSenseOk,
    mixesUp: ({ facts }) => !facts.thermalSenseOk,
  },
  sensitivityMap: ways('drawn'),
};

/** Numbers among what an answer or an examination hands over. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  'ask.pain': ['nrs'],
  'ask.practice': ['share'],
  'ask.taskBeliefs': ['harmfulTasks'],
  'examine.look': ['swelling', 'sweating', 'trophic'],
  'examine.brush': ['nrs'],
  'examine.skinTemperature': ['differenceC'],
  'examine.range': ['percent'],
  'examine.skinBodyTemperature': ['bodyC'],
  'examine.sensitivityMap': ['zoneCm'],
};

const GREETINGS: Ways = {
  ...ways(
    'first',
    'disappointed',
    'flare',
    'distant',
    'low',
    'bored',
    'better',
    'scared',
    'steady',
  ),
  ill: infected,
};

function linesFrom(beginning: string, all: Ways): readonly Line[] {
  // Before there is a plan, no share of it can be told.
  const numbers = (variant: string) => (variant === 'notYet' ? [] : (NUMBERS[beginning] ?? []));
  return Object.entries(all).map(([variant, fits]) => ({
    code: `${beginning}.${variant}`,
    params: numbers(variant),
    fits,
  }));
}

const contacts: Ways = Object.fromEntries(
  CONTACTS.map((kind) => [
    kind,
    // Anybody may worry over a flare; any other message comes from an event of the case.
    kind === 'flareWorry' ? ALL : ({ events }) => events.some(({ contact }) => contact === kind),
  ]),
);

/** Everything the engine can let a patient say. Nothing else is ever said. */
export const LINES: readonly Line[] = [
  ...linesFrom('greet', GREETINGS),
  ...ASK_TOPICS.flatMap((topic) => linesFrom(`ask.${topic}`, ASKED[topic])),
  ...EXAM_ITEMS.flatMap((item) => linesFrom(`examine.${item}`, EXAMINED[item])),
  ...MESSAGES.flatMap((message) =>
    linesFrom(
      `explain.${message}`,
      THREAT_MESSAGES.includes(message) ? ways('hurt') : ways('helped', 'doubt'),
    ),
  ),
  ...TASKS.flatMap((task) => linesFrom(`try.${task}`, ways('fine', 'sore', 'bad'))),
  ...linesFrom('agree', ways(...AGREEMENTS)),
  ...linesFrom('teach', ways(...TECHNIQUES)),
  ...linesFrom('advise', ways(...ACTIVITY_ADVICE)),
  ...linesFrom('refer', ways(...SERVICES)),
  ...linesFrom('diagnose', ways(...CONCLUSIONS)),
  ...linesFrom('contact', contacts),
  ...linesFrom('respond', ways(...RESPONSES.filter((response) => response !== 'askNewSigns'))),
  ...linesFrom('respond.askNewSigns', { no: ALL, yes: infected }),
  ...linesFrom('plan.gmi', ways(...DECISIONS)),
  ...linesFrom('plan.touch', ways(...DECISIONS)),
  ...linesFrom('plan.thermal', ways('start', 'stop')),
  ...linesFrom('discharge', ways(...DISCHARGE_REASONS)),
];

/** What one patient can come to say: exactly what the case needs words for. */
export function linesOf(patient: PatientCase): readonly Line[] {
  return LINES.filter(({ fits }) => fits(patient));
}
