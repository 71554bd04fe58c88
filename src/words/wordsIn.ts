import {
  fill,
  formatDay,
  formatFixed,
  formatList,
  formatMoment,
  formatNumber,
  formatPercent,
  formatShortDay,
  formatWeekday,
  type Values,
} from './format.ts';
import { type Locale, SOURCE_LOCALE } from './locale.ts';
import {
  type Code,
  findText,
  type Key,
  type List,
  type PluralKey,
  type PluralValuesOf,
  pluralFor,
  textFor,
  type ValuesOf,
} from './t.ts';

/** The words of one language, for whoever was handed it. Its functions may be taken apart. */
export interface Words {
  readonly locale: Locale;
  /** The `lang` of what content says, where the page around it is in another language. */
  readonly contentLang: Locale | undefined;
  /** The `lang` of what the page says inside such content, under the same condition. */
  readonly ownLang: Locale | undefined;
  /** The text for a key, with its values filled in. */
  t<K extends Key>(key: K, ...values: ValuesOf<K>): string;
  /** The text in the form that goes with `count`. */
  plural<K extends PluralKey>(key: K, count: number, ...values: PluralValuesOf<K>): string;
  /** The label of a code of one of the simulator's lists. */
  label<L extends List>(list: L, code: Code<L>): string;
  /** The help line of a code, or null where none was written. */
  hint<L extends List>(list: L, code: Code<L>): string | null;
  /** The text of a key that only data know; null where there is none. */
  find(key: string, values?: Values): string | null;
  /** The same where there must be one: content checks see to that. */
  textFor(key: string, values?: Values): string;
  /** A text that came with content, filled in. @param source names it, should a value be missing */
  fill(text: string, values: Values, source: string): string;
  number(value: number): string;
  fixed(value: number, decimals: number): string;
  percent(share: number): string;
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  moment(iso: string): string;
  day(day: string): string;
  shortDay(day: string): string;
  weekday(day: string): string;
}

/** @param limb whose texts come first where they read otherwise for it */
export function wordsIn(locale: Locale, limb: string | null = null): Words {
  const voice = { locale, limb };
  return {
    locale,
    contentLang: locale === SOURCE_LOCALE ? undefined : SOURCE_LOCALE,
    ownLang: locale === SOURCE_LOCALE ? undefined : locale,
    t: (key, ...[values]) => textFor(voice, key, values),
    plural: (key, count, ...[values]) => pluralFor(voice, key, count, values),
    label: (list, code) => textFor(voice, `vocab.${list}.${code}`),
    hint: (list, code) => findText(voice, `vocab.${list}.${code}.hint`),
    find: (key, values) => findText(voice, key, values),
    textFor: (key, values) => textFor(voice, key, values),
    fill: (text, values, source) => fill(locale, text, values, source),
    number: (value) => formatNumber(locale, value),
    fixed: (value, decimals) => formatFixed(locale, value, decimals),
    percent: (share) => formatPercent(locale, share),
    list: (items, type) => formatList(locale, items, type),
    moment: (iso) => formatMoment(locale, iso),
    day: (day) => formatDay(locale, day),
    shortDay: (day) => formatShortDay(locale, day),
    weekday: (day) => formatWeekday(locale, day),
  };
}
