/** Scripted clinicians: who plays a case without a person. They know what a trainee can know. */

export { type BuiltIn, builtInPolicies } from './builtIn.ts';
export type { ProtocolsById } from './clinician.ts';
export { expertPolicy } from './expert/expert.ts';
export { type HabitStrengths, mixedPolicy } from './mixed.ts';
