import { describe, expect, test } from 'vitest';
import { readBudapest } from '../../src/figures/budapest/budapest.ts';
import { deckFrom, drillPatient, missingIn } from '../../src/figures/drill/patients.ts';
import { figure } from '../content/figureFiles.ts';

/**
 * Counts the notes as a reader does: from the sentences on the page alone, with a table of its own
 * and none of the figure’s code.
 */
const content = figure('budapest-drill', 'budapestDrill');
const CATEGORY: Record<string, string> = {
  touch: 'sensory',
  deep: 'sensory',
  pinprick: 'sensory',
  temperature: 'vasomotor',
  colour: 'vasomotor',
  swelling: 'sudomotor or oedema',
  sweating: 'sudomotor or oedema',
  movement: 'motor or trophic',
  skin: 'motor or trophic',
};

function categoryOf(line: string, column: 'told' | 'found'): string | null {
  const measured = /(\d+(?:\.\d+)?) °C apart/.exec(line);
  if (measured) return Number(measured[1]) > 1 ? 'vasomotor' : null;
  const item = Object.entries(content.items).find(([, words]) => words[column] === line)?.[0];
  if (!item) throw new Error(`No reader could place “${line}”.`);
  return CATEGORY[item] ?? null;
}

const categories = (lines: readonly string[], column: 'told' | 'found') =>
  new Set(lines.map((line) => categoryOf(line, column)).filter((one) => one !== null)).size;

function countByHand(patient: ReturnType<typeof drillPatient>) {
  const told = categories(patient.told, 'told');
  const found = categories(patient.found, 'found');
  const both = patient.proportion === content.proportion.out && patient.mimic === null;
  return { clinical: both && told >= 3 && found >= 2, research: both && told === 4 && found >= 2 };
}

describe('the forty patients on the page', () => {
  const patients = deckFrom(0, 40).map((seed) => drillPatient(content, seed));

  test('are read alike by the figure and by a count of their notes, by both rules', () => {
    for (const patient of patients) {
      const { clinical, research } = readBudapest(patient.seen);
      expect({ clinical, research }, JSON.stringify(patient)).toEqual(countByHand(patient));
    }
  });

  test('are drawn with the signs in their notes, and with no others', () => {
    const lines = (patient: (typeof patients)[number], item: string) =>
      patient.found.includes(content.items[item]?.found ?? '');
    for (const patient of patients.filter(({ look }) => look !== null)) {
      const signs = patient.look?.signs;
      const drawn = {
        swelling: signs?.swelling !== 0,
        sweating: signs?.sweating !== 0,
        skin: signs?.trophic !== 0,
        colour: signs?.colour !== 'normal',
      };
      for (const [item, isDrawn] of Object.entries(drawn)) {
        expect(isDrawn, `${item} of ${JSON.stringify(patient)}`).toBe(lines(patient, item));
      }
    }
    // Both limbs, both sides and all six tones come up; a few conditions have no picture.
    const looks = patients.flatMap(({ look }) => look ?? []);
    expect(new Set(looks.map(({ tone }) => tone)).size).toBe(6);
    expect(new Set(looks.map(({ side }) => side)).size).toBe(2);
    expect(new Set(patients.map(({ injury }) => injury.limb)).size).toBe(2);
    expect(looks.length).toBeGreaterThan(34);
  });

  test('what the figure calls missing is what the notes lack', () => {
    for (const patient of patients) {
      const lacks = {
        proportion: patient.proportion !== content.proportion.out,
        symptoms: categories(patient.told, 'told') < 3,
        signs: categories(patient.found, 'found') < 2,
        explanation: patient.mimic !== null,
      };
      const said = missingIn(patient.seen);
      expect(
        Object.entries(lacks).flatMap(([name, lacking]) => (lacking ? [name] : [])),
        JSON.stringify(patient),
      ).toEqual(said === null ? [] : [said]);
    }
  });

  test('some are CRPS by both rules, some by one, and more than half by none', () => {
    const met = patients.map(countByHand);
    expect(met.filter(({ research }) => research)).toHaveLength(5);
    expect(met.filter(({ clinical, research }) => clinical && !research)).toHaveLength(5);
    expect(met.filter(({ clinical }) => !clinical)).toHaveLength(30);
  });

  test('nothing looked for and not found is found as well', () => {
    for (const { absent, found } of patients)
      for (const line of absent) {
        const item = Object.entries(content.items).find(([, words]) => words.absent === line)?.[0];
        expect(item).toBeDefined();
        expect(found).not.toContain(content.items[item as keyof typeof content.items]?.found);
      }
  });
});
