import type { MistakeLinks } from '../schemas/mistake.ts';
import type { CaseWords } from '../schemas/words.ts';
import type { PatientCase, Protocol, Rubric, Said } from '../simulator/index.ts';
import { address } from '../site/address.ts';
import { type Catalogue, missing } from '../words/catalogue.ts';
import type { Locale } from '../words/locale.ts';
import type { Words } from '../words/wordsIn.ts';

/** Everything that one patient's room is made of: facts for the engine, words for people. */
export interface CaseContent {
  readonly case: PatientCase;
  readonly words: CaseWords;
  readonly protocols: Readonly<Record<string, Protocol>>;
  readonly rubric: Rubric;
  /** Lesson and opposite of every mistake, for the debrief. */
  readonly mistakeLinks: MistakeLinks;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

/** Where a case and the message catalogue lie. */
export function contentAddresses(
  caseId: string,
  locale: Locale,
): readonly [content: string, messages: string] {
  return [address(`data/${caseId}.json`), address(`data/messages.${locale}.json`)];
}

/** Loads a case and the message catalogue; rejects when either cannot be had. */
export async function loadContent(
  caseId: string,
  locale: Locale,
): Promise<{ content: CaseContent; messages: Catalogue }> {
  const [caseAddress, messagesAddress] = contentAddresses(caseId, locale);
  const [content, messages] = await Promise.all([
    fetchJson<CaseContent>(caseAddress),
    fetchJson<Catalogue>(messagesAddress),
  ]);
  return { content, messages };
}

/**
 * What the patient says, in their own words. Said again, the next of the alternatives is used.
 *
 * @param earlier how often this was said before
 */
export function lineOf(words: Words, { lines }: CaseWords, said: Said, earlier: number): string {
  const alternatives = lines[said.code];
  if (!alternatives) return missing(words.locale, said.code);
  return words.fill(String(alternatives[earlier % alternatives.length]), said.params, said.code);
}

/** The name by which the patient is spoken of in passing. */
export function firstName(words: CaseWords): string {
  return String(words.name.split(' ')[0]);
}
