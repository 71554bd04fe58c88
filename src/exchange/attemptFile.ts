import type { KeptAttempt } from '../learner/merge/attempts.ts';
import { keptAttemptSchema } from '../schemas/records/attempt.ts';
import { type FileKind, type FileRead, readFile, writeFile } from './envelope.ts';

const ATTEMPT: FileKind<KeptAttempt> = {
  kind: 'attempt',
  firstMark: 'holdpointAttempt',
  // What is inside an action or an episode is checked again by whoever replays it.
  check: (body) =>
    keptAttemptSchema.safeParse(body) as unknown as ReturnType<FileKind<KeptAttempt>['check']>,
};

export const writeAttemptFile = (kept: KeptAttempt): string => writeFile(ATTEMPT, kept);
export const readAttemptFile = (text: string): FileRead<KeptAttempt> => readFile(ATTEMPT, text);
