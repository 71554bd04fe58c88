import { missing, textOf } from './catalogue.ts';
import { fill, pluralOf, type Values } from './format.ts';
import type { KeyedWords as WrittenWords } from './keys/index.ts';
import type { Locale } from './locale.ts';

/** What is told of any mistake; that each has these is checked when content is read. */
type MistakeKey = `mistake.${string}.${'name' | 'what' | 'why' | 'consequence' | 'better'}`;

type KeyedWords = WrittenWords & Readonly<Record<MistakeKey, never>>;

/** Every key of the catalogue; `npm run words` writes down those that are not of a mistake. */
export type Key = keyof KeyedWords;

/** Keys that have a form for each plural, without the form. */
export type PluralKey = Key extends infer K
  ? K extends `${infer Base}.other`
    ? Base
    : never
  : never;

type Given<Names extends string> = Readonly<Record<Names, string | number>> & Values;

/** What a text needs put in: nothing, or a value for every name in its braces. */
export type ValuesOf<K extends Key> = [KeyedWords[K]] extends [never]
  ? [values?: Values]
  : [values: Given<KeyedWords[K]>];

type PluralNames<K extends PluralKey> = `${K}.other` extends Key
  ? Exclude<KeyedWords[`${K}.other`], 'count'>
  : never;

/** The same of a plural, whose `count` is given anyway. */
export type PluralValuesOf<K extends PluralKey> = [PluralNames<K>] extends [never]
  ? [values?: Values]
  : [values: Given<PluralNames<K>>];

/** Lists of codes that have labels. */
export type List = Key extends infer K
  ? K extends `vocab.${infer L}.${string}`
    ? L
    : never
  : never;

/** What follows a beginning in the keys: the codes that have words under it. */
export type Under<Beginning extends string> = Key extends infer K
  ? K extends `${Beginning}.${infer Rest}`
    ? Rest
    : never
  : never;

/** Codes of a list that have a label. */
export type Code<L extends List> = Exclude<Under<`vocab.${L}`>, `${string}.hint`>;

/** Whose words: a language, and the limb that a text may be about. */
export interface Voice {
  readonly locale: Locale;
  readonly limb: string | null;
}

/** The text of a key that only data know, such as a finding's; null where there is none. */
export function findText({ locale, limb }: Voice, key: string, values: Values = {}): string | null {
  const text = textOf(locale, key, limb);
  return text === null ? null : fill(locale, text, values, key);
}

/** The same where there must be one. */
export function textFor(voice: Voice, key: string, values: Values = {}): string {
  return findText(voice, key, values) ?? missing(voice.locale, key);
}

/** The plural form of a text that goes with `count`: `<key>.one`, `<key>.other` and so on. */
export function pluralFor(voice: Voice, key: string, count: number, values: Values = {}): string {
  const exact = `${key}.${pluralOf(voice.locale, count)}`;
  const found = textOf(voice.locale, exact, voice.limb) === null ? `${key}.other` : exact;
  return textFor(voice, found, { count, ...values });
}

/** The text for a key in a language, with its values filled in. */
export function t<K extends Key>(locale: Locale, key: K, ...[values]: ValuesOf<K>): string {
  return textFor({ locale, limb: null }, key, values);
}
