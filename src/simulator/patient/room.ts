import { clamp, clamp01, round } from '../../numbers/arithmetic.ts';
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
import { provokedBy, techniqueRise, touchDemand, touchPain, unreadyRise } from './practice.ts';
import type { PatientState } from './state.ts';

export interface Changed extends Reply {
  readonly state: PatientState;
}

/** What a word leaves of what frightens: an apology most of it taken back, another calm word half. */
function threatAfter(message: Message, threat: number, harm: boolean): number {
  if (harm) return clamp01(threat + P.threatFromWords);
  if (message === 'sorryForThat') return threat * P.threatForgiven;
  return MESSAGE_EFFECTS[message].fear < 0 ? threat * P.threatCalmed : threat;
}

/** Says something to the patient. Repeating a message the same visit is refused elsewhere. */
export function hear(message: Message, { state }: Pick<Room, 'state'>): Changed {
  const effect = MESSAGE_EFFECTS[message];
  const harm = THREAT_MESSAGES.includes(message);
  // Nothing is won by being sorry for what nobody felt.
  const idle = message === 'sorryForThat' && state.threat < P.threatFelt;
  // Trust decides how much a helpful message is worth; a harmful one needs no trust.
  const weight = harm ? 1 : P.wordsUntrusted + P.wordsFromAlliance * state.alliance;
  const promised = state.promised || PROMISE_MESSAGES.includes(message);
  const explains = message === 'flaresAndStopRule' || message === 'flareIsInformation';
  const believed = message === 'sorryForThat' ? !idle : state.alliance > P.believedFrom;
  const variant = harm ? 'hurt' : believed ? 'helped' : 'doubt';
  if (idle) return { values: {}, variant, state };
  return {
    values: {},
    variant,
    state: {
      ...state,
      fear: clamp01(state.fear + effect.fear * weight * (P.wordsFearBase + state.fear)),
      // Trust is lost by the share: who trusts little has little to lose. It grows the same way.
      alliance: clamp01(
        state.alliance +
          effect.alliance * (harm ? P.harmCostsTrust * state.alliance : 1 - state.alliance),
      ),
      threat: threatAfter(message, state.threat, harm),
      selfEfficacy: clamp01(state.selfEfficacy + effect.efficacy * weight),
      promised,
      flareExplained: state.flareExplained || explains,
    },
  };
}

function trialRise(task: Task, room: Room, rung: number, forceG: number): number {
  const { state } = room;
  const wobble = P.trialSd * normal(room.luck, PURPOSE.trial, room.day, rung);
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
    return Math.max(0, touchPain(demand - state.touchTolerance) - P.trialTouchFrom + wobble);
  }
  if (task === 'passiveStretch') {
    return Math.max(0, P.stretchRise + P.stretchFromSensitisation * state.sensitisation + wobble);
  }
  if (task === 'goalTask') return Math.max(0, P.taskRise * (1 - state.function) + wobble);
  const stage = task === 'imageryTrial' ? 'imagery' : 'mirror';
  const unready = unreadyRise(stage, state);
  const bout = P.imageryProvocation + unready + techniqueRise(state, room.patient, stage);
  return Math.max(0, P.boutTrial * provokedBy(room.patient) * bout + wobble);
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
  const settling =
    P.trialSettleMinutes + P.trialSettlePerNrs * Math.max(0, rise - P.trialSettleFrom);
  const settleMinutes = round(Math.min(settling, P.trialSettleLongest));
  const hurts = rise > P.trialSore;
  const felt = rise > P.trialBad ? 'bad' : hurts ? 'sore' : 'fine';
  return {
    values: { before, during, settleMinutes, ...seenDuring(task, room, rung, forceG) },
    variant: `${felt}${manner(task, room.state)}`,
    felt,
    state: {
      ...room.state,
      fear: clamp01(room.state.fear + (hurts ? P.fearFromTrial * rise : -P.calmFromTrial)),
      alliance: clamp01(
        room.state.alliance -
          (task === 'passiveStretch' ? P.stretchTrust : hurts ? P.soreTrust : 0),
      ),
      flareComing: clamp(
        room.state.flareComing + P.trialCarryOver * Math.max(0, rise - P.trialCarryFrom),
        0,
        3,
      ),
    },
  };
}

/** How the patient comes in: the code of a greeting. */
export function greeting(room: Room): string {
  const { state, patient, visit } = room;
  if (visit === 1) return 'first';
  if (state.infectionDays > 0) return 'ill';
  const eased = patient.start.sensitisation - state.sensitisation;
  if (state.promised && room.day > PROMISE_DAYS && eased < P.greetsEased) return 'disappointed';
  if (state.flare >= P.greetsFlare) return 'flare';
  if (state.alliance < P.greetsDistant) return 'distant';
  if (state.distress > P.moodLow) return 'low';
  if (state.motivation < P.greetsBored) return 'bored';
  if (eased > P.greetsEased) return 'better';
  return state.fear > P.harmBelieved ? 'scared' : 'steady';
}
