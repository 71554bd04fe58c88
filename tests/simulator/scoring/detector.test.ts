import { describe, expect, test } from 'vitest';
import { defineDetector, oneOf } from '../../../src/simulator/scoring/detector.ts';
import { clinic } from '../clinic.ts';
import { norms } from '../profiles.ts';

const { notes } = clinic();
const STAGES = ['imagery', 'mirror'] as const;

describe('a detector', () => {
  test('puts its code on what it sees, and a severity only where it is graver', () => {
    const { find } = defineDetector(
      'TOO_LATE',
      { track: 'gmi', evidence: { days: 'number', stage: STAGES }, graver: 'major' },
      (_notes, seen) => [
        seen(3, { days: 2, stage: 'mirror' }),
        seen(9, { days: 4, stage: 'imagery' }, 12, 'major'),
      ],
    );
    expect(find(notes, norms)).toEqual([
      { code: 'TOO_LATE', day: 3, correctedDay: null, evidence: { days: 2, stage: 'mirror' } },
      {
        code: 'TOO_LATE',
        day: 9,
        correctedDay: 12,
        evidence: { days: 4, stage: 'imagery' },
        severity: 'major',
      },
    ]);
  });

  test('cannot hand over other evidence than it declares', () => {
    const facts = { track: null, evidence: { days: 'number', stage: STAGES } } as const;
    const { find } = defineDetector('TOO_LATE', facts, (_notes, seen) => [
      // @ts-expect-error: a field is missing
      seen(1, { days: 1 }),
      // @ts-expect-error: a field too many
      seen(1, { days: 1, stage: 'mirror', hours: 2 }),
      // @ts-expect-error: no number
      seen(1, { days: 'two', stage: 'mirror' }),
      // @ts-expect-error: a code that is not in the list
      seen(1, { days: 1, stage: 'function' }),
      // @ts-expect-error: it never said that it can be graver
      seen(1, { days: 1, stage: 'mirror' }, null, 'major'),
    ]);
    expect(find(notes, norms)).toHaveLength(5);
  });

  test('with two shapes cannot mix them', () => {
    const facts = { track: null, evidence: [{ rise: 'number', days: 'number' }, {}] } as const;
    const { find } = defineDetector('TOO_MUCH', facts, (_notes, seen) => [
      seen(1, { rise: 1, days: 2 }),
      seen(1, {}),
      // @ts-expect-error: half of the first shape
      seen(1, { rise: 1 }),
    ]);
    expect(find(notes, norms)).toHaveLength(3);
  });

  test('cannot have a variant without a name, nor a silent field that is none', () => {
    const { variantOf, variants } = defineDetector(
      'TOO_SOON',
      {
        track: null,
        evidence: { days: 'number' },
        // @ts-expect-error: no such variant
        variants: { names: ['early', 'late'], of: ({ evidence }) => evidence.hours ?? 'never' },
        // @ts-expect-error: no such field
        unspoken: ['hours'],
      },
      () => [],
    );
    expect(variants).not.toContain(variantOf({ evidence: { days: 1 }, correctedDay: null }));
  });

  test('takes the codes of a field for its variants', () => {
    const facts = { track: null, evidence: { why: ['site', 'map'] }, variants: 'why' } as const;
    const { variants, variantOf, unspoken } = defineDetector('TOO_FAR', facts, () => []);
    expect(variants).toEqual(['site', 'map']);
    expect(variantOf({ evidence: { why: 'map' }, correctedDay: null })).toBe('map');
    expect(unspoken).toEqual(['why']);
  });
});

test('a code that evidence cannot hold is refused', () => {
  expect(oneOf(STAGES, 'mirror')).toBe('mirror');
  expect(() => oneOf(STAGES, 'function')).toThrow('function is none of imagery, mirror');
});
