import { missing } from './catalogue.ts';
import type { Locale } from './locale.ts';

/** What is put into a text, by the name that stands there in braces. */
export type Values = Readonly<Record<string, string | number>>;

// Made when first needed: each takes a phone some 20 ms, and not every page counts.
const numbers = new Map<Locale, Intl.NumberFormat>();
const plurals = new Map<Locale, Intl.PluralRules>();

function made<T>(all: Map<Locale, T>, locale: Locale, make: () => T): T {
  const found = all.get(locale) ?? make();
  all.set(locale, found);
  return found;
}

/** As the language writes it, with a true minus. */
export function formatNumber(locale: Locale, value: number): string {
  // A small whole number needs no formatter in English, and most pages have no other at first.
  if (locale.startsWith('en') && Number.isInteger(value) && Math.abs(value) < 1000) {
    return String(value).replace(/^-/, '−');
  }
  const format = made(
    numbers,
    locale,
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
  );
  return format.format(value).replace(/^-/, '−');
}

/** With a fixed number of decimals, for columns. */
export function formatFixed(locale: Locale, value: number, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(locale, digits).format(value).replace(/^-/, '−');
}

/** A share between 0 and 1. */
export function formatPercent(locale: Locale, share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

export function formatList(
  locale: Locale,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locale, { type }).format(items);
}

/** A moment, as date and time of day. */
export function formatMoment(locale: Locale, iso: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** The course's English is British: the day stands before the month. */
const datesOf = (locale: Locale) => (locale.startsWith('en') ? 'en-GB' : locale);

/** A day given as `YYYY-MM-DD`. */
export function formatDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(datesOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );
}

/** A day for tables, as `1 Mar 2026`. */
export function formatShortDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(datesOf(locale), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );
}

/** A day not far away, as `Tuesday 1 December`. */
export function formatWeekday(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(datesOf(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** Which form of a noun goes with a number. */
export function pluralOf(locale: Locale, count: number): Intl.LDMLPluralRule {
  return made(plurals, locale, () => new Intl.PluralRules(locale)).select(count);
}

/** Puts values into a text; numbers are written as the language does. */
export function fill(locale: Locale, text: string, values: Values, key: string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) return missing(locale, `${key} {${name}}`);
    return typeof value === 'number' ? formatNumber(locale, value) : value;
  });
}
