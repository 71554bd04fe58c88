import type { ProtocolsById } from '../../src/clinicians/index.ts';
import {
  type Action,
  type EpisodeSetup,
  outcomeOf,
  type Policy,
  playOn,
  scoreEpisode,
  startEpisode,
  transcript,
} from '../../src/simulator/index.ts';
import { composed, policyOf } from './composed.ts';
import { type Deviation, nameOf } from './deviations.ts';

/** One attempt in what leaving something out can change. */
export interface Told {
  readonly total: number;
  readonly passed: boolean;
  /** Ability to use the limb at the end, points of 100. */
  readonly function: number;
  /** Parts of care and mistakes, with their shares: what decisions, mistakes and the debrief say. */
  readonly said: string;
  readonly deeds: ReadonlySet<string>;
}

/** The clinician by the profile who never thinks of these. */
export function without(deeds: readonly string[], protocols: ProtocolsById): Policy {
  const part: Deviation = {
    id: `without ${deeds.join(', ')}`,
    label: 'good',
    make: () => ({
      blind: deeds,
      twist: (action) => (deeds.includes(nameOf(action)) ? null : action),
    }),
  };
  return policyOf(composed(deeds.length === 0 ? [] : [part]), protocols);
}

export function toldOf(setup: EpisodeSetup, policy: Policy): Told {
  const { episode } = playOn(startEpisode(setup), policy);
  const score = scoreEpisode(transcript(episode), setup.protocol, setup.rubric);
  const care = score.care.map(({ code, share }) => `${code} ${share.toFixed(2)}`);
  const mistakes = score.mistakes.map(({ code, day }) => `${code} ${day}`);
  const judged = score.decisions.judged.map(({ day, did, because }) => `${day} ${did} ${because}`);
  const strengths = score.strengths.map(({ code, day }) => `${code} ${day}`);
  return {
    total: score.total,
    passed: score.passed,
    function: 100 * outcomeOf(episode).function,
    said: [...care, ...mistakes, ...judged, ...strengths].join('\n'),
    deeds: new Set(episode.actions.map((action: Action) => nameOf(action))),
  };
}
