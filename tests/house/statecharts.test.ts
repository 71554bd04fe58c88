import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CHARTS, FOLDER, pages } from '../../tools/charts/charts.ts';

test('every statechart of the house is drawn', () => {
  const machines = (readdirSync('src', { recursive: true }) as string[])
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('Machine.ts'));
  expect(CHARTS.map(({ file }) => file).sort()).toEqual(machines.sort());
});

test('what is drawn in docs is what the machines are now (npm run charts)', () => {
  const kept = readdirSync(FOLDER).map((name) => [
    name,
    readFileSync(path.join(FOLDER, name), 'utf8'),
  ]);
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(pages()));
});
