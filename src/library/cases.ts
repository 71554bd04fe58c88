import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type CaseFile, caseSchema } from '../schemas/case.ts';
import type { CaseWords } from '../schemas/words.ts';
import { type CaseTexts, type CheckedCase, checkCase } from './case/checkCase.ts';
import type { Clinic } from './case/facts.ts';
import { parseYaml } from './case/parse.ts';
import { readMessages } from './messages.ts';
import { type Problem, problemLine } from './problem.ts';
import { CONTENT, ContentError } from './readContent.ts';

export function caseIds(root = CONTENT): string[] {
  return readdirSync(path.join(root, 'cases'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The files of a case as they lie there; a case that lacks one has an empty text for it. */
function textsOf(id: string, root: string): CaseTexts {
  const folder = path.join(root, 'cases', id);
  const read = (name: string) => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const locales = existsSync(folder)
    ? readdirSync(folder).flatMap((name) => /^words\.([\w-]+)\.yaml$/.exec(name)?.[1] ?? [])
    : [];
  const words = [...new Set(['en', ...locales])].map((locale) => [
    locale,
    read(`words.${locale}.yaml`),
  ]);
  return { id, facts: read('case.yaml'), words: Object.fromEntries(words) };
}

type Glance = Clinic['others'][number];
/** Texts read before: every case is looked at once for each of the others. */
const GLANCES = new Map<string, Omit<Glance, 'id'>>();

function looseYaml(text: string): Record<string, unknown> {
  try {
    const data: unknown = parse(text, { logLevel: 'error' });
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}

/** What other cases need to know of one, however much is wrong with it. */
function glance({ id, facts, words }: CaseTexts): Glance {
  const key = JSON.stringify([facts, words]);
  const known = GLANCES.get(key);
  if (known) return { id, ...known };
  const told = Object.values(words).map(looseYaml);
  const lines = told.flatMap((one) => Object.values(one['lines'] ?? {}).flat());
  const seen = {
    order: Number(looseYaml(facts)['order']),
    name: String(told[0]?.['name'] ?? ''),
    lines: new Set(lines.map(String)),
  };
  GLANCES.set(key, seen);
  return { id, ...seen };
}

/** The same of a case on disk. */
export const glanceAt = (id: string, root = CONTENT): Glance => glance(textsOf(id, root));

function checkFrom(id: string, root: string) {
  const labels = readMessages('en', root);
  const others = caseIds(root)
    .filter((other) => other !== id)
    .map((other) => glanceAt(other, root));
  const hasLabel = (key: string) => labels[key] !== undefined;
  return checkCase(textsOf(id, root), { others, hasLabel });
}

/** What is wrong with the cases on disk, all of it. */
export function caseProblems(root = CONTENT): readonly Problem[] {
  return caseIds(root).flatMap((id) => checkFrom(id, root).problems);
}

/** @throws {ContentError} with everything that is wrong with the case, a line each */
export function readCheckedCase(id: string, root = CONTENT): CheckedCase {
  const { checked, problems } = checkFrom(id, root);
  if (!checked) throw new ContentError(problems.map(problemLine).join('\n'));
  return checked;
}

/**
 * The facts of a case, for whoever has no words for it yet.
 *
 * @throws {ContentError} with everything that is wrong with `case.yaml`, a line each
 */
export function readFacts(id: string, root = CONTENT): CaseFile {
  const place = `cases/${id}/case.yaml`;
  const { data, problems } = parseYaml(place, textsOf(id, root).facts, caseSchema);
  if (!data) throw new ContentError(problems.map(problemLine).join('\n'));
  return data;
}

/** @throws {ContentError} as {@link readCheckedCase} */
export const readCase = (id: string, root = CONTENT): CaseFile => readCheckedCase(id, root).file;

/** @throws {ContentError} as {@link readCheckedCase}, and for a language the case does not speak */
export function readCaseWords(id: string, locale = 'en', root = CONTENT): CaseWords {
  const words = readCheckedCase(id, root).words[locale];
  if (!words) throw new ContentError(`cases/${id}/words.${locale}.yaml: there is no such file`);
  return words;
}
