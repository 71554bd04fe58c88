import type { Mark } from '../../debrief/marks.ts';

/** Where the analysis of a mistake stands on the page. */
export const mistakeAnchor = (code: string) => `mistake-${code}`;

/** Where a line of the list of moments stands on the page. */
export const momentAnchor = (number: number) => `moment-${number}`;

/** Where a mark leads: a mistake to its analysis, anything else to its line in the list. */
export function markTarget(mark: Mark): string {
  return `#${mark.kind === 'mistake' ? mistakeAnchor(mark.code) : momentAnchor(mark.moment)}`;
}
