import type { KindCount } from '../../learner/kinds.ts';
import type { Words } from '../../words/wordsIn.ts';

/** "3 attempts at cases, 40 answers to questions and 2 tests of the whole course". */
export const kindsText = ({ list, plural }: Words, kinds: readonly KindCount[]): string =>
  list(kinds.map(({ kind, count }) => plural(`record.kind.${kind}`, count)));
