import { describe, expect, test } from 'vitest';
import { checkMistakes, type MistakeParts } from '../../src/library/checkMistakes.ts';
import { readMistakes } from '../../src/library/readMistakes.ts';
import type { MistakeWords } from '../../src/schemas/mistake.ts';
import { DETECTORS } from '../../src/simulator/index.ts';
import { defineDetector } from '../../src/simulator/scoring/detector.ts';

const plain = defineDetector(
  'TOO_LATE',
  {
    track: 'touch',
    evidence: { days: 'number', stage: ['mirror', 'imagery'] },
    unspoken: ['stage'],
  },
  () => [],
);
const twofold = defineDetector(
  'TOO_OFTEN',
  {
    track: null,
    evidence: [{ times: 'number' }, { why: ['habit'] }],
    variants: {
      names: ['counted', 'told'],
      of: ({ evidence }) => (evidence.times === undefined ? 'told' : 'counted'),
    },
    unspoken: ['why'],
    graver: 'major',
  },
  () => [],
);

const story = { name: 'Name', what: 'What.', why: 'Why.', consequence: 'That.', better: 'This.' };
const late: MistakeWords = { ...story, oppositeText: 'Too early.', evidence: '{days} days.' };
const often: MistakeWords = {
  ...story,
  graver: 'is major at night.',
  evidence: { counted: '{times} times.', told: 'It was told.' },
};

/** Two mistakes in order, but for what a test spoils. */
function problems(spoilt: Partial<MistakeParts> & { late?: object; often?: object } = {}) {
  const { late: otherLate, often: otherOften, ...parts } = spoilt;
  const found = checkMistakes({
    detectors: [plain, twofold],
    facts: { TOO_LATE: { opposite: null }, TOO_OFTEN: { opposite: 'TOO_LATE' } },
    words: { TOO_LATE: { ...late, ...otherLate }, TOO_OFTEN: { ...often, ...otherOften } },
    locale: 'en',
    ...parts,
  });
  return found.map(({ file, field, reason }) => `${file.split('/').at(-1)} ${field} ${reason}`);
}

describe('mistakes, their detectors and their words', () => {
  test('those that ship fit together', () => {
    expect(checkMistakes({ ...readMistakes(), detectors: DETECTORS, locale: 'en' })).toEqual([]);
  });

  test('two that are in order bring no problem', () => {
    expect(problems()).toEqual([]);
  });

  test.each([
    [
      'a sentence with an unknown field',
      { late: { evidence: '{days} days, {hours} hours.' } },
      ['mistakes.yaml TOO_LATE.evidence {hours} is no field of the evidence'],
    ],
    [
      'a field that is not said',
      { late: { evidence: 'Some days.' } },
      ['mistakes.yaml TOO_LATE.evidence does not say {days}'],
    ],
    [
      'a field of another variant',
      { often: { evidence: { counted: '{times} times.', told: '{times}.' } } },
      ['mistakes.yaml TOO_OFTEN.evidence.told {times} is no field of the evidence'],
    ],
    [
      'a variant without words',
      { often: { evidence: { counted: '{times} times.' } } },
      ['mistakes.yaml TOO_OFTEN.evidence.told is missing'],
    ],
    [
      'words without a variant',
      { often: { evidence: { counted: '{times}.', told: 'Told.', seen: 'Seen.' } } },
      ['mistakes.yaml TOO_OFTEN.evidence.seen is no variant'],
    ],
    [
      'one sentence for two variants',
      { often: { evidence: 'It was.' } },
      ['mistakes.yaml TOO_OFTEN.evidence is one sentence'],
    ],
    [
      'several sentences for one',
      { late: { evidence: { any: '{days} days.' } } },
      ['mistakes.yaml TOO_LATE.evidence has several sentences'],
    ],
    [
      'no word on when it is graver',
      { often: { graver: undefined } },
      ['mistakes.yaml TOO_OFTEN.graver is missing'],
    ],
    [
      'graver in words alone',
      { late: { graver: 'is major.' } },
      ['mistakes.yaml TOO_LATE.graver its detector never makes it graver'],
    ],
    [
      'no opposite at all',
      { late: { oppositeText: undefined } },
      ['mistakes.yaml TOO_LATE.oppositeText is missing'],
    ],
    [
      'two opposites',
      { often: { oppositeText: 'Too seldom.' } },
      ['mistakes.yaml TOO_OFTEN.oppositeText TOO_LATE stands for the opposite'],
    ],
    ['no words', { words: { TOO_LATE: late } }, ['mistakes.yaml TOO_OFTEN is missing']],
    [
      'no facts',
      { facts: { TOO_LATE: { opposite: null } } },
      ['TOO_OFTEN.yaml code the file is missing'],
    ],
    ['no detector', { detectors: [plain] }, ['TOO_OFTEN.yaml code no detector finds this mistake']],
    [
      'words alone',
      { words: { TOO_LATE: late, TOO_OFTEN: often, TOO_SOON: late } },
      ['mistakes.yaml TOO_SOON is no mistake'],
    ],
  ])('%s', (_name, spoilt, found) => {
    expect(problems(spoilt)).toEqual(found);
  });
});
