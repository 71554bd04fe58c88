import type { KeptAttempt } from '../learner/merge/attempts.ts';
import { writeFile } from './envelope.ts';

export const ATTEMPT_KIND = 'attempt';

/** An attempt as a file. By itself, so that whoever plays a case need not fetch what reads one. */
export const writeAttemptFile = (kept: KeptAttempt): string => writeFile(ATTEMPT_KIND, kept);
