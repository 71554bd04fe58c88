import { caseIds, readCase, readCaseWords } from './cases.ts';

/** Every case with its words, in the order of the clinic list. For pages, at build time. */
export function clinicCases() {
  return caseIds()
    .map((id) => ({ id, file: readCase(id), words: readCaseWords(id) }))
    .sort((a, b) => a.file.order - b.file.order);
}
export type ClinicCase = ReturnType<typeof clinicCases>[number];
