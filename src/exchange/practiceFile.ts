import { type PracticeBlock, practiceSchema } from '../schemas/records/practice.ts';
import { writeFile } from './envelope.ts';
import { type FileKind, type FileRead, readFile } from './readFile.ts';

interface Practice {
  readonly blocks: readonly PracticeBlock[];
}

const PRACTICE: FileKind<Practice> = {
  kind: 'practice',
  firstMark: 'holdpointPractice',
  check: (body) => practiceSchema.safeParse(body),
};

export const writePracticeFile = (practice: Practice): string => writeFile(PRACTICE.kind, practice);
export const readPracticeFile = (text: string): FileRead<Practice> => readFile(PRACTICE, text);
