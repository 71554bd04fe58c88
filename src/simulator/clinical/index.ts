/** What the clinic knows: the rules that score, clinicians, hints, figures and recipe ask alike. */

export { adviceFor, knownFrom } from './advice.ts';
export {
  BUDAPEST_NEEDS,
  type BudapestRecord,
  isTemperatureSign,
  meetsBudapest,
  SIGN_CHECKS,
  SYMPTOM_QUESTIONS,
  signsSeen,
  TEMPERATURE_SIGN_C,
} from './budapest.ts';
export { isChronic } from './chronic.ts';
export { between, lastOf } from './diary.ts';
export { answerTo, firstGmi, firstMinutes, firstTouch, trimmed } from './dose.ts';
export { fixedTimesSuit } from './fixedTimes.ts';
export { functionGain, functionReadings, functionScoreFor } from './functionScore.ts';
export { silentTracks } from './impliedHold.ts';
export { MEASURING_LIMIT, tooMuchMeasuring } from './measuringLoad.ts';
export { MINIMUM_SCREEN } from './minimumScreen.ts';
export { callsForSupport, SUPPORT_FROM } from './questionnaires.ts';
export { read, tellsOfSelfHarm } from './readings.ts';
