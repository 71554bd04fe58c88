import { type Study, studySchema } from '../schemas/records/study.ts';
import { writeFile } from './envelope.ts';
import { type FileKind, type FileRead, readFile } from './readFile.ts';

const STUDY: FileKind<Study> = {
  kind: 'study',
  firstMark: 'holdpointStudy',
  check: (body) => studySchema.safeParse(body),
};

/** Answers, review cards and tests as a file. */
export const writeStudyFile = (study: Study): string => writeFile(STUDY.kind, study);
export const readStudyFile = (text: string): FileRead<Study> => readFile(STUDY, text);
