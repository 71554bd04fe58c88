import type {
  Action,
  ActivityAdvice,
  Agreement,
  AskTopic,
  Diagnose,
  DischargeReason,
  ExamItem,
  Finding,
  GmiStage,
  Instruction,
  Instrument,
  Message,
  PictureSet,
  Plan,
  PlanGmi,
  PlanThermal,
  PlanTouch,
  Reason,
  Service,
  Task,
  Technique,
  TouchPlan,
  Urgency,
} from '../../src/simulator/types.ts';

type Values = Finding['values'];

function withFinding(action: Action, values: Values, variant = 'told') {
  return { action, found: { values, variant } } as const;
}

export const asked = (subject: AskTopic, values: Values = {}) =>
  withFinding({ kind: 'ask', subject }, values);
export const examined = (subject: ExamItem, values: Values = {}) =>
  withFinding({ kind: 'examine', subject }, values);
export const measured = (subject: Instrument, values: Values = {}) =>
  withFinding({ kind: 'measure', subject }, values);
export const tried = (subject: Task, values: Values = {}, variant = 'fine') =>
  withFinding({ kind: 'try', subject, rung: 0, forceG: 8 }, values, variant);

export const said = (subject: Message): Action => ({ kind: 'explain', subject });
export const agreed = (subject: Agreement, riseNrs = 0): Action => ({
  kind: 'agree',
  subject,
  riseNrs,
});
export const thermal = (plan: Partial<PlanThermal> = {}): Action => ({
  kind: 'planThermal',
  running: true,
  medium: 'water',
  warmC: 34,
  coolC: 30,
  thermometer: true,
  ...plan,
});
export const taught = (subject: Technique): Action => ({ kind: 'teach', subject });
export const advised = (subject: ActivityAdvice): Action => ({ kind: 'advise', subject });
export const referred = (subject: Service, urgency: Urgency): Action => ({
  kind: 'refer',
  subject,
  urgency,
});
export const discharged = (reason: DischargeReason, followUp = true): Action => ({
  kind: 'discharge',
  reason,
  followUp,
});

/** A record that meets the clinical rule, with alternatives considered, unless told otherwise. */
export const diagnosed = (record: Partial<Diagnose> = {}): Action => ({
  kind: 'diagnose',
  continuingPain: true,
  symptoms: ['sensory', 'vasomotor', 'sudomotorOedema', 'motorTrophic'],
  signs: ['sensory', 'sudomotorOedema'],
  alternatives: ['infection', 'nonUnion'],
  noBetterExplanation: true,
  rule: 'clinical',
  conclusion: 'crps1',
  ...record,
});

/** Reasons as given; none unless said. */
interface Because {
  readonly because?: readonly Reason[];
}
type GmiHow = Because & {
  readonly images?: number;
  readonly minutes?: number;
  readonly pictures?: PictureSet;
  readonly instruction?: Instruction;
};
type TouchHow = Because & Partial<Omit<TouchPlan, 'rung'>>;

function planGmi(decision: PlanGmi['decision'], stage: GmiStage | null, how: GmiHow = {}) {
  return ({ gmi: now }: Plan): Action => {
    const kept = decision === 'hold' || decision === 'stop' ? now : null;
    const to = stage ?? now?.stage ?? 'leftRight';
    return {
      kind: 'planGmi',
      decision,
      stage: to,
      imagesPerDay: how.images ?? kept?.imagesPerDay ?? 50,
      minutesPerDay: how.minutes ?? kept?.minutesPerDay ?? (to === 'leftRight' ? 0 : 10),
      pictureSet: how.pictures ?? kept?.pictureSet ?? 'plain',
      instruction: how.instruction ?? kept?.instruction ?? 'standard',
      reasons: how.because ?? [],
      confidence: 'fairly',
      note: '',
    };
  };
}

/** Decisions on graded motor imagery; a hold keeps the dose unless it says otherwise. */
export const gmi = {
  start: (stage: GmiStage, how?: GmiHow) => planGmi('start', stage, how),
  advance: (stage: GmiStage, how?: GmiHow) => planGmi('advance', stage, how),
  hold: (how?: GmiHow) => planGmi('hold', null, how),
  stepBack: (stage: GmiStage, how?: GmiHow) => planGmi('stepBack', stage, how),
  stop: (how?: GmiHow) => planGmi('stop', null, how),
};

const GENTLE: Omit<TouchPlan, 'rung'> = {
  phase: 'passive',
  minutes: 5,
  sessionsPerDay: 4,
  forceG: 8,
  site: 'border',
  discrimination: true,
};

function planTouch(decision: PlanTouch['decision'], rung: number | null, how: TouchHow = {}) {
  return ({ touch: now }: Plan): Action => {
    const { because = [], ...dose } = how;
    return {
      kind: 'planTouch',
      decision,
      ...GENTLE,
      ...now,
      ...dose,
      rung: rung ?? now?.rung ?? 0,
      reasons: because,
      confidence: 'fairly',
      note: '',
    };
  };
}

/** Decisions on touch: gentle and with a task unless told otherwise; the dose in force is kept. */
export const touch = {
  start: (rung: number, how?: TouchHow) => planTouch('start', rung, how),
  advance: (rung: number, how?: TouchHow) => planTouch('advance', rung, how),
  hold: (how?: TouchHow) => planTouch('hold', null, how),
  stepBack: (rung: number, how?: TouchHow) => planTouch('stepBack', rung, how),
  stop: (how?: TouchHow) => planTouch('stop', null, how),
};

/** Everything that the criteria ask for, with signs in the sensory and oedema categories. */
export const WHOLE_EXAMINATION = [
  asked('sensorySymptoms', { reported: true }),
  asked('colourTemperature', { reported: true }),
  asked('swellingSweating', { reported: true }),
  asked('movementSkin', { reported: true }),
  examined('look', { swelling: 2, sweating: 0, trophic: 0, colour: 'normal' }),
  examined('brush', { allodynia: true, nrs: 6 }),
  examined('skinTemperature', { differenceC: 0.4 }),
  examined('range', { reduced: false }),
] as const;

/** The whole minimum screen before imagery, nothing in it conspicuous. */
export const WHOLE_SCREEN = [
  measured('vision', { ok: true }),
  measured('cognition', { ok: true }),
  measured('phq9', { total: 4, item9: 0 }),
  measured('gad7', { total: 3 }),
  measured('tsk11', { total: 20 }),
  examined('otherHand', { painFree: true }),
  examined('tremorDystonia', { dystonia: false, tremor: false }),
] as const;
