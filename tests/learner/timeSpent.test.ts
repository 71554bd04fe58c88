import { expect, test } from 'vitest';
import { timeSpent } from '../../src/learner/timeSpent.ts';
import { startEpisode } from '../../src/simulator/index.ts';
import { setupWith } from '../simulator/content.ts';
import { attemptFrom } from './attemptFixture.ts';
import { sessionOf, spans } from './sessionFixture.ts';

const attempt = attemptFrom(startEpisode(setupWith(3)), { activeSeconds: 30 });

test('time is told by kind, and a case’s is that of its attempts', () => {
  const { byKind, all } = timeSpent(
    [
      sessionOf({ spans: spans([0, 1000]) }),
      sessionOf({ id: 'two', kind: 'test', about: 'before', spans: spans([5000, 9000]) }),
    ],
    [attempt, { ...attempt, id: 'two' }],
  );
  expect(byKind).toEqual({ reading: 1000, practice: 0, review: 0, test: 4000, case: 60_000 });
  expect(all).toBe(65_000);
});

test('what two devices counted at once stands in the whole once', () => {
  const { byKind, all } = timeSpent(
    [
      sessionOf({ spans: spans([0, 10_000]) }),
      sessionOf({ id: 'two', kind: 'review', about: 'review', spans: spans([4000, 12_000]) }),
    ],
    [],
  );
  expect(byKind).toMatchObject({ reading: 10_000, review: 8000 });
  expect(all).toBe(12_000);
});
