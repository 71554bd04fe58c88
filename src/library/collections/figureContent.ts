import { getEntry } from 'astro:content';
import type { FigureName, FigureOf } from '../../schemas/figure.ts';

/**
 * What a figure shows, from `content/figures`.
 *
 * @throws when the file is missing or holds another figure's content
 */
export async function figureContent<N extends FigureName>(
  id: string,
  figure: N,
): Promise<FigureOf<N>> {
  const entry = await getEntry('figures', id);
  if (!entry) throw new Error(`content/figures: there is no ${id}.yaml`);
  if (entry.data.figure !== figure) throw new Error(`content/figures/${id}.yaml: not ${figure}`);
  return entry.data as FigureOf<N>;
}
