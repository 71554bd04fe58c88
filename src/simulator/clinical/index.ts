/** What the clinic knows: the rules that score, clinicians, hints, figures and recipe ask alike. */

export { type Acceptable, acceptable } from './acceptable.ts';
export {
  ACCEPTABLE_RULES,
  type AcceptableRule,
  BECAUSE,
  type Because,
} from './acceptableRules.ts';
export { type Advice, adviceFor } from './advice.ts';
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
export { isEarly, painStaysHigh, readFlare } from './flare.ts';
export { functionGain, functionReadings, functionScoreFor } from './functionScore.ts';
export { silentTracks } from './impliedHold.ts';
export { dayMeets } from './leftRightGate.ts';
export { MEASURING_LIMIT, tooMuchMeasuring } from './measuringLoad.ts';
export { MINIMUM_SCREEN } from './minimumScreen.ts';
export { hasLevelledOff } from './plateau.ts';
export { callsForSupport, SUPPORT_FROM } from './questionnaires.ts';
export { leftRightSince, morningOf, read, tellsOfSelfHarm } from './readings.ts';
