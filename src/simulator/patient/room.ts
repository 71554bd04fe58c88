import { clamp, clamp01, round } from '../arithmetic.ts';
import { normal, PURPOSE } from '../random.ts';
import {
  type Message,
  PROMISE_MESSAGES,
  type Task,
  type Technique,
  THREAT_MESSAGES,
} from '../types.ts';
import { painNow, type Reply, type Room } from './answers.ts';
import { MESSAGE_EFFECTS, P, PROMISE_DAYS } from './parameters.ts';
import { readinessFor, techniqueRise, touchDemand, touchPain } from './practice.ts';
import type { PatientState } from './state.ts';

export interface Changed extends Reply {
  readonly state: PatientState;
}

/** Says something to the patient. Repeating a message the same visit is refused elsewhere. */
export function hear(message: Message, room: Room): Changed {
  const effect = MESSAGE_EFFECTS[message];
  const { state } = room;
  const harm = THREAT_MESSAGES.includes(message);
  // Trust decides how much a helpful message is worth; a harmful one needs no trust.
  const weight = harm ? 1 : 0.5 + 0.8 * state.alliance;
  const promised = state.promised || PROMISE_MESSAGES.includes(message);
  const explains = message === 'flaresAndStopRule' || message === 'flareIsInformation';
  return {
    values: {},
    variant: harm ? 'hurt' : state.alliance > 0.55 ? 'helped' : 'doubt',
    state: {
      ...state,
      fear: clamp01(state.fear + effect.fear * weight * (0.4 + state.fear)),
      alliance: clamp01(state.alliance + effect.alliance * (harm ? 1 : 1 - state.alliance)),
      selfEfficacy: clamp01(state.selfEfficacy + effect.efficacy * weight),
      promised,
      flareExplained: state.flareExplained || explains,
    },
  };
}

function trialRise(task: Task, room: Room, rung: number, forceG: number): number {
  const { state } = room;
  const wobble = 0.25 * normal(room.luck, PURPOSE.trial, room.day, rung);
  if (task === 'touchTrial') {
    const demand = touchDemand({
      rung,
      phase: 'passive',
      minutes: 2,
      sessionsPerDay: 1,
      forceG,
      site: 'border',
      discrimination: false,
    });
    return Math.max(0, touchPain(demand - state.touchTolerance) - 1 + wobble);
  }
  if (task === 'passiveStretch') return Math.max(0, 2.5 + 3 * state.sensitisation + wobble);
  if (task === 'goalTask') return Math.max(0, 2.2 * (1 - state.function) + wobble);
  const stage = task === 'imageryTrial' ? 'imagery' : 'mirror';
  const unready = P.unreadyProvocation * (1 - readinessFor(stage, state));
  const technique = techniqueRise(state, room.patient, stage);
  return Math.max(0, 0.6 * (P.imageryProvocation + unready + technique) + wobble);
}

/** What a therapist sees besides pain while a task is tried. */
function seenDuring(task: Task, { state }: Room, rung: number, forceG: number) {
  if (task === 'touchTrial') return { rung, forceG };
  if (task === 'imageryTrial') return { braces: !state.imageryStill };
  return task === 'mirrorTrial' ? { oddFeelings: !state.mirrorSetUp } : {};
}

/** Ending of the finding's wording: how the task was done, where that can be seen. */
function manner(task: Task, state: PatientState): string {
  if (task === 'imageryTrial' && !state.imageryStill) return 'Braced';
  return task === 'mirrorTrial' && !state.mirrorSetUp ? 'Odd' : '';
}

/** Shows a technique and practises it together. */
export function teach(technique: Technique, state: PatientState): PatientState {
  return { ...state, [technique]: true };
}

/** Tries a task in the room: a small dose, and what it does to the pain. */
export function tryTask(
  task: Task,
  room: Room,
  rung: number,
  forceG: number,
): Changed & { readonly felt: 'fine' | 'sore' | 'bad' } {
  const rise = trialRise(task, room, rung, forceG);
  const before = painNow(room);
  const during = round(clamp(before + rise, 0, 10));
  const settleMinutes = round(clamp(3 + 22 * Math.max(0, rise - 0.4), 2, 120));
  const hurts = rise > 1.5;
  const felt = rise > 2.5 ? 'bad' : hurts ? 'sore' : 'fine';
  return {
    values: { before, during, settleMinutes, ...seenDuring(task, room, rung, forceG) },
    variant: `${felt}${manner(task, room.state)}`,
    felt,
    state: {
      ...room.state,
      fear: clamp01(room.state.fear + (hurts ? 0.03 * rise : -0.015)),
      alliance: clamp01(
        room.state.alliance - (task === 'passiveStretch' ? 0.12 : hurts ? 0.02 : 0),
      ),
      flareComing: clamp(room.state.flareComing + 0.5 * Math.max(0, rise - 1.6), 0, 3),
    },
  };
}

/** How the patient comes in: the code of a greeting. */
export function greeting(room: Room): string {
  const { state, patient, visit } = room;
  if (visit === 1) return 'first';
  if (state.infectionDays > 0) return 'ill';
  const eased = patient.start.sensitisation - state.sensitisation;
  if (state.promised && room.day > PROMISE_DAYS && eased < 0.18) return 'disappointed';
  if (state.flare >= 1) return 'flare';
  if (state.alliance < 0.3) return 'distant';
  if (state.distress > 0.5) return 'low';
  if (state.motivation < 0.35) return 'bored';
  if (eased > 0.18) return 'better';
  return state.fear > 0.5 ? 'scared' : 'steady';
}
