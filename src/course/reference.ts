import type { Source } from '../schemas/source.ts';
import type { Words } from '../words/wordsIn.ts';

/** The year as it stands behind a name; no number to be written with a comma. */
const yearText = (t: Words['t'], { year }: Source) =>
  year === null ? t('reference.noYear') : String(year);

/** "Goebel and others 2021": short enough for a note. */
export function shortReference({ t }: Words, source: Source): string {
  const first = source.authors.split(/,| and | with /)[0] ?? source.authors;
  const surname = first.replace(/\s[A-Z]{1,4}$/, '');
  const more = source.authors.length > first.length && / [A-Z]{1,4}$/.test(first);
  const named = more || /and colleagues/.test(source.authors);
  const unknown = /not (yet checked|recorded)/i.test(source.authors.split('(')[0] ?? '');
  const year = yearText(t, source);
  if (named && !unknown) return t('reference.others', { who: surname, year });
  return `${unknown ? source.title : surname} ${year}`;
}

/** Numbers that find the publication again, without an address. */
export function identifiers(source: Source): string[] {
  return [
    ...(source.doi ? [`doi ${source.doi}`] : []),
    ...(source.pmid ? [`PMID ${source.pmid}`] : []),
    ...(source.pmcid ? [source.pmcid] : []),
  ];
}

/** How far the entry was checked, in words. */
export function checkedText({ t }: Words, source: Source): string {
  return t(`reference.checked.${source.checked}`);
}
