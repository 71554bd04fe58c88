import { lastDone } from '../../src/clinicians/clinician.ts';
import type { Twist } from '../../src/clinicians/habits.ts';
import type {
  Action,
  Observation,
  PatientCase,
  PlanGmi,
  PlanTouch,
  Protocol,
  Reason,
  Service,
} from '../../src/simulator/index.ts';

/**
 * What a reviewer of the notes would call a way of working, by the harm or the neglect that can be
 * expected of it. Written from the protocol and not from the score: nothing here may be changed
 * because of what a score says.
 */
export const LABELS = ['good', 'acceptable', 'token', 'negligent', 'harmful'] as const;
export type Label = (typeof LABELS)[number];

/** How a clinician differs from one who follows the profile; made anew for each attempt. */
export interface Part {
  /** `kind.subject` of what is never thought of. */
  readonly blind?: readonly string[];
  readonly twist?: Twist;
  /** What is done instead of anything else, when its moment has come. */
  readonly takesOver?: (o: Observation) => readonly Action[] | null;
  /** Rules of the clinician's own in place of the profile's. */
  readonly rules?: (protocol: Protocol) => Protocol;
}

export interface Deviation {
  readonly id: string;
  readonly label: Label;
  /** Patients with whom it makes a difference; with all, where left out. */
  readonly occasion?: (patient: PatientCase) => boolean;
  readonly make: () => Part;
}

const part = (
  id: string,
  label: Label,
  make: () => Part,
  occasion?: Deviation['occasion'],
): Deviation => (occasion ? { id, label, make, occasion } : { id, label, make });
const twist = (id: string, label: Label, one: Twist): Deviation =>
  part(id, label, () => ({ twist: one }));
const blind = (id: string, label: Label, ...deeds: readonly string[]): Deviation =>
  part(id, label, () => ({
    blind: deeds,
    twist: (action) => (deeds.includes(nameOf(action)) ? null : action),
  }));

export function nameOf(action: Action): string {
  return 'subject' in action ? `${action.kind}.${action.subject}` : action.kind;
}

/** The same plan as it stands, whatever was wanted. */
function held(action: PlanGmi | PlanTouch, o: Observation): Action {
  const now = action.kind === 'planGmi' ? o.plan.gmi : o.plan.touch;
  return now ? ({ ...action, ...now, decision: 'hold', reasons: ['notReady'] } as Action) : action;
}

const UPSET: readonly Reason[] = [
  'expectedFlare',
  'flareOutsideBand',
  'stepBackCriteria',
  'newSigns',
];

/** On at half as much again, or to the next step, just where the profile waits or goes back. */
function pushed(action: Action, o: Observation): Action {
  if (action.kind === 'respond' && o.contact?.kind === 'flareWorry') {
    return { kind: 'respond', subject: 'continueUnchanged' };
  }
  if (!isPlan(action) || action.decision === 'start' || action.decision === 'advance')
    return action;
  const upset = action.decision === 'stepBack' || action.reasons.some((one) => UPSET.includes(one));
  if (!upset) return action;
  const same = held(action, o);
  if (same.kind === 'planGmi') {
    const more = { imagesPerDay: 60, minutesPerDay: Math.round(1.5 * same.minutesPerDay) };
    return { ...same, ...more, reasons: ['patientChoice'] };
  }
  return same.kind === 'planTouch'
    ? { ...same, forceG: 15, sessionsPerDay: 6, reasons: ['patientChoice'] }
    : same;
}

const isPlan = (action: Action): action is PlanGmi | PlanTouch =>
  action.kind === 'planGmi' || action.kind === 'planTouch';

const every =
  (inDays: number): Twist =>
  (action, o) => {
    if (action.kind !== 'endVisit' || o.visit === 1) return action;
    const left = o.face.maxWeeks * 7 - 7 - o.day;
    return { ...action, inDays: Math.max(1, Math.min(inDays, left)) };
  };

/** Waits some days after the gate has opened. */
function later(days: number): Part {
  const wanted = new Map<string, number>();
  return {
    twist: (action, o) => {
      if (!isPlan(action) || action.decision !== 'advance') return action;
      const where = action.kind === 'planGmi' ? `gmi ${action.stage}` : `touch ${action.rung}`;
      const since = wanted.get(where) ?? o.day;
      wanted.set(where, since);
      return o.day - since >= days ? action : held(action, o);
    },
  };
}

const NEXT = {
  leftRight: 'imagery',
  imagery: 'mirror',
  mirror: 'function',
  function: 'function',
} as const;

/** On to the next stage or texture after so many days, whatever the diary says. */
const blindAfter =
  (days: number): Twist =>
  (action, o) => {
    if (action.kind === 'planGmi' && o.plan.gmi && o.plan.gmi.stage !== 'function') {
      if (o.day - (o.plan.gmiSince ?? 0) < days) return held(action, o);
      const stage = NEXT[o.plan.gmi.stage];
      return { ...action, decision: 'advance', stage, minutesPerDay: 10, reasons: ['feelsReady'] };
    }
    if (action.kind === 'planTouch' && o.plan.touch) {
      const top = o.face.touchLadder.length - 1;
      if (o.day - (o.plan.touchSince ?? 0) < days || o.plan.touch.rung >= top)
        return held(action, o);
      return {
        ...action,
        decision: 'advance',
        rung: o.plan.touch.rung + 1,
        reasons: ['feelsReady'],
      };
    }
    return action;
  };

/** Gates of one's own, half as many days and a looser limit. */
function loosened(protocol: Protocol): Protocol {
  const { leftRight, imagery, mirror, touch } = protocol;
  return {
    ...protocol,
    leftRight: {
      ...leftRight,
      accuracyMin: leftRight.accuracyMin - 0.12,
      timeMaxS: leftRight.timeMaxS + 0.6,
      neededDays: 2,
      imagesMinPerDay: 20,
      symmetry: { accuracyGap: 0.3, timeGapS: 1 },
    },
    imagery: { ...imagery, days: 2, riseMaxNrs: imagery.riseMaxNrs + 1.5, settleMaxMinutes: 90 },
    mirror: { ...mirror, days: 2, riseMaxNrs: mirror.riseMaxNrs + 1.5, settleMaxMinutes: 90 },
    touch: { ...touch, days: 1, painMaxNrs: touch.painMaxNrs + 2, settleMaxMinutes: 90 },
  };
}

const stageNever =
  (stage: PlanGmi['stage']): Twist =>
  (action, o) =>
    action.kind === 'planGmi' && action.stage === stage ? held(action, o) : action;

const minutesBy =
  (factor: number): Twist =>
  (action) =>
    action.kind === 'planGmi' && action.stage !== 'leftRight'
      ? { ...action, minutesPerDay: Math.min(120, Math.round(action.minutesPerDay * factor)) }
      : action;
const pictures =
  (count: number): Twist =>
  (action) =>
    action.kind === 'planGmi' ? { ...action, imagesPerDay: count } : action;
const touched =
  (fields: Partial<PlanTouch>): Twist =>
  (action) =>
    action.kind === 'planTouch' ? { ...action, ...fields } : action;

const says =
  (subject: string, when: (o: Observation) => boolean) =>
  (o: Observation): readonly Action[] | null =>
    o.phase === 'visiting' &&
    when(o) &&
    lastDone(o, 'explain', subject) !== o.day &&
    o.minutesLeft > 2
      ? [{ kind: 'explain', subject } as Action]
      : null;

const EVERYBODY: readonly Service[] = [
  'psychology',
  'painTeam',
  'gp',
  'surgeon',
  'imaging',
  'nerveTests',
];

function refersAll(o: Observation): readonly Action[] | null {
  if (o.phase !== 'visiting' || o.visit === 1) return null;
  const due = EVERYBODY.filter((one) => lastDone(o, 'refer', one) !== o.day);
  if (due.length === 0 || o.minutesLeft < 3 * due.length) return null;
  return due.map((subject) => ({ kind: 'refer', subject, urgency: 'routine' }));
}

function alwaysEmergency(o: Observation): readonly Action[] | null {
  if (o.phase !== 'visiting' || lastDone(o, 'refer', 'emergency') === o.day || o.minutesLeft < 5)
    return null;
  return [{ kind: 'refer', subject: 'emergency', urgency: 'emergency' }];
}

const endsOn =
  (visit: number, reason: 'goalsMet' | 'referredOn' | 'plateauReviewed') => (): Part => ({
    takesOver: (o) =>
      o.phase === 'visiting' && o.visit >= visit && o.minutesLeft >= 3
        ? [{ kind: 'discharge', reason, followUp: false }]
        : null,
  });

const gmiOff: Twist = (action) => (action.kind === 'planGmi' ? null : action);
const touchOff: Twist = (action) => (action.kind === 'planTouch' ? null : action);
const SYMPTOM_QUESTIONS = [
  'ask.sensorySymptoms',
  'ask.colourTemperature',
  'ask.swellingSweating',
  'ask.movementSkin',
];
const EXAMINATIONS = [
  'look',
  'brush',
  'pinprick',
  'deepPressure',
  'warmCool',
  'jointMovement',
  'skinTemperature',
  'range',
  'nervesCirculation',
  'fractureSite',
  'skinBodyTemperature',
  'otherHand',
  'sensitivityMap',
  'thermalSense',
];
const QUESTIONNAIRES = [
  'quickDash',
  'lefs',
  'phq9',
  'gad7',
  'tsk11',
  'nrs',
  'leftRightTest',
  'vision',
  'cognition',
];

/** Ways of working by what they are about; an attempt has at most one of each. */
export const AXES: Readonly<Record<string, readonly Deviation[]>> = {
  visits: [
    twist('visits every 10 days', 'good', every(10)),
    twist('visits every 14 days', 'acceptable', every(14)),
    twist('visits every 28 days', 'token', every(28)),
    twist('visits every 2 days', 'negligent', every(2)),
    twist('by video from the third visit', 'acceptable', (action, o) =>
      action.kind === 'endVisit' && o.visit > 2 ? { ...action, mode: 'tele' } : action,
    ),
  ],
  pace: [
    part('a week after the gate', 'good', () => later(7)),
    part('a fortnight after the gate', 'acceptable', () => later(14)),
    part('six weeks after the gate', 'negligent', () => later(42)),
    twist('never forward', 'negligent', (action, o) =>
      isPlan(action) && action.decision === 'advance' ? held(action, o) : action,
    ),
    part('by gates of their own, looser', 'negligent', () => ({ rules: loosened })),
    twist('forward each week', 'harmful', blindAfter(7)),
    twist('forward each ten days', 'negligent', blindAfter(10)),
  ],
  imagery: [
    twist('no imagery track', 'negligent', gmiOff),
    twist('left/right for ever', 'negligent', stageNever('imagery')),
    twist('never the mirror', 'negligent', stageNever('mirror')),
    twist('never tasks', 'negligent', stageNever('function')),
    twist('mirror first', 'negligent', (action, o) =>
      action.kind === 'planGmi' && !o.plan.gmi
        ? { ...action, stage: 'mirror', minutesPerDay: 10 }
        : action.kind === 'planGmi' && action.decision === 'stepBack'
          ? held(action, o)
          : action,
    ),
  ],
  touch: [
    twist('no touch track', 'negligent', touchOff),
    twist('touch without telling apart', 'acceptable', touched({ discrimination: false })),
    twist('touch far away for ever', 'negligent', touched({ site: 'distant', rung: 0 })),
    twist('touch once a day for a minute', 'token', touched({ minutes: 1, sessionsPerDay: 1 })),
    twist('touch with 80 g', 'harmful', touched({ forceG: 80 })),
    twist('touch for two hours', 'harmful', touched({ minutes: 12, sessionsPerDay: 10 })),
  ],
  pictures: [
    twist('40 pictures', 'good', pictures(40)),
    twist('70 pictures', 'good', pictures(70)),
    twist('10 pictures', 'token', pictures(10)),
    twist('200 pictures', 'harmful', pictures(200)),
  ],
  minutes: [
    twist('half the minutes', 'acceptable', minutesBy(0.6)),
    twist('half as many minutes more', 'good', minutesBy(1.5)),
    twist('a minute or two', 'token', minutesBy(0.15)),
    twist('two hours', 'harmful', minutesBy(12)),
  ],
  diagnosis: [
    blind('no symptom asked', 'negligent', ...SYMPTOM_QUESTIONS),
    blind('nothing examined', 'negligent', ...EXAMINATIONS.map((one) => `examine.${one}`)),
    blind('no conclusion', 'negligent', 'diagnose'),
    twist('says it is not CRPS and treats', 'negligent', (action) =>
      action.kind === 'diagnose' ? { ...action, conclusion: 'notCrps' } : action,
    ),
  ],
  screening: [
    blind(
      'no questionnaire on mood or fear',
      'negligent',
      'measure.phq9',
      'measure.gad7',
      'measure.tsk11',
      'measure.pcs',
      'ask.mood',
    ),
    blind(
      'no danger sign asked or looked for',
      'negligent',
      'ask.redFlagSymptoms',
      'examine.skinBodyTemperature',
      'examine.nervesCirculation',
    ),
    {
      ...blind('does not ask about suicide', 'harmful', 'ask.selfHarm', 'refer.crisisTeam'),
      occasion: ({ facts }) => facts.phq9Item9 > 0,
    },
  ],
  support: [
    part('no support', 'negligent', () => ({
      twist: (action) =>
        action.kind === 'refer' && action.subject === 'psychology' ? null : action,
    })),
    twist('strategies in place of psychology', 'good', (action) =>
      action.kind === 'refer' && action.subject === 'psychology'
        ? { ...action, subject: 'embeddedStrategies' }
        : action,
    ),
  ],
  goals: [blind('no goals', 'negligent', 'ask.goals', 'agree.goals')],
  measuring: [
    blind('nothing measured', 'negligent', ...QUESTIONNAIRES.map((one) => `measure.${one}`)),
    twist('measured once', 'negligent', (action, o) =>
      action.kind === 'measure' && o.visit > 2 ? null : action,
    ),
    part('all forms at each visit', 'negligent', () => ({
      takesOver: (o) => {
        const due = (['quickDash', 'css', 'phq9', 'gad7', 'tsk11', 'pcs', 'pseq'] as const).filter(
          (one) => lastDone(o, 'measure', one) !== o.day,
        );
        return o.phase === 'visiting' && o.visit > 1 && due.length === 7 && o.minutesLeft > 33
          ? due.map((subject) => ({ kind: 'measure', subject }))
          : null;
      },
    })),
  ],
  words: [
    twist('hardly a word', 'token', (action) => (action.kind === 'explain' ? null : action)),
    part('a threat at each visit', 'harmful', () => ({ takesOver: says('damage', () => true) })),
    part('one threat, then calm', 'acceptable', () => ({
      takesOver: says('youOverdidIt', (o) => o.visit === 3),
    })),
    part('promises a cure', 'negligent', () => ({
      takesOver: says('cureInSixWeeks', (o) => o.visit === 1),
    })),
  ],
  flares: [
    twist('stops everything in a flare', 'negligent', (action) =>
      action.kind === 'respond' && action.subject === 'trimAndContinue'
        ? { ...action, subject: 'stopEverything' }
        : action,
    ),
    twist('pushes through', 'harmful', pushed),
    blind('no flare plan, no pain limit', 'token', 'agree.flarePlan', 'agree.painLimit'),
  ],
  use: [
    twist('rest', 'negligent', (action) =>
      action.kind === 'advise' ? { ...action, subject: 'rest' } : action,
    ),
    twist('a splint for ever', 'negligent', (action) =>
      action.kind === 'advise' ? { ...action, subject: 'splint' } : action,
    ),
    blind('no word on use', 'token', 'advise.gradedUse', 'agree.pacingPlan'),
  ],
  referrals: [
    part('everybody at each visit', 'negligent', () => ({ takesOver: refersAll })),
    part('an emergency at each visit', 'harmful', () => ({ takesOver: alwaysEmergency })),
  ],
  ending: [
    part('discharged at the third visit', 'negligent', endsOn(3, 'goalsMet')),
    part('sent on at the second visit', 'negligent', endsOn(2, 'referredOn')),
    part('closed after a month', 'negligent', endsOn(6, 'plateauReviewed')),
  ],
};

/** Stays to the last day, so that what became of patients can be compared. */
export const TO_THE_END: Deviation = twist('to the end', 'good', (action) =>
  action.kind === 'discharge' ? { kind: 'endVisit', inDays: 7, mode: 'clinic' } : action,
);
