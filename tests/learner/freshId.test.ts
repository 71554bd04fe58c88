import { expect, test } from 'vitest';
import { freshId } from '../../src/learner/freshId.ts';

test('ids have the form of a random UUID, and no two are alike', () => {
  const ids = Array.from({ length: 1000 }, freshId);
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
});
