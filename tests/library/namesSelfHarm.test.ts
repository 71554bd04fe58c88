import { describe, expect, test } from 'vitest';
import { namesSelfHarm } from '../../src/library/namesSelfHarm.ts';
import type { Check } from '../../src/schemas/check.ts';
import { checks } from '../content/library.ts';

const all = [...checks].flatMap(([lesson, list]) => list.map((check) => ({ lesson, check })));
const found = all.filter(({ lesson, check }) => namesSelfHarm(check, lesson));

const asked = (question: string): Check => ({
  id: 'suicide-in-the-id-only',
  kind: 'one',
  question,
  claims: ['suicide-risk-in-crps'],
  options: [
    { text: 'Yes', right: true, feedback: 'Because it is so.' },
    { text: 'No', right: false, feedback: 'It is not so at all.', misconception: 'A thought.' },
  ],
});

describe('namesSelfHarm', () => {
  test.each([
    'Do you have thoughts of ending your life?',
    'The last item is on self-harm.',
    'She denies any thought of harming herself.',
    'Whom do you call about suicidal thoughts?',
    'He ticked “thoughts of death”.',
  ])('“%s” is named', (question) => expect(namesSelfHarm(asked(question), 'words')).toBe(true));

  test.each(['How does the hand feel today?', 'The day ends with a short walk. What is harmful?'])(
    '“%s” is not, whatever it cites and is called',
    (question) => expect(namesSelfHarm(asked(question), 'words')).toBe(false),
  );

  test('in the lesson on it a question counts whatever its words', () =>
    expect(namesSelfHarm(asked('Whom do you call first?'), 'same-day-risk')).toBe(true));

  test('every question of the lesson on it counts, and it stays a small part of the course', () => {
    const own = all.filter(({ lesson }) => lesson === 'same-day-risk');
    expect(own.length).toBeGreaterThan(3);
    for (const { lesson, check } of own) expect(namesSelfHarm(check, lesson)).toBe(true);
    expect(found.length).toBeGreaterThan(own.length);
    expect(found.length / all.length).toBeLessThan(0.1);
  });
});
