import { describe, expect, test } from 'vitest';
import { countCheck, countPlaywright, countVitest, sum } from '../../scripts/count.mjs';

const vitest = (
  passed: number,
  failed: number,
  files: { status: string; tests: number }[] = [],
) => ({
  success: failed === 0 && files.every(({ status }) => status === 'passed'),
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files.map(({ status, tests }) => ({
    status,
    assertionResults: Array.from({ length: tests }),
  })),
});
const playwright = (expected: number, unexpected: number, errors: unknown[] = []) => ({
  stats: { expected, unexpected, flaky: 0, skipped: 2 },
  errors,
});

describe('countVitest', () => {
  test('takes the runner at its word', () => {
    expect(countVitest(vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2, skipped: 0 });
    expect(countVitest(vitest(9, 0), 0)).toEqual({ passed: 9, failed: 0, skipped: 0 });
  });

  test('a file that could not be loaded is a failure of its own', () => {
    const files = [
      { status: 'passed', tests: 9 },
      { status: 'failed', tests: 0 },
    ];
    expect(countVitest(vitest(9, 0, files), 1).failed).toBe(1);
  });

  test.each([
    ['wrote no report', null, 1],
    ['ran no test', vitest(0, 0), 0],
    ['passed all and still ended badly', vitest(9, 0), 1],
  ])('a runner that %s has failed', (_, report, exitCode) => {
    expect(countVitest(report, exitCode).failed).toBe(1);
  });
});

describe('countPlaywright', () => {
  test('takes the runner at its word', () => {
    expect(countPlaywright(playwright(5, 1), 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  test.each([
    ['wrote no report', null, 1],
    ['ran no test', playwright(0, 0), 0],
    ['could not start its server', playwright(0, 0, [{}]), 1],
    ['passed all and still ended badly', playwright(5, 0), 1],
  ])('a runner that %s has failed', (_, report, exitCode) => {
    expect(countPlaywright(report, exitCode).failed).toBe(1);
  });
});

test('the total adds every stage', () => {
  const all = [countCheck(true), countCheck(false), { passed: 3, failed: 1, skipped: 2 }];
  expect(sum(all)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});
