import { acceptable, between, read } from '../../simulator/clinical/index.ts';
import {
  type Action,
  GMI_STAGES,
  type GmiStage,
  type Observation,
  type Protocol,
} from '../../simulator/index.ts';
import { decidedToday, gmiAction, touchAction } from '../clinician.ts';
import { coachingFor } from './coaching.ts';
import { woundOpen } from './technique.ts';

/** Minutes and pictures a day for a stage, trimmed while the patient is unsettled. */
function doseFor(stage: GmiStage, protocol: Protocol, trimmed: boolean) {
  const images =
    stage === 'leftRight'
      ? Math.max(50, protocol.dose.imagesPerDay)
      : stage === 'imagery'
        ? 50
        : 20;
  const minutes = stage === 'leftRight' ? 0 : stage === 'function' ? 15 : 10;
  return trimmed
    ? { imagesPerDay: stage === 'leftRight' ? 40 : 20, minutesPerDay: Math.ceil(minutes * 0.6) }
    : { imagesPerDay: images, minutesPerDay: minutes };
}

function stageBy(stage: GmiStage, step: number): GmiStage {
  const index = GMI_STAGES.indexOf(stage) + step;
  return GMI_STAGES[Math.min(GMI_STAGES.length - 1, Math.max(0, index))] as GmiStage;
}

/** The decision to take from an acceptable set: go when going is right, else wait. */
function choose(
  decisions: readonly string[],
  because: readonly string[],
  canStepBack: boolean,
  long: boolean,
) {
  if (because.includes('unsettledLately') || because.includes('gatePooled')) return 'hold' as const;
  if (decisions.includes('advance')) return 'advance' as const;
  if (because.includes('touchSore') && !long) return 'hold' as const;
  const leave = decisions[0] === 'stepBack' || (decisions.includes('stepBack') && long);
  if (leave && canStepBack) return 'stepBack' as const;
  return 'hold' as const;
}

/** Without advice there is nothing to move. */
const WAIT = { decisions: ['hold'], because: ['gateNotMet'] } as const;

const REASON_FOR = {
  gateMet: 'gateMet',
  plateau: 'plateau',
  gateNotMet: 'gateNotMet',
  expectedFlare: 'expectedFlare',
  flareOutsideBand: 'flareOutsideBand',
  newSigns: 'newSigns',
} as const;

function reasonsFor(because: readonly string[]) {
  const known = because.filter((code): code is keyof typeof REASON_FOR => code in REASON_FOR);
  return known.length > 0 ? known.map((code) => REASON_FOR[code]) : (['stepBackCriteria'] as const);
}

/** Recorded days of the last week on which practice raised pain by two points or more. */
function sharpRises(o: Observation): number {
  const since = Math.max(o.day - 7, o.plan.gmiSince ?? 0);
  return between(o.diary, since, o.day).filter(
    (row) => (row.painDuring ?? 0) - (row.painBefore ?? 10) >= 2,
  ).length;
}

/** While unsettled, never more than two thirds of what was too much. */
function eased(o: Observation, dose: ReturnType<typeof doseFor>, unsettled: boolean) {
  const now = o.plan.gmi;
  if (!unsettled || !now || now.minutesPerDay === 0) return dose;
  const minutes = Math.max(3, Math.floor(now.minutesPerDay * 0.67));
  return { ...dose, minutesPerDay: Math.min(dose.minutesPerDay, minutes) };
}

function decideGmi(o: Observation, protocol: Protocol): Action {
  const { gmi } = o.plan;
  if (!gmi) {
    const dose = doseFor('leftRight', protocol, false);
    const coaching = coachingFor(o, protocol, false);
    return gmiAction({ decision: 'start', stage: 'leftRight', reasons: [], ...dose, ...coaching });
  }
  const { decisions, because } = o.morning.plan.gmi ? acceptable('gmi', o.morning, protocol) : WAIT;
  const long = read(o.morning, protocol).flare.days >= 5;
  const decision = choose(decisions, because, gmi.stage !== 'leftRight', long);
  const step = decision === 'advance' ? 1 : decision === 'stepBack' ? -1 : 0;
  const stage = stageBy(gmi.stage, step);
  const waits = because.some(
    (code) => code.includes('lare') || code === 'newSigns' || code === 'painHigh',
  );
  const unsettled = waits || (decision === 'hold' && sharpRises(o) >= 2);
  const reasons = because[0] === 'lastStage' ? [] : reasonsFor(because);
  return gmiAction({
    decision,
    stage,
    reasons,
    ...eased(o, doseFor(stage, protocol, unsettled), unsettled),
    ...coachingFor(o, protocol, unsettled || decision !== 'hold'),
  });
}

function decideTouch(o: Observation, protocol: Protocol): Action {
  const site = woundOpen(o) ? 'distant' : 'border';
  const fixed = { minutes: 5, site, discrimination: true } as const;
  const { touch } = o.plan;
  if (!touch) {
    return touchAction({
      decision: 'start',
      rung: 0,
      phase: 'passive',
      sessionsPerDay: 4,
      forceG: 8,
      reasons: [],
      ...fixed,
    });
  }
  const { decisions, because } = o.morning.plan.touch
    ? acceptable('touch', o.morning, protocol)
    : WAIT;
  const chosen = choose(decisions, because, touch.rung > 0, o.day - (o.plan.touchSince ?? 0) > 8);
  const decision =
    chosen === 'advance' && site === 'distant' && decisions.includes('hold') ? 'hold' : chosen;
  const unsettled = because.some(
    (code) => code.includes('lare') || code === 'touchOverLimit' || code === 'newSigns',
  );
  const rung = touch.rung + (decision === 'advance' ? 1 : decision === 'stepBack' ? -1 : 0);
  const mature = touch.rung >= 2 && decision === 'hold' && !unsettled;
  return touchAction({
    decision,
    rung,
    phase: mature ? 'withMovement' : touch.phase,
    sessionsPerDay: unsettled ? 3 : 4,
    forceG: unsettled ? 5 : 8,
    reasons: because[0] === 'lastRung' ? [] : reasonsFor(because),
    ...fixed,
  });
}

/** What to do with each track today, where that is not settled yet. */
export function decisions(o: Observation, protocol: Protocol): Action[] {
  const wanted: Action[] = [];
  if (!decidedToday(o, 'gmi')) wanted.push(decideGmi(o, protocol));
  if (o.visit > 1 && !decidedToday(o, 'touch')) wanted.push(decideTouch(o, protocol));
  return wanted;
}
