import { type CaseFile, caseSchema } from '../../schemas/case.ts';
import { type CaseWords, caseWordsSchema } from '../../schemas/words.ts';
import type { Problem } from '../problem.ts';
import { type Clinic, FACT_CHECKS } from './facts.ts';
import { parseYaml } from './parse.ts';
import { textFaults } from './texts.ts';

/** The files of one case as they lie in its folder. */
export interface CaseTexts {
  /** Name of the folder. */
  readonly id: string;
  /** Text of `case.yaml`. */
  readonly facts: string;
  /** Text of `words.<locale>.yaml`, by locale. */
  readonly words: Readonly<Record<string, string>>;
}

export interface CheckedCase {
  readonly id: string;
  readonly file: CaseFile;
  /** By locale. */
  readonly words: Readonly<Record<string, CaseWords>>;
}

export interface CaseCheck {
  /** The case, when nothing is wrong with it. */
  readonly checked: CheckedCase | null;
  readonly problems: readonly Problem[];
}

/**
 * Everything that is wrong with a case, each with file, field, reason and remedy. Pure: build, commands,
 * tests and editors ask the same. Never throws.
 */
export function checkCase({ id, facts, words }: CaseTexts, clinic: Clinic): CaseCheck {
  const place = `cases/${id}/case.yaml`;
  const { data: file, problems: shape } = parseYaml(place, facts, caseSchema);
  const factFaults = file ? FACT_CHECKS.flatMap((check) => check(id, file, clinic)) : [];
  const told = Object.entries(words).map(([locale, text]) => {
    const wordsPlace = `cases/${id}/words.${locale}.yaml`;
    const { data, problems } = parseYaml(wordsPlace, text, caseWordsSchema);
    const faults = file && data ? textFaults(file, data, locale, clinic) : [];
    const here = faults.map((fault) => ({ file: wordsPlace, ...fault }));
    return { locale, data, problems: [...problems, ...here] };
  });
  const problems = [
    ...shape,
    ...factFaults.map((fault) => ({ file: place, ...fault })),
    ...told.flatMap((one) => one.problems),
  ];
  if (problems.length > 0 || !file) return { checked: null, problems };
  const read = told.flatMap(({ locale, data }) => (data ? [[locale, data] as const] : []));
  return { checked: { id, file, words: Object.fromEntries(read) }, problems };
}
