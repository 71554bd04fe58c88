/** The simulator's public face: everything else on the site, in tools and in tests uses only this. */

export { type Advice, adviceFor } from './clinical/advice.ts';
export { functionReadings, functionScoreFor } from './clinical/functionScore.ts';
export { stepOf } from './clinical/ladder.ts';
export { touchesSelfHarm } from './clinical/selfHarm.ts';
export { act } from './episode/act.ts';
export { contentHash } from './episode/contentHash.ts';
export {
  type Episode,
  type EpisodeSetup,
  startEpisode,
} from './episode/episode.ts';
export { LINES, type Line, linesOf } from './episode/lines.ts';
export { observe, transcript } from './episode/observe.ts';
export { availableActions } from './episode/offers.ts';
export { type Outcome, outcomeOf, outcomesAlong } from './episode/outcome.ts';
export {
  isNamedError,
  type ReplayContent,
  replay,
  toRecord,
} from './episode/record.ts';
export { toResult, type Verification, type VerifyContent, verify } from './episode/verify.ts';
export { ENGINE, fromEarlier, RECORD_VERSION } from './episode/versions.ts';
export { type Policy, playOn, type Refused, whatIf } from './episode/whatIf.ts';
export {
  type Ability,
  abilityOf,
  type Conditions,
} from './laterality/ability.ts';
export { type Abilities, leftRightBlock } from './laterality/block.ts';
export {
  drawLearner,
  type Learner,
  learnerAbilities,
  practiceSeries,
  type SeriesDay,
} from './laterality/learner.ts';
export {
  PICTURE_VIEWS,
  type PictureView,
  ROTATIONS,
  type Rotation,
} from './laterality/pictures.ts';
export { HEALTHY, PATIENT, type Process, performanceOf } from './laterality/process.ts';
export {
  accuracyError,
  accuracyGap,
  accuracyOf,
  DAY_NOISE,
  detectableChange,
  detectableTimeChange,
  type Gap,
  imagesOf,
  pool,
  timeError,
  timeGap,
} from './laterality/statistics.ts';
export { drawTrials, medianOf, type Trial, type TrialBlock } from './laterality/trials.ts';
export { targetsFrom } from './machines/chart.ts';
export { judgementNumbers, modelNumbers, numberGroups } from './modelCard.ts';
export type { Parameter } from './parameter.ts';
export { abilities as abilitiesOn } from './patient/diary.ts';
export { MESSAGE_EFFECTS, type ModelName } from './patient/parameters.ts';
export { adherenceOf } from './patient/practice.ts';
export { hear } from './patient/room.ts';
export { initialState, type PatientState } from './patient/state.ts';
export { type Luck, luckOf, nameHash, normal, PURPOSE, uniform } from './random.ts';
export { CARE_CODES, CARE_DOMAINS } from './scoring/care/index.ts';
export { pointsOff, type Standing, standingOf } from './scoring/deductions.ts';
export type { Detector, Shape } from './scoring/detector.ts';
export { DETECTORS, detectorOf, type MistakeCode } from './scoring/detectors/index.ts';
export { samplesOf } from './scoring/samples.ts';
export { SCORING, scoreEpisode } from './scoring/score.ts';
export { STRENGTHS } from './scoring/strengths.ts';
export * from './types.ts';
