import { globSync } from 'node:fs';
import path from 'node:path';
import { readYaml } from '../../src/library/readContent.ts';
import { type FigureName, type FigureOf, figureSchema } from '../../src/schemas/figure.ts';

const FOLDER = path.resolve('src/content/figures');

export const figureIds = globSync(`${FOLDER}/*.yaml`)
  .map((file) => path.basename(file, '.yaml'))
  .sort();

export const anyFigure = (id: string) => readYaml(path.join(FOLDER, `${id}.yaml`), figureSchema);

export function figure<N extends FigureName>(id: string, name: N): FigureOf<N> {
  const read = anyFigure(id);
  if (read.figure !== name) throw new Error(`${id} holds ${read.figure}`);
  return read as FigureOf<N>;
}
