import type { MessageFile } from '../../src/library/messages.ts';
import { withoutLimb } from '../../src/words/catalogue.ts';
import type { Named } from './named.ts';

/** A text under a plural's form is named by what stands before the form. */
const PLURAL = /\.(zero|one|two|few|many|other)$/;

/** Texts that no source names, as `file: key`. */
export function spareWords(files: readonly MessageFile[], { whole, built }: Named): string[] {
  const isNamed = (key: string) => whole.has(key) || built.some((pattern) => pattern.test(key));
  return files.flatMap(({ name, texts }) =>
    [...texts.keys()]
      .filter((key) => ![withoutLimb(key), withoutLimb(key).replace(PLURAL, '')].some(isNamed))
      .map((key) => `src/content/messages/en/${name}.yaml: ${key}`),
  );
}
