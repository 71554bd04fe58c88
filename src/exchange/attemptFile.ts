import type { KeptAttempt } from '../learner/merge/attempts.ts';
import { keptAttemptSchema } from '../schemas/records/attempt.ts';
import { type FileKind, type FileRead, readFile } from './readFile.ts';
import { ATTEMPT_KIND } from './writeAttemptFile.ts';

const ATTEMPT: FileKind<KeptAttempt> = {
  kind: ATTEMPT_KIND,
  firstMark: 'holdpointAttempt',
  // What is inside an action or an episode is checked again by whoever replays it.
  check: (body) =>
    keptAttemptSchema.safeParse(body) as unknown as ReturnType<FileKind<KeptAttempt>['check']>,
};

export const readAttemptFile = (text: string): FileRead<KeptAttempt> => readFile(ATTEMPT, text);
