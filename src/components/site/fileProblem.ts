import type { FileProblem } from '../../exchange/readFile.ts';
import type { Words } from '../../words/wordsIn.ts';

/**
 * Why a file was not read, in a sentence.
 *
 * @param notThisKind what to say of a file that is no such record at all
 */
export function problemText({ t }: Words, problem: FileProblem, notThisKind: string): string {
  if (problem.what === 'unread') return t('file.unread');
  if (problem.what === 'tooLarge') return t('file.tooLarge');
  if (problem.what === 'newer') return t('file.newer');
  if (problem.what === 'damaged') return t('file.damaged', { where: problem.where });
  return notThisKind;
}
