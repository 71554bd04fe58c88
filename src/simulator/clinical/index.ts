/** What the clinic knows: the rules that score, clinicians, hints, figures and recipe ask alike. */

export { adviceFor, knownFrom } from './advice.ts';
export { between, lastOf } from './diary.ts';
export { answerTo, firstGmi, firstMinutes, firstTouch, trimmed } from './dose.ts';
export { functionGain, functionReadings, functionScoreFor } from './functionScore.ts';
export { read, tellsOfSelfHarm } from './readings.ts';
