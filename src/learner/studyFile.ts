import { type Study, type StudyFile, studyFileSchema } from '../schemas/records/study.ts';

/** Answers, review cards and tests as the text of a file that this or another device can open. */
export function writeStudyFile({ answers, cards, tests }: Study): string {
  return `${JSON.stringify({ holdpointStudy: 1, answers, cards, tests }, null, 1)}\n`;
}

/** @returns null when the text is no such file */
export function readStudyFile(text: string): StudyFile | null {
  try {
    return studyFileSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
