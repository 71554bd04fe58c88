import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { J } from '../../../src/simulator/laterality/parameters.ts';
import { judgementNumbers, modelNumbers, numberGroups } from '../../../src/simulator/modelCard.ts';
import { P } from '../../../src/simulator/patient/parameters.ts';

const ALL = [...Object.entries(modelNumbers()), ...Object.entries(judgementNumbers())];

/** A source file without comments and texts. */
function codeOf(path: string): string {
  return readFileSync(path, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replaceAll(/'[^'\n]*'/g, "''");
}

const PATIENT = globSync('src/simulator/{patient,episode}/*.ts').map((path) => path.toString());
const LATERALITY = globSync('src/simulator/laterality/*.ts').map((path) => path.toString());

test.each(ALL)(
  '%s lies in its range and says what it is',
  (_name, { value, range, means, unit }) => {
    const [low, high] = range;
    expect(low).toBeLessThan(high);
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
    expect(means).not.toBe('');
    const units =
      '|1/day|1/NRS|1/rung|1/√s|%|NRS|NRS/rung|cm|days|g|kg|levels|min|ml|pictures|points|rungs|rungs/NRS|rungs/day|s|visits|weeks|°C|√s|√s/NRS';
    expect(units.split('|')).toContain(unit);
  },
);

test('no two groups name the same number', () => {
  const names = Object.values(numberGroups()).flatMap((group) => Object.keys(group));
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(P).toSorted()).toEqual(names.toSorted());
});

describe('what the model card shows is what the patient is made of', () => {
  test.each(PATIENT)('%s has no number of its own', (path) => {
    expect(codeOf(path).match(/(?<![\w.])\d+\.\d+/g) ?? []).toEqual([]);
  });

  test('every number is used', () => {
    const used = (code: string, object: string) =>
      new Set([...code.matchAll(new RegExp(`\\b${object}\\.(\\w+)`, 'g'))].map(([, name]) => name));
    const model = used(PATIENT.map(codeOf).join(''), 'P');
    const judgement = used(LATERALITY.map(codeOf).join(''), 'J');
    expect(Object.keys(P).filter((name) => !model.has(name))).toEqual([]);
    expect(Object.keys(J).filter((name) => !judgement.has(name))).toEqual([]);
  });
});
