import { MINIMUM_SCREEN, read } from '../simulator/clinical/index.ts';
import {
  type Action,
  type ActionOffer,
  GMI_STAGES,
  type GmiStage,
  type Observation,
  type PlanGmi,
  type PlanTouch,
  type Policy,
} from '../simulator/index.ts';
import { hasDone, type ProtocolsById } from './clinician.ts';
import { expertPolicy } from './expert/expert.ts';

/** A clinician who does one thing wrong and the rest well. */
export interface Habit extends Policy {
  /** Mistakes that this policy must be named for. */
  readonly codes: readonly string[];
  readonly twist: Twist;
  /** `kind.subject` of what this clinician never thinks of. */
  readonly blind: readonly string[];
  /** What is done instead of anything else, when its moment has come. */
  readonly takesOver: (observation: Observation) => Action | null;
}

/** Changes the expert's actions one by one; null leaves one out. */
export type Twist = (action: Action, observation: Observation) => Action | null;

const never = () => null;

function twisted(
  protocols: ProtocolsById,
  id: string,
  codes: readonly string[],
  twist: Twist,
  blind: readonly string[] = [],
  takesOver: Habit['takesOver'] = never,
): Habit {
  const expert = expertPolicy(protocols);
  const sees = (offer: ActionOffer) => !blind.includes(`${offer.kind}.${offer.subject}`);
  return {
    id,
    codes,
    twist,
    blind,
    takesOver,
    decide: (observation, available) => {
      const instead = takesOver(observation);
      if (instead) return instead;
      const wanted = expert.decide(observation, available.filter(sees));
      return (wanted as readonly Action[])
        .map((action) => twist(action, observation))
        .filter((action) => action !== null);
    },
  };
}

function stageAfter(stage: GmiStage, steps: number): GmiStage {
  const index = Math.min(GMI_STAGES.length - 1, GMI_STAGES.indexOf(stage) + steps);
  return GMI_STAGES[index] as GmiStage;
}

function gmiForward(action: PlanGmi, o: Observation, steps: number): PlanGmi {
  const from = o.plan.gmi?.stage;
  if (!from || from === 'function') return action;
  const stage = stageAfter(from, steps);
  const minutesPerDay = 10;
  return { ...action, decision: 'advance', stage, minutesPerDay, reasons: ['feelsReady'] };
}

function touchForward(action: PlanTouch, o: Observation): PlanTouch {
  const from = o.plan.touch?.rung;
  const top = o.face.touchLadder.length - 1;
  if (from === undefined || from >= top) return action;
  return { ...action, decision: 'advance', rung: from + 1, reasons: ['feelsReady'] };
}

function held(action: PlanGmi | PlanTouch, o: Observation): Action {
  if (action.kind === 'planGmi') {
    const now = o.plan.gmi;
    return now ? { ...action, decision: 'hold', ...now, reasons: ['notReady'] } : action;
  }
  const now = o.plan.touch;
  return now ? { ...action, decision: 'hold', ...now, reasons: ['notReady'] } : action;
}

const rusher: Twist = (action, o) => {
  if (action.kind === 'planGmi') return gmiForward(action, o, 1);
  return action.kind === 'planTouch' ? touchForward(action, o) : action;
};

const skipper: Twist = (action, o) => {
  if (action.kind !== 'planGmi') return action;
  if (action.decision === 'start') return { ...action, stage: 'imagery', minutesPerDay: 10 };
  // Having skipped, this clinician does not go back.
  return action.decision === 'stepBack' ? held(action, o) : action;
};

const overholder: Twist = (action, o) =>
  action.kind === 'planGmi' || action.kind === 'planTouch' ? held(action, o) : action;

function pushedGmi(action: PlanGmi, o: Observation): PlanGmi {
  const now = o.plan.gmi;
  const forward = action.decision === 'advance' || action.decision === 'start';
  const minutes = action.stage === 'leftRight' ? 0 : Math.min(120, (now?.minutesPerDay ?? 15) + 5);
  const dose = { imagesPerDay: 60, minutesPerDay: minutes };
  if (forward || !now) return { ...action, ...dose };
  return { ...action, decision: 'hold', stage: now.stage, ...dose, reasons: ['patientChoice'] };
}

function pushedTouch(action: PlanTouch, o: Observation): PlanTouch {
  const now = o.plan.touch;
  const dose = { minutes: 8, sessionsPerDay: 6, forceG: Math.min(60, (now?.forceG ?? 20) + 5) };
  if (!now || action.decision === 'advance') return { ...action, ...dose };
  return { ...action, ...dose, decision: 'hold', rung: now.rung, reasons: ['patientChoice'] };
}

const pusher: Twist = (action, o) => {
  if (action.kind === 'planGmi') return pushedGmi(action, o);
  if (action.kind === 'planTouch') return pushedTouch(action, o);
  if (action.kind === 'agree' && action.subject !== 'goals') return null;
  if (action.kind === 'respond' && o.contact?.kind === 'flareWorry') {
    return { kind: 'respond', subject: 'continueUnchanged' };
  }
  return action;
};

const noSupport: Twist = (action) =>
  action.kind === 'refer' && action.subject === 'psychology' ? null : action;

function timidTouch(action: PlanTouch, o: Observation): Action {
  const faint = { ...action, minutes: 2, sessionsPerDay: 1, forceG: 2, discrimination: false };
  const now = o.plan.touch;
  return now
    ? { ...faint, decision: 'hold', rung: now.rung, phase: 'passive', reasons: ['notReady'] }
    : faint;
}

const timid: Twist = (action, o) => {
  if (action.kind === 'planGmi') {
    const faint = { ...action, imagesPerDay: 10, minutesPerDay: 0 };
    const now = o.plan.gmi;
    return now ? { ...faint, decision: 'hold', stage: now.stage, reasons: ['notReady'] } : faint;
  }
  if (action.kind === 'planTouch') return timidTouch(action, o);
  if (action.kind === 'agree' && action.subject === 'painLimit') {
    return { kind: 'agree', subject: 'noPainRule', riseNrs: 0 };
  }
  return action;
};

/** A flare in the diary of the last week, or on the telephone. */
function flareSeen(o: Observation, protocols: ProtocolsById): boolean {
  if (o.contact?.kind === 'flareWorry') return true;
  const protocol = protocols[o.protocolId];
  if (!protocol || !(o.plan.gmi || o.plan.touch)) return false;
  const baseline = read(o.morning, protocol).baseline;
  const week = o.diary.filter((row) => row.day >= o.day - 7);
  return baseline !== null && week.some((row) => (row.painAverage ?? 0) >= baseline + 1.2);
}

const unplanned: Twist = (action) =>
  action.kind === 'agree' && action.subject === 'flarePlan' ? null : action;

function quitter(protocols: ProtocolsById): Habit {
  return twisted(protocols, 'quitter', ['FLARE_QUIT'], unplanned, [], (o) => {
    if (!hasDone(o, 'respond', 'stopEverything') && !flareSeen(o, protocols)) return null;
    return o.phase === 'answering'
      ? { kind: 'respond', subject: 'stopEverything' }
      : { kind: 'discharge', reason: 'programmeStopped', followUp: false };
  });
}

/** Every part of the minimum screen as it is usually done; this clinician still listens. */
const SCREENS = MINIMUM_SCREEN.map(([usual]) => usual);

/** Item nine stays unread: nothing is asked, and nobody is told. */
const unasked: Twist = (action) =>
  action.kind === 'refer' && action.subject === 'crisisTeam' ? null : action;

/** The single habits, by id. */
export function habits(protocols: ProtocolsById): readonly Habit[] {
  const rushCodes = ['GMI_RUSH_1', 'GATE_ONE_GOOD_DAY', 'GMI_RUSH_2', 'TEXTURE_JUMP'];
  const pushCodes = [
    'FLARE_PUSH',
    'TOUCH_THROUGH_PAIN',
    'TOUCH_TOO_HARD',
    'IMAGERY_OVERDOSE',
    'STEPBACK_MISSED',
  ];
  return [
    twisted(protocols, 'rusher', rushCodes, rusher),
    twisted(protocols, 'skipper', ['GMI_SKIP_STAGE'], skipper),
    twisted(
      protocols,
      'overholder',
      ['GMI_OVERHOLD', 'TEXTURE_STALL', 'MIRROR_AVOIDED'],
      overholder,
    ),
    twisted(protocols, 'pusher', pushCodes, pusher),
    quitter(protocols),
    twisted(protocols, 'unscreened', ['SCREEN_SKIPPED'], (action) => action, SCREENS),
    twisted(protocols, 'no-support', ['PSYCH_UNSUPPORTED'], noSupport),
    twisted(protocols, 'timid', ['DOSE_TOO_THIN', 'PAIN_ZERO_RULE', 'TOUCH_TOO_FAINT'], timid),
    twisted(protocols, 'unasked', ['SI_NOT_ACTED'], unasked, ['ask.selfHarm']),
  ];
}
