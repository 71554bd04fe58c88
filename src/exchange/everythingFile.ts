import * as z from 'zod/mini';
import { isDamaged } from '../learner/everyPreference.ts';
import { type Everything, NOTHING } from '../learner/merge/everything.ts';
import { keptAttemptSchema } from '../schemas/records/attempt.ts';
import { practiceBlockSchema } from '../schemas/records/practice.ts';
import { sessionSchema } from '../schemas/records/session.ts';
import { setAsideSchema } from '../schemas/records/setAside.ts';
import { studySchema } from '../schemas/records/study.ts';
import { readAttemptFile } from './attemptFile.ts';
import { writeFile } from './envelope.ts';
import { readPracticeFile } from './practiceFile.ts';
import { type FileKind, type FileRead, LONGEST_FILE, readFile } from './readFile.ts';
import { readStudyFile } from './studyFile.ts';

/** Texts by the keys they are kept under. */
const preferences = z.record(z.string(), z.string()).check(({ value, issues }) => {
  for (const [key, text] of Object.entries(value)) {
    if (!isDamaged(key, text)) continue;
    issues.push({ code: 'custom', path: [key], message: 'unreadable', input: text });
  }
});

const everythingSchema = z.strictObject({
  attempts: z.array(keptAttemptSchema),
  study: studySchema,
  practice: z.array(practiceBlockSchema),
  sessions: z.array(sessionSchema),
  unreadable: z.array(setAsideSchema),
  preferences,
});

const EVERYTHING: FileKind<Everything> = {
  kind: 'everything',
  // What is inside an action or an episode is checked again by whoever replays it.
  check: (body) =>
    everythingSchema.safeParse(body) as unknown as ReturnType<FileKind<Everything>['check']>,
};

export const writeEverythingFile = (all: Everything): string => writeFile(EVERYTHING.kind, all);
export const readEverythingFile = (text: string): FileRead<Everything> =>
  readFile(EVERYTHING, text);

function as<T>(read: FileRead<T>, put: (found: T) => Partial<Everything>): FileRead<Everything> {
  return 'problem' in read ? read : { found: { ...NOTHING, ...put(read.found) } };
}

/** Reads a file of any kind: everything, or the one kind that it holds. */
export function readAnyFile(text: string): FileRead<Everything> {
  const reads = [
    readEverythingFile,
    (one: string) => as(readAttemptFile(one), (kept) => ({ attempts: [kept] })),
    (one: string) => as(readStudyFile(one), (study) => ({ study })),
    (one: string) => as(readPracticeFile(one), ({ blocks }) => ({ practice: blocks })),
  ];
  if (text.length > LONGEST_FILE) return { problem: { what: 'tooLarge' } };
  const found = reads.map((read) => read(text));
  const known = (read: FileRead<Everything>) =>
    !('problem' in read && read.problem.what === 'notThisKind');
  return found.find(known) ?? { problem: { what: 'notThisKind' } };
}
