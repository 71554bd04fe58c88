import { clamp, round } from '../../numbers/arithmetic.ts';
import { type Luck, normal, PURPOSE } from '../random.ts';
import type { AskTopic, BudapestCategory, FindingValue, PatientCase, Plan } from '../types.ts';
import { levelOf } from './diary.ts';
import { usualPain } from './felt.ts';
import { P } from './parameters.ts';
import { adherenceOf } from './practice.ts';
import type { PatientState } from './state.ts';

/** What comes back from an action in the room: facts for the chart, and a line for the patient to say. */
export interface Reply {
  readonly values: Readonly<Record<string, FindingValue>>;
  /** Last part of the words' code, `<kind>.<subject>.<variant>`. */
  readonly variant: string;
}

export interface Room {
  readonly state: PatientState;
  readonly patient: PatientCase;
  readonly plan: Plan;
  readonly luck: Luck;
  readonly day: number;
  readonly visit: number;
}

export function painNow(room: Room): number {
  const wobble = P.painToldSd * normal(room.luck, PURPOSE.answer, room.day);
  return round(clamp(usualPain(room.state) + room.state.flare + wobble, 0, 10));
}

/** A symptom is reported while what drives it is still strong enough to notice (teaching assumption). */
function noticed(state: PatientState, category: BudapestCategory): boolean {
  if (category === 'sensory') return state.sensitisation > P.tellsSensory;
  if (category === 'motorTrophic') return state.function < P.tellsMotor;
  return state.inflammation > (category === 'vasomotor' ? P.tellsVasomotor : P.tellsOedema);
}

function reports(room: Room, category: BudapestCategory): Reply {
  const { symptoms } = room.patient.facts;
  const reported = symptoms.includes(category) && noticed(room.state, category);
  return { values: { reported }, variant: reported ? 'yes' : 'no' };
}

/**
 * Item nine of the PHQ-9 as it would be ticked today: what the case says while mood is low, 0 when it
 * has lifted. A person is no score: in life thoughts may stay or come back at any mood, which is why
 * they are asked for again.
 */
export function selfHarmItem({ state, patient }: Pick<Room, 'state' | 'patient'>): number {
  return state.distress > P.darkFrom ? patient.facts.phq9Item9 : 0;
}

/** What the patient answers to each red flag: an infection is the only one that befalls anybody here. */
export function dangerTold(ill: boolean): Readonly<Record<string, boolean>> {
  return {
    wound: ill,
    spreadingRedness: ill,
    fever: ill,
    breathless: false,
    strokeSigns: false,
    bladderBowelSaddle: false,
  };
}

/** Told openly when asked: for the first time, again, or thoughts that were there once. */
function selfHarmAnswer(room: Room): Reply {
  const thoughts = selfHarmItem(room) > 0;
  if (!thoughts) {
    const variant = room.patient.facts.phq9Item9 > 0 ? 'past' : 'none';
    return { values: { thoughts }, variant };
  }
  return { values: { thoughts }, variant: room.state.thoughtsTold ? 'still' : 'some' };
}

/**
 * Whether anything is within reach, told openly too. Whoever has such thoughts here has something, until
 * somebody has made it safe (teaching assumption). What it is, the model does not know.
 */
function reachAnswer(room: Room): Reply {
  const withinReach = selfHarmItem(room) > 0 && !room.state.madeSafe;
  return { values: { withinReach }, variant: withinReach ? 'some' : 'none' };
}

function practiceAnswer(room: Room): Reply {
  if (room.plan.gmi === null && room.plan.touch === null) {
    return { values: { share: null, barrier: null }, variant: 'notYet' };
  }
  const share = adherenceOf(room.state, room.plan);
  const barrier =
    share >= P.practiceFine
      ? 'none'
      : room.state.distress > P.barrierMood
        ? 'lowMood'
        : room.state.motivation < P.barrierBored
          ? 'bored'
          : 'time';
  return { values: { share: round(share, 1), barrier }, variant: barrier };
}

/** One of three, by how sure the patient is that movement harms. */
function beliefOf<T>({ fear }: PatientState, believed: T, suspected: T, neither: T): T {
  if (fear > P.harmBelieved) return believed;
  return fear > P.harmSuspected ? suspected : neither;
}

const ANSWERS: Readonly<Record<AskTopic, (room: Room) => Reply>> = {
  pain: (room) => {
    const nrs = painNow(room);
    const variant = nrs >= 7 ? 'severe' : nrs >= 4 ? 'moderate' : 'mild';
    return { values: { nrs, continuing: true }, variant };
  },
  sensorySymptoms: (room) => reports(room, 'sensory'),
  colourTemperature: (room) => reports(room, 'vasomotor'),
  swellingSweating: (room) => reports(room, 'sudomotorOedema'),
  movementSkin: (room) => reports(room, 'motorTrophic'),
  redFlagSymptoms: ({ state }) => {
    const ill = state.infectionDays > 0;
    return { values: { ...dangerTold(ill), numbness: false }, variant: ill ? 'infection' : 'none' };
  },
  mood: ({ state }) => {
    const strained = state.distress > P.moodStrained ? 'strained' : 'steady';
    const level = state.distress > P.moodLow ? 'low' : strained;
    return { values: { level }, variant: level };
  },
  selfHarm: selfHarmAnswer,
  withinReach: reachAnswer,
  beliefs: ({ state }) => {
    const belief = beliefOf(state, 'harm', 'unsure', 'safe');
    return { values: { belief }, variant: belief };
  },
  sleep: ({ state }) => ({
    values: { level: levelOf(state.sleep) },
    variant: levelOf(state.sleep),
  }),
  goals: ({ patient }) => ({ values: { goals: patient.goals.map((g) => g.id) }, variant: 'told' }),
  work: ({ state }) => {
    const part = state.function > P.workPart ? 'part' : 'hard';
    const variant = state.function > P.workBack ? 'back' : part;
    return { values: { coping: variant }, variant };
  },
  practice: practiceAnswer,
  medicines: () => ({ values: { changed: false }, variant: 'told' }),
  taskBeliefs: ({ state }) => {
    const harmful = beliefOf(state, 3, 1, 0);
    return {
      values: { harmfulTasks: harmful },
      variant: harmful > 1 ? 'many' : harmful === 1 ? 'one' : 'none',
    };
  },
};

export function answer(topic: AskTopic, room: Room): Reply {
  return ANSWERS[topic](room);
}
