import type { Source } from '../../schemas/source.ts';

export const NOT_CHECKED = 'not yet checked against the source';

/** "Goebel and others 2021": short enough for a note. */
export function shortReference(source: Source): string {
  const first = source.authors.split(/,| and | with /)[0] ?? source.authors;
  const surname = first.replace(/\s[A-Z]{1,4}$/, '');
  const more = source.authors.length > first.length && / [A-Z]{1,4}$/.test(first);
  const named = more || /and colleagues/.test(source.authors);
  const unknown = /not (yet checked|recorded)/i.test(source.authors.split('(')[0] ?? '');
  const who = unknown ? source.title : named ? `${surname} and others` : surname;
  return `${who} ${source.year ?? '(no year seen)'}`;
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
export function checkedText(source: Source): string {
  return source.checked === 'from-memory'
    ? `Entry ${NOT_CHECKED}`
    : 'An abstract or a page was seen, not the whole paper';
}
