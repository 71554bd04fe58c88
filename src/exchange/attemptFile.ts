import type { KeptAttempt } from '../learner/merge/attempts.ts';
import { keptAttemptSchema } from '../schemas/records/attempt.ts';
import { type FileKind, type FileRead, readChosen, readFile } from './readFile.ts';
import { ATTEMPT_KIND } from './writeAttemptFile.ts';

/** Characters, at most: some fifty times what a whole course of treatment takes. */
export const LONGEST_ATTEMPT = 8_000_000;

const ATTEMPT: FileKind<KeptAttempt> = {
  kind: ATTEMPT_KIND,
  firstMark: 'holdpointAttempt',
  longest: LONGEST_ATTEMPT,
  // What is inside an action or an episode is checked again by whoever replays it.
  check: (body) =>
    keptAttemptSchema.safeParse(body) as unknown as ReturnType<FileKind<KeptAttempt>['check']>,
};

export const readAttemptChosen = (file: File): Promise<FileRead<KeptAttempt>> =>
  readChosen(file, readAttemptFile, LONGEST_ATTEMPT);
export const readAttemptFile = (text: string): FileRead<KeptAttempt> => readFile(ATTEMPT, text);
