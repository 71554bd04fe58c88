import { describe, expect, test } from 'vitest';
import { everybodyRows, GROUPS, groupRows, programmeRows } from '../../src/cohort/card.ts';
import { drawPatient } from '../../src/cohort/person.ts';
import { CENTRE, EARLY, SPREADS } from '../../src/cohort/population.ts';
import { DOSES, touchCourse } from '../../src/cohort/programmes.ts';
import { P } from '../../src/simulator/patient/parameters.ts';
import { luckOf } from '../../src/simulator/random.ts';

const rows = [...groupRows(), ...everybodyRows(), ...programmeRows()];

describe('the tables of people and programmes', () => {
  test('say each thing once, with as many values as there are groups, or one', () => {
    expect(new Set(rows.map(({ means }) => means)).size).toBe(rows.length);
    const groups = Object.keys(GROUPS).length;
    for (const { values } of groupRows()) expect(values).toHaveLength(groups);
    for (const { values } of [...everybodyRows(), ...programmeRows()])
      expect(values).toHaveLength(1);
  });

  test('show every number of a group and of a programme as it is used', () => {
    const shown = rows.flatMap(({ values }) => values);
    for (const one of Object.values(DOSES)) expect(shown).toContain(one);
    for (const one of Object.values(SPREADS)) expect(shown).toContain(one);
    const { durationWeeks, ...traits } = CENTRE;
    expect(shown).toContain(durationWeeks.median);
    for (const one of Object.values(traits)) expect(shown).toContain(one);
  });

  test('keep spreads inside the bounds that stand beside them', () => {
    for (const { kept, values } of rows) {
      for (const value of kept ? values : []) {
        const mean = typeof value === 'number' ? value : value[0];
        expect(mean).toBeGreaterThanOrEqual(kept?.[0] ?? mean);
        expect(mean).toBeLessThanOrEqual(kept?.[1] ?? mean);
      }
    }
  });
});

test('use at the start follows the model’s own best use and fear', () => {
  const luck = luckOf(3, 'card');
  const own = { ...P };
  const start = drawPatient(luck, 0, EARLY).start;
  try {
    Object.assign(P, { functionFromFear: own.functionFromFear + 0.1 });
    const lower = drawPatient(luck, 0, EARLY).start;
    expect(lower.function).toBeCloseTo(start.function - 0.1 * start.fear, 12);
  } finally {
    Object.assign(P, own);
  }
});

test('a fortnight of touch lasts as long as the table says', () => {
  const [, touched, after] = touchCourse(true);
  expect(touched?.plan.touch?.minutes).toBe(DOSES.touchMinutes);
  expect((after?.fromDay ?? 0) - (touched?.fromDay ?? 0)).toBe(DOSES.touchDays);
});
