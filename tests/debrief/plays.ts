import { builtInPolicies } from '../../src/clinicians/index.ts';
import { readMessages } from '../../src/library/messages.ts';
import {
  type Episode,
  playOn,
  type Score,
  scoreEpisode,
  startEpisode,
  transcript,
} from '../../src/simulator/index.ts';
import { protocols, setupWith } from '../simulator/content.ts';

export const catalogue = readMessages('en');

const courses = new Map<string, Episode>();
const scores = new WeakMap<Episode, Score>();

/** A finished course by one of the built-in clinicians; played once a test file. */
export function played(policyId: string, seed: number, protocolId = 'published_norms'): Episode {
  const key = `${policyId} ${seed} ${protocolId}`;
  const episode = courses.get(key) ?? play(policyId, seed, protocolId);
  courses.set(key, episode);
  return episode;
}

function play(policyId: string, seed: number, protocolId: string): Episode {
  const policy = builtInPolicies(protocols).find((one) => one.id === policyId);
  if (!policy) throw new Error(`no policy ${policyId}`);
  const start = startEpisode(setupWith(seed, protocolId, 'practice'));
  return playOn(start, policy.make(seed)).episode;
}

export function scoreOf(episode: Episode): Score {
  const { protocol, rubric } = episode.setup;
  const score = scores.get(episode) ?? scoreEpisode(transcript(episode), protocol, rubric);
  scores.set(episode, score);
  return score;
}

/** Courses by everybody, in turn under each profile. */
export function manyCourses(seeds: readonly number[] = [2]): readonly Episode[] {
  return builtInPolicies(protocols).flatMap(({ id }, index) =>
    seeds.map((seed) =>
      played(id, seed, (index + seed) % 3 === 0 ? 'seed_protocol' : 'published_norms'),
    ),
  );
}
