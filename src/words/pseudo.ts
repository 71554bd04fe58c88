import type { Catalogue } from './catalogue.ts';

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';
const LONGER_BY = 0.4;
const FILLER = 'öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ ';

const accent = (text: string) =>
  text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/** One text as no language writes it: accented and longer, what stands in braces or tags untouched. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\w+\}|<[^>]+>)/);
  const shown = parts.map((part, index) => (index % 2 === 0 ? accent(part) : part)).join('');
  const letters = parts
    .filter((_, index) => index % 2 === 0)
    .join('')
    .trim().length;
  const more = Math.ceil(letters * LONGER_BY);
  if (!/[A-Za-z]/.test(text) || more === 0) return shown;
  const filler = FILLER.repeat(Math.ceil(more / FILLER.length))
    .slice(0, more)
    .trim();
  return `${shown} ${filler || 'ö'}`;
}

/** A whole catalogue of that kind. */
export function pseudoCatalogue(messages: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, pseudoText(text)]));
}
