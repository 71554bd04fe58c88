import {
  answerTo,
  firstGmi,
  firstMinutes,
  firstTouch,
  trimmed,
} from '../simulator/clinical/index.ts';
import {
  type Action,
  type Decision,
  type Episode,
  GMI_STAGES,
  type PlanGmi,
  type PlanTouch,
  type Protocol,
  RESPONSES,
  targetsFrom,
} from '../simulator/index.ts';
import type { Choice, PlanChoice, Planned } from './choices.ts';

/** Another decision in the place of one that was taken. */
export interface Alternative {
  /** Names it among the catalogue's alternatives. */
  readonly id: string;
  readonly action: Action;
}
type Options = Readonly<Record<string, Planned | undefined>>;

function gmiOptions(action: PlanGmi, before: PlanGmi, protocol: Protocol): Options {
  const { stage, imagesPerDay, minutesPerDay, pictureSet, instruction } = before;
  const coaching = { pictureSet, instruction };
  const dose = { stage, imagesPerDay, minutesPerDay, ...coaching };
  const hold = { ...action, decision: 'hold' as const, ...dose };
  const less = {
    imagesPerDay: trimmed(imagesPerDay, 10),
    minutesPerDay: trimmed(minutesPerDay, 1),
  };
  const { advance = [], stepBack = [] } = targetsFrom(
    'gmi',
    GMI_STAGES.indexOf(stage),
    GMI_STAGES.length,
  );
  const moved = (step: number | undefined, decision: Decision) => {
    const to = GMI_STAGES[step ?? -1];
    if (!to) return undefined;
    return {
      ...action,
      decision,
      stage: to,
      imagesPerDay: to === 'leftRight' ? protocol.dose.imagesPerDay : imagesPerDay,
      minutesPerDay: firstMinutes(to, protocol),
    };
  };
  return {
    hold,
    holdLess: { ...hold, ...less },
    advance: moved(advance[0], 'advance'),
    stepBack: moved(stepBack[0], 'stepBack'),
  };
}

function touchOptions(action: PlanTouch, before: PlanTouch, rungs: number): Options {
  const { rung, phase, minutes, sessionsPerDay, forceG, site, discrimination } = before;
  const dose = { rung, phase, minutes, sessionsPerDay, forceG, site, discrimination };
  const hold = { ...action, decision: 'hold' as const, ...dose };
  const less = { sessionsPerDay: trimmed(sessionsPerDay, 1), forceG: trimmed(forceG, 1) };
  const { advance = [], stepBack = [] } = targetsFrom('touch', rung, rungs);
  const moved = (to: number | undefined, decision: Decision) =>
    to === undefined ? undefined : { ...hold, decision, rung: to };
  return {
    hold,
    holdLess: { ...hold, ...less },
    advance: moved(advance[0], 'advance'),
    stepBack: moved(stepBack[0], 'stepBack'),
  };
}

/** A beginning at the first step and the profile's dose. */
function careful(action: Planned, protocol: Protocol): Planned {
  return action.kind === 'planGmi'
    ? { ...action, ...firstGmi(protocol) }
    : { ...action, ...firstTouch(protocol) };
}

/** What decides how the patient fares: reasons, confidence and note left out. */
function dose({ reasons: _reasons, confidence: _confidence, note: _note, ...rest }: Planned) {
  return JSON.stringify(Object.entries(rest).sort());
}

function planOptions({ action, before }: PlanChoice, episode: Episode): Options {
  const { protocol, case: patient } = episode.setup;
  if (!before) return { careful: careful(action, protocol) };
  const moves =
    action.kind === 'planGmi'
      ? gmiOptions(action, before as PlanGmi, protocol)
      : touchOptions(action, before as PlanTouch, patient.touchLadder.length);
  const stop = moves['hold'] && { ...moves['hold'], decision: 'stop' as const };
  return action.decision === 'stop' ? moves : { ...moves, stop };
}

/** The decisions that could have stood in its place, without the one that did. */
export function alternativesTo(choice: Choice, episode: Episode): readonly Alternative[] {
  if (choice.kind === 'leave') {
    return [{ id: 'goOn', action: { kind: 'endVisit', inDays: 7, mode: 'clinic' } }];
  }
  if (choice.kind === 'answer') {
    return RESPONSES.filter((one) => one !== 'askNewSigns' && one !== choice.action.subject).map(
      (subject) => ({ id: subject, action: { kind: 'respond', subject } }),
    );
  }
  return Object.entries(planOptions(choice, episode)).flatMap(([id, action]) =>
    action && dose(action) !== dose(choice.action) ? [{ id, action }] : [],
  );
}

/** Of the alternatives, the one that the profile accepted; a smaller dose where a hold was right. */
export function betterThan(choice: Choice, episode: Episode): Alternative | null {
  const others = alternativesTo(choice, episode);
  const byId = (id: string) => others.find((one) => one.id === id);
  if (choice.kind === 'leave') return byId('goOn') ?? null;
  if (choice.kind === 'answer') {
    return byId(answerTo(choice.contact)) ?? null;
  }
  const { judged, action } = choice;
  const accepted = (judged?.acceptable ?? []).filter((decision) => decision !== action.decision);
  const smaller = ['careful', 'holdLess'];
  const dosed = judged?.agreed !== false && action.decision === 'hold';
  const order = dosed ? [...smaller, ...accepted] : [...accepted, ...smaller, 'hold'];
  return order.map(byId).find((one) => one !== undefined) ?? null;
}
