/** The simulator's public face: everything else on the site, in tools and in tests uses only this. */
export { act } from './episode/act.ts';
export {
  ENGINE,
  type Episode,
  type EpisodeSetup,
  RECORD_VERSION,
  startEpisode,
} from './episode/episode.ts';
export { observe, transcript } from './episode/observe.ts';
export { availableActions } from './episode/offers.ts';
export {
  contentHash,
  isNamedError,
  type ReplayContent,
  replay,
  toRecord,
} from './episode/record.ts';
export { type Policy, playOn, whatIf } from './episode/whatIf.ts';
export { MESSAGE_EFFECTS, MODEL, type Parameter } from './patient/parameters.ts';
export { type BuiltIn, builtInPolicies } from './policies/builtIn.ts';
export { expertPolicy } from './policies/expert/expert.ts';
export { type Advice, adviceFor } from './protocol/advice.ts';
export type { Readings } from './protocol/readings.ts';
export { DETECTORS } from './scoring/detectors/index.ts';
export { scoreEpisode } from './scoring/score.ts';
export * from './types.ts';
