// What the test runners' own reports say, as { passed, failed, skipped }. A runner that ran nothing
// or broke down outside its tests has failed, whatever it counted.

const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** Adds a failure where a runner has nothing to show or says that something else went wrong. */
function atLeastOneFailure(counts, broken) {
  const ran = counts.passed + counts.failed > 0;
  return (broken || !ran) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param report Vitest's JSON report, or null when it wrote none */
export function countVitest(report, exitCode) {
  if (!report) return { ...NOTHING, failed: 1 };
  // A file that could not even be loaded has no tests to fail.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return atLeastOneFailure(counts, exitCode !== 0 || !report.success);
}

/** @param report Playwright's JSON report, or null when it wrote none */
export function countPlaywright(report, exitCode) {
  if (!report) return { ...NOTHING, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const counts = { passed: expected, failed: unexpected + flaky, skipped };
  return atLeastOneFailure(counts, exitCode !== 0 || report.errors.length > 0);
}

/** One check that is done or not: the linter, a type checker, a build. */
export const countCheck = (ok) => ({ ...NOTHING, [ok ? 'passed' : 'failed']: 1 });

/** @param {{ passed: number, failed: number, skipped: number }[]} all */
export function sum(all) {
  const add = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}
