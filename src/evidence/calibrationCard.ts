import type { CardRow, From } from '../cohort/index.ts';
import type { Words } from '../words/wordsIn.ts';

const two = (value: number) => Number(value.toFixed(2));
const decimalsOf = (value: number) => `${two(value)}`.split('.')[1]?.length ?? 0;

/** A mean, or a number alone, and the standard deviation beside it. */
export interface ValueText {
  readonly mean: string;
  readonly sd: string | null;
}

/** Values of a row, all to as many decimals. */
export function valueTexts(
  { fixed }: Words,
  { values }: Pick<CardRow, 'values'>,
): readonly ValueText[] {
  const decimals = Math.max(...values.flat().map(decimalsOf));
  return values.map((value) => {
    const [mean, sd] = typeof value === 'number' ? [value] : value;
    return {
      mean: fixed(mean, decimals),
      sd: sd === undefined ? null : `± ${fixed(sd, decimals)}`,
    };
  });
}

/** Between which a drawn value is kept, to follow what it is; empty where nothing keeps it. */
export function keptText({ t, fixed }: Words, { kept, unit }: CardRow): string {
  if (!kept) return '';
  const [low, high] = [fixed(kept[0], decimalsOf(kept[0])), fixed(kept[1], decimalsOf(kept[1]))];
  return unit === ''
    ? t('evidence.people.kept', { low, high })
    : t('evidence.people.kept.unit', { low, high, unit });
}

/** Where all rows come from, if from one place. */
export function commonFrom(rows: readonly CardRow[]): From | null {
  const [first] = rows;
  return first && rows.every(({ from }) => from === first.from) ? first.from : null;
}

/** The rest are teaching assumptions. */
const COUNTED = ['study', 'article', 'fitted'] as const satisfies readonly From[];

/** How many rows come from where, in words. */
export function tallyText({ t, number }: Words, rows: readonly CardRow[]): string {
  const parts = COUNTED.flatMap((from) => {
    const count = rows.filter((row) => row.from === from).length;
    return count > 0 ? [t(`evidence.people.tally.${from}`, { count })] : [];
  });
  return [number(rows.length), ...parts].join(', ');
}
