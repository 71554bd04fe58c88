import type { PatientCase, Protocol, Rubric } from '../../src/simulator/index.ts';
import { runEpisode } from '../simulate/runEpisode.ts';
import type { Clinician } from './policies.ts';

/** One attempt of one clinician, in the few numbers that validity looks at. */
export interface Run {
  readonly caseId: string;
  readonly protocolId: string;
  readonly seed: number;
  readonly clinician: Clinician;
  readonly total: number;
  readonly passed: boolean;
  readonly named: readonly string[];
  readonly serious: boolean;
  /** The habit's occasion came: this clinician did otherwise than the expert with the same luck. */
  readonly arose: boolean;
  /** Fall of recorded weekly pain, NRS points, and gain in function, points of 100. */
  readonly painFall: number | null;
  readonly functionGain: number;
}

/** Quitting waits for a flare; leaving out the flare plan beforehand is not yet quitting. */
function quit(actions: readonly object[]): boolean {
  return actions.some(
    (action) =>
      ('subject' in action && action.subject === 'stopEverything') ||
      ('reason' in action && action.reason === 'programmeStopped'),
  );
}

type Played = ReturnType<typeof runEpisode>;

function runOf(clinician: Clinician, played: Played, expertDid: string): Run {
  const { score, outcome, mistakes, record } = played;
  const { painStart, painEnd, functionStart, functionEnd } = outcome;
  const arose =
    clinician.habit === 'quitter'
      ? quit(record.actions)
      : JSON.stringify(record.actions) !== expertDid;
  return {
    caseId: played.case,
    protocolId: played.protocol,
    seed: played.seed,
    clinician,
    total: score.total,
    passed: score.passed,
    named: mistakes.map(({ code }) => code),
    serious: mistakes.some(({ severity }) => severity !== 'minor'),
    arose,
    painFall: painStart === null || painEnd === null ? null : painStart - painEnd,
    functionGain: functionEnd - functionStart,
  };
}

/** All clinicians with one patient under one profile, each with the same luck per seed. */
export function runAll(
  patient: PatientCase,
  protocol: Protocol,
  rubric: Rubric,
  seeds: readonly number[],
  all: readonly Clinician[],
): readonly Run[] {
  return seeds.flatMap((seed) => {
    const setup = { case: patient, protocol, rubric, seed, mode: 'exam' } as const;
    const played = all.map((one) => runEpisode(setup, one.make(seed)));
    const expert = all.findIndex(({ group }) => group === 'expert');
    const expertDid = JSON.stringify(played[expert]?.record.actions);
    return all.map((one, index) => runOf(one, played[index] as Played, expertDid));
  });
}
