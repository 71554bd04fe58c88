/**
 * The words on screen: codes in, sentences out. The catalogue is loaded once, before the first
 * widget is drawn; a second language is another catalogue and another locale, nothing else.
 */
export type Messages = Readonly<Record<string, string>>;
export type Params = Readonly<Record<string, string | number>>;

let messages: Messages = {};
let locale = 'en';
// Made when first needed: either takes a phone some 20 ms, and not every page counts.
let numbers: Intl.NumberFormat | null = null;
let plurals: Intl.PluralRules | null = null;

/** Keys asked for and not found: tests demand that this stays empty. */
export const missingKeys = new Set<string>();

export function setMessages(catalogue: Messages, language = 'en'): void {
  messages = catalogue;
  locale = language;
  numbers = null;
  plurals = null;
}

/**
 * The catalogue for one limb. Most texts suit any; one that reads otherwise for a foot stands
 * a second time, as `foot.<key>`.
 */
export function messagesFor(limb: string, catalogue: Messages): Messages {
  const prefix = `${limb}.`;
  const own = Object.entries(catalogue)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => [key.slice(prefix.length), text]);
  return { ...catalogue, ...Object.fromEntries(own) };
}

/** The catalogue itself, for widgets that look up keys of their own. */
export function allMessages(): Messages {
  return messages;
}

export function hasMessage(key: string): boolean {
  return Object.hasOwn(messages, key);
}

/** What stands where a message is missing: ugly on purpose, and never an empty label. */
function missing(key: string): string {
  if (!missingKeys.has(key)) console.error(`No message ${key}`);
  missingKeys.add(key);
  return `⟦${key}⟧`;
}

/** As the language writes it, with a true minus. */
export function formatNumber(value: number): string {
  // A small whole number needs no formatter in English, and most pages of the clinic have no other at first.
  if (locale === 'en' && Number.isInteger(value) && Math.abs(value) < 1000) {
    return String(value).replace(/^-/, '−');
  }
  numbers ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return numbers.format(value).replace(/^-/, '−');
}

export function formatPercent(share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

export function formatList(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locale, { type }).format(items);
}

export function formatDate(iso: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** Puts parameters into a text; numbers are written as the language does. */
export function fill(text: string, params: Params, key: string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) return missing(`${key} {${name}}`);
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}

/** The message for a key, with its parameters filled in. */
export function t(key: string, params: Params = {}): string {
  return hasMessage(key) ? fill(String(messages[key]), params, key) : missing(key);
}

/** The message in the form that goes with `count`: `<key>.one`, `<key>.other` and so on. */
export function tn(key: string, count: number, params: Params = {}): string {
  plurals ??= new Intl.PluralRules(locale);
  const exact = `${key}.${plurals.select(count)}`;
  return t(hasMessage(exact) ? exact : `${key}.other`, { count, ...params });
}

/** The label of a code of one of the simulator's lists. */
export function label(list: string, code: string): string {
  return t(`vocab.${list}.${code}`);
}

/** The help line of a code, or null where none was written. */
export function hint(list: string, code: string): string | null {
  const key = `vocab.${list}.${code}.hint`;
  return hasMessage(key) ? t(key) : null;
}

/** Minutes as a short text: `2 min`. */
export function minutes(count: number): string {
  return t('room.minutes', { count });
}
