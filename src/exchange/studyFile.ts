import { type Study, studySchema } from '../schemas/records/study.ts';
import { type FileKind, type FileRead, readFile, writeFile } from './envelope.ts';

const STUDY: FileKind<Study> = {
  kind: 'study',
  firstMark: 'holdpointStudy',
  check: (body) => studySchema.safeParse(body),
};

/** Answers, review cards and tests as a file. */
export const writeStudyFile = (study: Study): string => writeFile(STUDY, study);
export const readStudyFile = (text: string): FileRead<Study> => readFile(STUDY, text);
