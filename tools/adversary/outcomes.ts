import type { ProtocolsById } from '../../src/clinicians/index.ts';
import { weeklyPain } from '../../src/debrief/course.ts';
import {
  type EpisodeSetup,
  observe,
  outcomeOf,
  type Policy,
  playOn,
  startEpisode,
} from '../../src/simulator/index.ts';
import { type Composed, composed, policyOf } from './composed.ts';
import { AXES, type Deviation, TO_THE_END } from './deviations.ts';

/** What became of one patient: recorded pain of the last week (NRS), function (points of 100). */
export interface Fate {
  readonly pain: number;
  readonly function: number;
  readonly days: number;
  /** Share of recorded days with an average pain of 9.5 or more. */
  readonly atTheTop: number;
}

export function named(id: string): Deviation {
  const found = Object.values(AXES)
    .flat()
    .find((one) => one.id === id);
  if (!found) throw new RangeError(`no way of working "${id}"`);
  return found;
}

/** Nobody treats: the patient is seen each month, and nothing is done. */
export const NOBODY: Policy = {
  id: 'nobody',
  decide: (o) =>
    o.phase === 'answering'
      ? {
          kind: 'respond',
          subject: o.contact?.kind === 'infectionSigns' ? 'sameDayMedical' : 'trimAndContinue',
        }
      : { kind: 'endVisit', inDays: 28, mode: 'clinic' },
};

export function fateOf(setup: EpisodeSetup, policy: Policy): Fate {
  const { episode } = playOn(startEpisode(setup), policy);
  const { diary } = observe(episode);
  const rated = diary.flatMap(({ painAverage }) => (painAverage === null ? [] : [painAverage]));
  const weeks = weeklyPain(diary).flatMap(({ pain }) => (pain === null ? [] : [pain]));
  return {
    pain: weeks.at(-1) ?? Number.NaN,
    function: 100 * outcomeOf(episode).function,
    days: episode.day,
    atTheTop: rated.filter((pain) => pain >= 9.5).length / Math.max(1, rated.length),
  };
}

/** The clinician by name of the parts; `nobody` treats nobody. */
export function clinicianFor(ids: readonly string[], protocols: ProtocolsById): Policy {
  if (ids[0] === 'nobody') return NOBODY;
  const made: Composed = composed([...ids.map(named), TO_THE_END]);
  return policyOf(made, protocols);
}
