import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { messagesSchema } from '../schemas/words.ts';
import { type Catalogue, registerWords } from '../words/catalogue.ts';
import { type Locale, PSEUDO_LOCALE, SOURCE_LOCALE } from '../words/locale.ts';
import { pseudoCatalogue } from '../words/pseudo.ts';
import { type Words, wordsIn } from '../words/wordsIn.ts';
import { CONTENT, ContentError, readYaml } from './readContent.ts';

/** One file of a language's texts: its name without ending, and its texts by full key. */
export interface MessageFile {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The language whose files a locale is made from. */
const writtenIn = (locale: Locale) => (locale === PSEUDO_LOCALE ? SOURCE_LOCALE : locale);
const folderOf = (locale: Locale, root: string) => path.join(root, 'messages', writtenIn(locale));

function namesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.map((name) => name.slice(0, -'.yaml'.length)).sort();
}

function flatten(value: object, prefix: string): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? [[`${prefix}${key}`, inner] as [string, string]]
      : flatten(inner as object, `${prefix}${key}.`),
  );
}

/** The message files of a language, each with its texts; nested keys are joined by dots. */
export function readMessageFiles(
  locale: Locale = SOURCE_LOCALE,
  root = CONTENT,
): readonly MessageFile[] {
  const folder = folderOf(locale, root);
  return namesIn(folder).map((name) => {
    const read = readYaml(path.join(folder, `${name}.yaml`), messagesSchema);
    return { name, texts: new Map(flatten(read, name === 'mistakes' ? 'mistake.' : '')) };
  });
}

/**
 * One catalogue out of all message files of a language.
 *
 * @throws {ContentError} for a key that stands twice
 */
export function readMessages(locale: Locale = SOURCE_LOCALE, root = CONTENT): Catalogue {
  const all: Record<string, string> = {};
  for (const { name, texts } of readMessageFiles(locale, root)) {
    for (const [key, text] of texts) {
      if (key in all)
        throw new ContentError(`messages/${writtenIn(locale)}/${name}.yaml: ${key}: defined twice`);
      all[key] = text;
    }
  }
  return locale === PSEUDO_LOCALE ? pseudoCatalogue(all) : all;
}

interface Read {
  readonly changedMs: number;
  readonly messages: Catalogue;
}

const read = new Map<Locale, Read>();

/** The same for pages: read once, and again when a file has been written since. */
export function messagesOf(locale: Locale): Catalogue {
  const folder = folderOf(locale, CONTENT);
  const changedMs = Math.max(
    ...namesIn(folder).map((name) => statSync(path.join(folder, `${name}.yaml`)).mtimeMs),
  );
  const before = read.get(locale);
  if (before?.changedMs === changedMs) return before.messages;
  const messages = readMessages(locale);
  read.set(locale, { changedMs, messages });
  return messages;
}

/** The words of a language from disk: the door for pages, commands and tests. */
export function wordsFromDisk(locale: Locale = SOURCE_LOCALE, limb: string | null = null): Words {
  registerWords({ locale, messages: messagesOf(locale) });
  return wordsIn(locale, limb);
}
