import { expertPolicy } from '../../clinicians/index.ts';
import {
  observe,
  type PatientCase,
  type Policy,
  type Protocol,
  playOn,
  type Rubric,
  startEpisode,
} from '../../simulator/index.ts';
import { type Pair, weeklyMeans } from './recovery.ts';

/** Weeks after which the untreated patients of the model still keep a diary. */
export const FOLLOWED_WEEKS = 12;
export const SEEDS = Array.from({ length: 20 }, (_, i) => 1 + i);

/** Looks in every four weeks and treats nothing, except what cannot wait. */
const calendarOnly: Policy = {
  id: 'calendarOnly',
  decide: (observation) =>
    observation.contact
      ? [{ kind: 'respond', subject: 'sameDayMedical' }]
      : [{ kind: 'endVisit', inDays: 28, mode: 'clinic' }],
};

interface Setting {
  patient: PatientCase;
  protocol: Protocol;
  rubric: Rubric;
}

/** Plays both groups in the simulator, with the case's life events left out. */
export function pairFor(durationWeeks: number, { patient, protocol, rubric }: Setting): Pair {
  const played = (policy: Policy) => {
    const rows = SEEDS.flatMap((seed) => {
      const start = startEpisode({
        case: { ...patient, durationWeeks, events: [] },
        protocol,
        rubric,
        seed,
        mode: 'exam',
      });
      return observe(playOn(start, policy).episode).diary;
    });
    return weeklyMeans(rows, FOLLOWED_WEEKS);
  };
  const profiles = { [protocol.id]: protocol };
  return { treated: played(expertPolicy(profiles)), untreated: played(calendarOnly) };
}
