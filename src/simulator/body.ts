/** The patient without an episode: what virtual groups live by. For `src/cohort` alone. */

export { clamp, clamp01, exp } from '../numbers/arithmetic.ts';
export { NO_PLAN } from './clinical/plan.ts';
export { drawLearner, practiceSeries } from './laterality/learner.ts';
export { HEALTHY, performanceOf } from './laterality/process.ts';
export { accuracyOf } from './laterality/statistics.ts';
export { modelNumbers } from './modelCard.ts';
export { answer, type Room } from './patient/answers.ts';
export { liveDay, liveOn, startLife, startStage } from './patient/day.ts';
export { calmAbilities } from './patient/diary.ts';
export { type ModelName, P } from './patient/parameters.ts';
export { examine, trueSigns } from './patient/signs.ts';
export { initialState, type PatientState } from './patient/state.ts';
