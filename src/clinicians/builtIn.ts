import type { Policy } from '../simulator/index.ts';
import type { ProtocolsById } from './clinician.ts';
import { expertPolicy } from './expert/expert.ts';
import { habits } from './habits.ts';
import { randomPolicy } from './random.ts';

/** A built-in policy and the mistakes it must be named for. */
export interface BuiltIn {
  readonly id: string;
  readonly codes: readonly string[];
  /** `seed` only matters to the policy that draws. */
  readonly make: (seed: number) => Policy;
}

export function builtInPolicies(protocols: ProtocolsById): readonly BuiltIn[] {
  return [
    { id: 'expert', codes: [], make: () => expertPolicy(protocols) },
    ...habits(protocols).map((habit) => ({ id: habit.id, codes: habit.codes, make: () => habit })),
    { id: 'random', codes: [], make: randomPolicy },
  ];
}
