import { describe, expect, test } from 'vitest';
import { bounds, drawNumbers, outcomeOf, withNumbers } from '../../src/cohort/sensitivity.ts';
import { modelNumbers } from '../../src/simulator/modelCard.ts';
import { type ModelName, P } from '../../src/simulator/patient/parameters.ts';

const names = Object.keys(modelNumbers()) as ModelName[];

describe('numbers moved for a while', () => {
  test('are back afterwards, also after an error', () => {
    const own = { ...P };
    const seen = withNumbers({ painFloor: 1.5 }, () => P.painFloor);
    expect(seen).toBe(1.5);
    expect(() =>
      withNumbers({ painFloor: 1.5 }, () => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(P).toEqual(own);
  });

  test('move the outcome the way they must', () => {
    const fall = (imageryRelief: number) =>
      withNumbers({ imageryRelief }, () => outcomeOf(1, 30).fallMm);
    expect(fall(0.5)).toBeGreaterThan(fall(0.1));
  });
});

test.each(names)('%s stays inside its range when moved', (name) => {
  const { value, range } = modelNumbers()[name];
  const [low, high] = bounds(name);
  expect(low).toBeGreaterThanOrEqual(range[0]);
  expect(high).toBeLessThanOrEqual(range[1]);
  expect(low).toBeLessThanOrEqual(value);
  expect(high).toBeGreaterThanOrEqual(value);
  const drawn = drawNumbers(5)[name];
  expect(drawn).toBeGreaterThanOrEqual(low);
  expect(drawn).toBeLessThanOrEqual(high);
});
