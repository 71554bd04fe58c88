import { describe, expect, test } from 'vitest';
import { mistakeSchema } from '../../src/schemas/mistake.ts';
import { anchorsIn, claims, lessons, mistakes, slugOf, sources, words } from './library.ts';

const anchors = new Map(lessons.map(({ data, body }) => [data.slug, anchorsIn(body)]));

describe('the mistakes', () => {
  test.each([...mistakes])(
    '%s leads to evidence, a lesson and an opposite that exist',
    (code, mistake) => {
      expect(mistake.code).toBe(code);
      for (const id of mistake.evidence.sources) expect(sources.has(id), id).toBe(true);
      for (const id of mistake.evidence.claims) expect(claims.has(id), id).toBe(true);
      if (mistake.opposite) expect(mistakes.has(mistake.opposite), mistake.opposite).toBe(true);
      expect(anchors.get(mistake.lesson.id)).toContain(mistake.lesson.anchor);
    },
  );

  test('no two share a name', () => {
    const names = Object.values(words).map((said) => said.name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test('what fails a case is marked as critical, and nothing else is', () => {
    const critical = [...mistakes.values()].filter((one) => one.severity === 'criticalSafety');
    expect(critical.map((one) => one.code).sort()).toEqual([
      'FLARE_REDFLAG_BLIND',
      'RF_MISSED',
      'SI_NOT_ACTED',
      'SKIN_IGNORED',
      'THERMAL_UNSAFE',
    ]);
  });

  test('a sentence that names another mistake as the place to look uses its present name', () => {
    const names = new Set(Object.values(words).map((said) => said.name));
    const quoted = [...mistakes.values()].flatMap(({ limits }) => [
      ...(limits ?? '').matchAll(/“([^”]+)”/g),
    ]);
    expect(quoted.length).toBeGreaterThan(3);
    for (const [, name] of quoted) expect(names).toContain(name);
  });

  test('a mistake that says nothing of its limits is refused, even that there are none', () => {
    const [first] = mistakes.values();
    const { limits: _, ...silent } = first ?? { limits: null };
    expect(mistakeSchema.safeParse(first).success).toBe(true);
    expect(mistakeSchema.safeParse(silent).success).toBe(false);
    expect(mistakeSchema.safeParse({ ...first, limits: '' }).success).toBe(false);
  });

  test('a mistake without any evidence is refused', () => {
    const [first] = mistakes.values();
    const evidence = { sources: [], claims: [], grade: 'source-seen' };
    const result = mistakeSchema.safeParse({ ...first, evidence });
    expect(result.error?.issues[0]?.message).toBe('names neither a source nor a claim');
  });

  test.each([
    ['Symptoms are told, signs are found', 'symptoms-are-told-signs-are-found'],
    ['A gate is a convention', 'a-gate-is-a-convention'],
    ['Left/right, once more', 'leftright-once-more'],
  ])('the heading %s has the address %s', (heading, slug) => {
    expect(slugOf(heading)).toBe(slug);
  });
});
