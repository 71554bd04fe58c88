import { type BuiltIn, builtInPolicies, expertPolicy } from '../../src/clinicians/index.ts';
import {
  type Action,
  detectorOf,
  type PatientCase,
  type Policy,
  playOn,
  type Score,
  scoreEpisode,
  startEpisode,
  transcript,
} from '../../src/simulator/index.ts';
import { protocols, rubric, setupWith } from '../simulator/content.ts';

/** What one patient's courses score under a clinician, one for each seed. */
export function scoresOf(
  patient: PatientCase,
  seeds: readonly number[],
  make: (seed: number) => Policy,
  protocolId: string,
): readonly Score[] {
  return seeds.map((seed) => {
    const setup = { ...setupWith(seed, protocolId), case: patient };
    const { episode } = playOn(startEpisode(setup), make(seed));
    return scoreEpisode(transcript(episode), setup.protocol, rubric);
  });
}

/** The expert without some of what it does; null leaves an action out. */
export function expertBut(change: (action: Action) => Action | null, blind = ''): Policy {
  const expert = expertPolicy(protocols);
  return {
    id: 'expert-but',
    decide: (observation, available) => {
      const seen = available.filter((offer) => `${offer.kind}.${offer.subject}` !== blind);
      const wanted = expert.decide(observation, seen) as readonly Action[];
      return wanted.map(change).filter((action) => action !== null);
    },
  };
}

export const without = (kind: Action['kind'], subject?: string) =>
  expertBut((action) => {
    const same = subject === undefined || ('subject' in action && action.subject === subject);
    return action.kind === kind && same ? null : action;
  });

export const share = (all: readonly Score[], is: (score: Score) => boolean) =>
  all.filter(is).length / all.length;

/** @throws {RangeError} for a code that no detector has: a slip of the pen would never be found */
export function named(codes: readonly string[]): (score: Score) => boolean {
  const unknown = codes.find((code) => detectorOf(code) === undefined);
  if (unknown !== undefined) throw new RangeError(`no detector finds ${unknown}`);
  return (score) => score.mistakes.some(({ code }) => codes.includes(code));
}

/** Habits whose occasion this patient gives: nobody can leave a signal unread that is not there. */
export function habitsWith(patient: PatientCase): readonly BuiltIn[] {
  return builtInPolicies(protocols).filter(
    ({ codes }) =>
      codes.length > 0 && (patient.facts.phq9Item9 > 0 || !codes.includes('SI_NOT_ACTED')),
  );
}
