import {
  adherenceOf,
  hear,
  initialState,
  type Message,
  type PatientCase,
  type PatientState,
} from '../../simulator/index.ts';

/** What the figure shows of the patient, 0 to 1. */
export interface Mood {
  readonly trust: number;
  readonly fear: number;
  readonly confidence: number;
  /** Chance of practising tomorrow. */
  readonly practice: number;
}

/** The patient after hearing the messages, one after another, by the simulator's own rules. */
export function afterHearing(patient: PatientCase, messages: readonly Message[]): Mood {
  const state = messages.reduce<PatientState>(
    (now, message) => hear(message, { state: now }).state,
    initialState(patient),
  );
  return {
    trust: state.alliance,
    fear: state.fear,
    confidence: state.selfEfficacy,
    practice: adherenceOf(state, { noPainRule: false, gmi: null, touch: null }),
  };
}
