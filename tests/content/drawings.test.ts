import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureNames, tagsPlaced } from '../../integrations/lesson-figures.ts';
import { linesOf, placed } from '../../src/figures/drawing/placing.ts';
import { readDrawing } from '../../src/library/readDrawing.ts';
import { claims, lessons } from './library.ts';

const drawings = globSync('src/content/drawings/*.yaml')
  .sort()
  .map((file) => path.basename(file, '.yaml'))
  .map((id) => ({ id, data: readDrawing(id) }));
const drawingsPlaced = (body: string) =>
  [...body.matchAll(/^<Drawing id="([^"]+)" \/>$/gm)].map((match) => match[1] ?? '');

describe('every lesson', () => {
  const known = new Set(drawings.map(({ id }) => id));

  test.each(lessons)('$data.slug shows at least one figure', ({ body }) => {
    const figures = tagsPlaced(body).filter((tag) => figureNames().includes(tag));
    const still = drawingsPlaced(body);
    expect(still.filter((id) => !known.has(id))).toEqual([]);
    expect(figures.length + still.length).toBeGreaterThan(0);
  });
});

describe('every drawing', () => {
  test.each(drawings)('$id stands in one lesson', ({ id }) => {
    expect(lessons.filter(({ body }) => drawingsPlaced(body).includes(id))).toHaveLength(1);
  });

  test.each(drawings)('$id rests on claims that exist and can be stated', ({ data }) => {
    for (const id of data.claims) {
      expect(claims.has(id), id).toBe(true);
      expect(claims.get(id)?.verdict, id).not.toBe('unverifiable');
    }
  });

  test.each(drawings)('$id stays inside its own lines', ({ data }) => {
    if (data.drawing === 'lines') {
      for (const { min, max, series, limits } of data.panels)
        for (const value of [
          ...series.flatMap(({ values }) => values),
          ...limits.map(({ at }) => at),
        ]) {
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max);
        }
      for (const { series } of data.panels)
        for (const { values } of series) expect(values).toHaveLength(data.x.length);
    }
    if (data.drawing === 'scale') {
      for (const row of data.rows) {
        const [min, max] = [row.min ?? data.min, row.max ?? data.max];
        for (const { from, to } of row.spans) expect(from).toBeLessThan(to);
        for (const at of [
          ...row.spans.flatMap(({ from, to }) => [from, to]),
          ...row.marks.map((mark) => mark.at),
        ]) {
          expect(at).toBeGreaterThanOrEqual(min);
          expect(at).toBeLessThanOrEqual(max);
        }
      }
    }
    if (data.drawing === 'links') {
      const used = new Set(data.right.flatMap(({ from }) => from));
      expect([...used].sort()).toEqual(data.left.map((_, i) => i));
    }
    if (data.drawing === 'pictures') {
      for (const { stimulus } of data.pictures)
        expect(existsSync(`public/stimuli/${stimulus}.webp`), stimulus).toBe(true);
    }
  });

  test('the count of verdicts is that of the ledger', () => {
    const drawn = drawings.find(({ id }) => id === 'seventy-four-verdicts')?.data;
    if (drawn?.drawing !== 'scale') throw new Error('no such drawing');
    const names = { Untraceable: 'unverifiable' } as Record<string, string>;
    for (const { name, spans } of drawn.rows) {
      const verdict = names[name] ?? name.toLowerCase();
      const found = [...claims.values()].filter(
        (claim) => claim.articleSays && claim.verdict === verdict,
      );
      expect(spans, name).toEqual([
        expect.objectContaining({ from: 0, to: found.length, says: String(found.length) }),
      ]);
    }
  });
});

describe('placed', () => {
  const label = (at: number, says: string) => ({ at, says });

  test('labels that would touch stand on different lines', () => {
    const found = placed([label(100, 'ten letters'), label(110, 'ten letters')], 0, 340);
    expect(found.map(({ line }) => line)).toEqual([0, 1]);
    expect(linesOf(found)).toBe(2);
  });

  test('labels far apart share a line', () => {
    expect(linesOf(placed([label(50, 'near'), label(250, 'far')], 0, 340))).toBe(1);
  });

  test('a label at an end is kept inside', () => {
    const found = placed([label(2, 'at the left end'), label(338, 'at the right end')], 0, 340);
    expect(found.map(({ anchor }) => anchor)).toEqual(['start', 'end']);
  });

  test('nothing takes no line', () => expect(linesOf([])).toBe(0));
});
