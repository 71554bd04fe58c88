import { describe, expect, test } from 'vitest';
import { caseIds, readCase, readCaseWords } from '../../src/library/cases.ts';
import { caseWordsSchema, messagesSchema } from '../../src/schemas/words.ts';
import { LINES, linesOf } from '../../src/simulator/index.ts';
import {
  anotherPerson,
  FAREWELLS,
  inAnotherState,
  LEAKED,
  listen,
  SEEDS,
  sorted,
  TRIALS,
} from './spoken.ts';

/** Anybody: a limb, facts and events that no case of the clinic has. */
describe('anybody at all', () => {
  test.each(caseIds())(
    'says nothing outside the list of the person they are, as %s with other facts',
    (id) => {
      const spoken = listen(id, SEEDS / 3, anotherPerson);
      const codes = new Set(LINES.map(({ code }) => code));
      expect([...spoken.said.keys()].filter((code) => !codes.has(code))).toEqual([]);
    },
  );
});

describe.each(caseIds())('words of the case %s', (id) => {
  const words = readCaseWords(id);
  const { patient } = readCase(id);
  const real = listen(id, SEEDS / 3, (patient) => patient);
  const varied = listen(id, SEEDS, inAnotherState);
  const heard = [...real.said].concat([...varied.said]);

  test('the engine says what its list holds for this patient, and nothing else', () => {
    expect(sorted([...heard.map(([code]) => code), ...TRIALS, ...FAREWELLS])).toEqual(
      sorted(linesOf(patient).map(({ code }) => code)),
    );
  });

  test('the numbers that come with an answer are those of the list', () => {
    const listed = new Map(LINES.map(({ code, params }) => [code, params]));
    for (const [code, said] of heard) {
      for (const { params } of said) expect(Object.keys(params), code).toEqual(listed.get(code));
    }
  });

  test('no line is said twice', () => {
    const lines = Object.values(words.lines).flat();
    expect(sorted(lines)).toHaveLength(lines.length);
  });

  test('nobody speaks like a textbook', () => {
    const jargon =
      /allodynia|algesia|budapest|crps|sensiti[sz]|dystonia|oedema|laterality|neuro|cortical|syndrome|\bNRS\b/i;
    const lines = Object.values(words.lines).flat();
    const aloud = lines.map((line) => line.replaceAll(/\{\w+\}/g, ''));
    expect(aloud.filter((line) => jargon.test(line))).toEqual([]);
  });

  test('the letter and the file give no score and no record of the criteria', () => {
    const file = [...words.letter.paragraphs, ...words.history.map(({ text }) => text)].join(' ');
    expect(file).not.toMatch(/budapest|criteria|allodynia|PHQ|GAD|TSK|DASH|\d ?%|\d out of|°C/i);
  });

  test('no word of the developers is in them', () => {
    const { lines, history, letter, goals, ...face } = words;
    const texts = [
      ...Object.values(face),
      ...Object.values(goals).flatMap(({ said, noted }) => [said, noted]),
      ...Object.values(lines).flat(),
      ...letter.paragraphs,
      ...history.map(({ text }) => text),
    ];
    const shown = texts.map((text) => text.replace(/\{\w+\}/g, ''));
    expect(shown.filter((text) => LEAKED.test(text))).toEqual([]);
  });

  test('every goal of the case has words', () => {
    const goals = readCase(id).patient.goals.map((goal) => goal.id);
    expect(sorted(Object.keys(words.goals))).toEqual(sorted(goals));
  });
});

describe('a broken file is refused', () => {
  const words = readCaseWords(caseIds()[0] ?? '');
  const withLines = (lines: unknown) => caseWordsSchema.safeParse({ ...words, lines });

  test.each([
    ['no line at all', { 'ask.pain.mild': [] }],
    ['an empty line', { 'ask.pain.mild': ['  '] }],
    ['four alternatives', { 'ask.pain.mild': ['a', 'b', 'c', 'd'] }],
    ['a line of 31 words', { 'ask.pain.mild': [Array.from({ length: 31 }, () => 'ow').join(' ')] }],
    ['something that is not a code', { 'Ask about pain': ['Fine.'] }],
  ])('%s', (_, lines) => {
    expect(withLines(lines).success).toBe(false);
    expect(withLines({ 'ask.pain.mild': ['Fine.'] }).success).toBe(true);
  });

  test('a field nobody knows', () => {
    expect(caseWordsSchema.safeParse({ ...words, colour: 'red' }).success).toBe(false);
  });

  test.each([[{ 'vocab.stage.mirror': '' }], [{ 'vocab.stage.mirror': 3 }], [{ 'a b': 'c' }]])(
    'a message file like %o',
    (messages) => {
      expect(messagesSchema.safeParse(messages).success).toBe(false);
    },
  );

  test('groups inside a message file are allowed', () => {
    expect(messagesSchema.safeParse({ RF_MISSED: { name: 'Missed' } }).success).toBe(true);
  });
});
