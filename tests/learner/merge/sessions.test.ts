import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSessions } from '../../../src/learner/merge/sessions.ts';
import { type Session, type Span, sessionSchema } from '../../../src/schemas/records/session.ts';
import { sessionOf, spans } from '../sessionFixture.ts';
import { checkLaws, moment } from './laws.ts';

const SESSION = sessionOf();

const anySpan = fc
  .tuple(fc.nat(5), fc.integer({ min: 1, max: 5 }))
  .map(([from, length]): Span => ({ from, to: from + length }));
const anySession: fc.Arbitrary<Session> = fc
  .record({
    id: fc.constantFrom('one', 'two', 'three'),
    startedAt: moment,
    sequence: fc.integer({ min: 1, max: 2 }),
    about: fc.constantFrom('budapest', 'words'),
    spans: fc.array(anySpan, { minLength: 1, maxLength: 3 }),
  })
  .map(sessionOf);

describe('sessions of two places', () => {
  test('come to the same whatever the order and however often they meet', () => {
    checkLaws(fc.array(anySession, { maxLength: 4 }), mergeSessions);
  });

  test('a session counted further beats the same one saved before', () => {
    const longer = sessionOf({ spans: spans([0, 75_000]) });
    const resumed = sessionOf({
      spans: spans([0, 75_000], [200_000, 201_000]),
    });
    expect(mergeSessions([SESSION], [longer])).toEqual([longer]);
    expect(mergeSessions([resumed], [longer])).toEqual([resumed]);
  });

  test('stand in their logical order, whatever the clock said', () => {
    const later = sessionOf({ id: 'two', sequence: 2, startedAt: '2020-01-01T00:00:00Z' });
    expect(mergeSessions([later], [SESSION])).toEqual([SESSION, later]);
  });
});

test.each([
  ['no span', { spans: [] }],
  ['a span that ends before it began', { spans: spans([5, 5]) }],
  ['a case, whose time stays with its attempt', { kind: 'case' }],
  ['no order', { sequence: 0 }],
])('a session with %s is none', (_, change) => {
  expect(sessionSchema.safeParse(SESSION).success).toBe(true);
  expect(sessionSchema.safeParse({ ...SESSION, ...change }).success).toBe(false);
});
