import { comparisonsOf } from '../../src/debrief/comparisons.ts';
import { type DebriefContent, debriefOf } from '../../src/debrief/debrief.ts';
import type { EpisodeSetup, Policy } from '../../src/simulator/index.ts';
import { playAndReplay } from './replayed.ts';

/** Plays one episode to its end with a policy, and says what its debrief would. */
export function debriefEpisode(setup: EpisodeSetup, policy: Policy, content: DebriefContent) {
  const { episode, refused, refusals } = playAndReplay(setup, policy);
  const debrief = debriefOf(episode, content);
  return {
    seed: setup.seed,
    policy: policy.id,
    refused,
    refusals,
    debrief,
    comparisons: comparisonsOf(episode, debrief),
  };
}
