import type { MistakeLinks } from '../../schemas/mistake.ts';
import type { CaseWords } from '../../schemas/words.ts';
import type { PatientCase, Protocol, Rubric, Said } from '../../simulator/index.ts';
import { fill, type Messages, missingKeys } from './words.ts';

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

/** Loads a case and the message catalogue; rejects when either cannot be had. */
export async function loadContent(
  caseId: string,
): Promise<{ content: CaseContent; messages: Messages }> {
  const base = import.meta.env.BASE_URL;
  const [content, messages] = await Promise.all([
    fetchJson<CaseContent>(`${base}data/${caseId}.json`),
    fetchJson<Messages>(`${base}data/messages.en.json`),
  ]);
  return { content, messages };
}

/**
 * What the patient says, in their own words. Said again, the next of the alternatives is used.
 *
 * @param earlier how often this was said before
 */
export function lineOf(words: CaseWords, said: Said, earlier: number): string {
  const lines = words.lines[said.code];
  if (!lines) {
    missingKeys.add(said.code);
    return `⟦${said.code}⟧`;
  }
  return fill(String(lines[earlier % lines.length]), said.params, said.code);
}

/** The name by which the patient is spoken of in passing. */
export function firstName(words: CaseWords): string {
  return String(words.name.split(' ')[0]);
}
