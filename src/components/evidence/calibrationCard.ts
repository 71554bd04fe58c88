import type { CardRow, From } from '../../cohort/index.ts';

export const FROM_WORDS: Readonly<Record<From, string>> = {
  study: 'study',
  article: 'source article',
  fitted: 'fitted',
  assumed: 'teaching assumption',
};

const two = (value: number) => Number(value.toFixed(2));
const decimalsOf = (value: number) => `${two(value)}`.split('.')[1]?.length ?? 0;
const written = (value: number, decimals: number) =>
  `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(decimals)}`;

/** A mean, or a number alone, and the standard deviation beside it. */
export interface ValueText {
  readonly mean: string;
  readonly sd: string | null;
}

/** Values of a row, all to as many decimals. */
export function valueTexts({ values }: Pick<CardRow, 'values'>): readonly ValueText[] {
  const decimals = Math.max(...values.flat().map(decimalsOf));
  return values.map((value) => {
    const [mean, sd] = typeof value === 'number' ? [value] : value;
    return {
      mean: written(mean, decimals),
      sd: sd === undefined ? null : `± ${written(sd, decimals)}`,
    };
  });
}

/** Between which a drawn value is kept, to follow what it is; empty where nothing keeps it. */
export function keptText({ kept, unit }: CardRow): string {
  if (!kept) return '';
  const [low, high] = kept.map((value) => written(value, decimalsOf(value)));
  return `(kept between ${`${low} and ${high} ${unit}`.trim()})`;
}

/** Where all rows come from, if from one place. */
export function commonFrom(rows: readonly CardRow[]): From | null {
  const [first] = rows;
  return first && rows.every(({ from }) => from === first.from) ? first.from : null;
}

/** The rest are teaching assumptions. */
const TALLY_WORDS = {
  study: 'from a study',
  article: 'from the source article',
  fitted: 'fitted',
} as const satisfies Partial<Record<From, string>>;

/** How many rows come from where, in words. */
export function tallyText(rows: readonly CardRow[]): string {
  const parts = Object.entries(TALLY_WORDS).flatMap(([from, words]) => {
    const count = rows.filter((row) => row.from === from).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return [`${rows.length}`, ...parts].join(', ');
}
