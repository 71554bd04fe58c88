import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/library/readContent.ts';
import { blueprintSchema, testQuestionsSchema } from '../../src/schemas/blueprint.ts';
import { checks, claims, modules } from './library.ts';

const blueprint = readYaml('src/content/blueprint.yaml', blueprintSchema);
const bank = new Map(
  globSync('src/content/questions/*.yaml').map((file) => [
    path.basename(file, '.yaml'),
    readYaml(file, testQuestionsSchema),
  ]),
);
const all = [...bank.values()].flatMap(({ a, b }) => [...a, ...b]);

describe('the blueprint', () => {
  test('covers every module of the course', () => {
    expect(blueprint.topics.map(({ module }) => module).sort()).toEqual([...modules.keys()].sort());
  });

  test.each(blueprint.topics)(
    '$module has questions enough for both forms',
    ({ module, number }) => {
      const found = bank.get(module);
      expect(found?.module).toBe(module);
      expect(found?.a.length).toBeGreaterThanOrEqual(number);
      expect(found?.b.length).toBe(found?.a.length);
    },
  );
});

describe('the questions of the tests', () => {
  test('are asked once: in one form, and in no lesson', () => {
    const lessons = [...checks.values()].flat();
    for (const field of ['id', 'question'] as const) {
      const values = all.map((check) => check[field]);
      expect(new Set(values).size).toBe(values.length);
      const taught = new Set(lessons.map((check) => check[field]));
      expect(values.filter((value) => taught.has(value))).toEqual([]);
    }
  });

  test.each(all)('$id rests on claims that exist', (check) => {
    expect(check.claims.length).toBeGreaterThan(0);
    for (const id of check.claims) expect(claims.has(id), id).toBe(true);
  });

  test('the two forms of a module are of the same kind', () => {
    for (const { module, a, b } of bank.values())
      expect(
        b.map(({ kind }) => kind),
        module,
      ).toEqual(a.map(({ kind }) => kind));
  });
});
