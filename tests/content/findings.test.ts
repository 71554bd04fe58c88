import { describe, expect, test } from 'vitest';
import { caseIds, readCase } from '../../src/library/cases.ts';
import type { Finding } from '../../src/simulator/index.ts';
import {
  anotherPerson,
  catalogue,
  LEAKED,
  listen,
  SEEDS,
  slots,
  sorted,
  TRIAL_LINES,
} from './spoken.ts';

const ladders = caseIds().map((id) => readCase(id).patient.touchLadder);
const clinical = catalogue('clinical');
const findings = catalogue('findings');
const isValue = (key: string) => key.startsWith('finding.value.');
const codedNames = sorted(
  [...findings.keys()].filter(isValue).map((key) => key.split('.')[2] ?? ''),
);

/** Keys of the words that stand for a value; null for a number that is shown as it is. */
function keysFor(finding: Finding, name: string): string[] | null {
  const value = finding.values[name];
  if (name === 'rung') return ladders.map((ladder) => `vocab.texture.${ladder[Number(value)]}`);
  // Goals are the patient's own, and named in the words of the case.
  if (Array.isArray(value)) return [];
  if (typeof value === 'number' && !codedNames.includes(name)) return null;
  return [`finding.value.${name}.${value}`];
}

describe('lines for the chart', () => {
  const found = caseIds().flatMap((id) => [...listen(id, SEEDS, anotherPerson).found]);

  test('every finding has a line, and no other line is kept', () => {
    const lines = [...findings.keys()].filter((key) => !isValue(key));
    const keys = [...found.map(([key]) => key), ...TRIAL_LINES.map((code) => `finding.${code}`)];
    expect(sorted(lines)).toEqual(sorted(keys));
  });

  test('every value that a line shows is a number or has words of its own', () => {
    const wordless = found.flatMap(([key, list]) =>
      list.flatMap((finding) =>
        slots(findings.get(key) ?? '')
          .flatMap((name) => keysFor(finding, name) ?? [])
          .filter((one) => !findings.has(one) && !clinical.has(one))
          .map((one) => `${key}: ${one}`),
      ),
    );
    expect(sorted(wordless)).toEqual([]);
  });

  test('every word for a value is used by a line', () => {
    const shown = [...findings.values()].flatMap(slots);
    expect(codedNames.filter((name) => !shown.includes(name))).toEqual([]);
  });

  test('lines say what was found, not what it means', () => {
    const verdict =
      /criteri|diagnos|positive|negative|abnormal|allodynia|algesia|CRPS(?! Severity)/i;
    expect([...findings].filter(([, text]) => verdict.test(text))).toEqual([]);
  });

  test('have no word of the developers', () => {
    const shown = [...findings.values()].map((text) => text.replace(/\{\w+\}|QuickDASH/g, ''));
    expect(shown.filter((text) => LEAKED.test(text))).toEqual([]);
  });
});
