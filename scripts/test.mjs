// npm test: every check there is, one after the other, and one true count at the end. A stage that
// fails does not stop the next one, unless that one needs what it should have made.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countCheck, countPlaywright, countVitest, sum } from './count.mjs';
import { checkSizes } from './sizes.mjs';

const DIST = 'dist';
const REPORTS = path.resolve('test-results/reports');
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const started = Date.now();
const results = [];

/** Runs one package's command under this Node; gives its exit code. */
function run(command, env = {}) {
  const options = { stdio: 'inherit', shell: true, env: { ...process.env, ...env } };
  return spawnSync(command, options).status ?? 1;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function stage(name, work) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
  const from = Date.now();
  const counts = work();
  results.push({ name, counts, seconds: (Date.now() - from) / 1000 });
  return counts.failed === 0;
}

const command = (name, line) => stage(name, () => countCheck(run(line) === 0));

/** Runs a command beside others and keeps what it prints until it has ended. */
function beside(line) {
  return new Promise((resolve) => {
    const from = Date.now();
    const child = spawn(line, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        printed += part;
      });
    const seconds = () => (Date.now() - from) / 1000;
    child.on('error', (error) => resolve({ code: 1, printed: String(error), seconds: seconds() }));
    child.on('close', (code) => resolve({ code: code ?? 1, printed, seconds: seconds() }));
  });
}

// Both type checks read what this writes; side by side they then take half as long.
run('astro sync');
const checks = [
  ['Lint and format', 'biome check'],
  ['Types: .ts and .astro', 'astro check'],
  ['Types: .svelte', 'svelte-check --tsconfig ./tsconfig.json --fail-on-warnings'],
].map(([name, line]) => ({ name, ended: beside(line) }));
for (const { name, ended } of checks) {
  const { code, printed, seconds } = await ended;
  stage(name, () => {
    process.stdout.write(printed);
    return countCheck(code === 0);
  });
  results[results.length - 1].seconds = seconds;
}

/** Runs a test runner that writes a report, then counts what the report says. */
function counted(line, reportName, count, env = {}) {
  const file = path.join(REPORTS, reportName);
  const exitCode = run(line(file), { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return count(readReport(file), exitCode);
}

stage('Unit and component tests', () => {
  const line = (file) =>
    `vitest run --reporter=default --reporter=json --outputFile.json="${file}"`;
  return counted(line, 'vitest.json', countVitest);
});

if (command('Build', `astro build --outDir ${DIST}`)) {
  stage('Sizes', () => sum(checkSizes(DIST).map(({ ok }) => countCheck(ok))));
  stage('End to end, in a browser', () => {
    const line = () => 'playwright test --reporter=list,json';
    return counted(line, 'playwright.json', countPlaywright, { E2E_DIR: DIST });
  });
} else {
  stage('Sizes', () => countCheck(false));
  stage('End to end, in a browser', () => countCheck(false));
  console.log('Nothing was built, so neither sizes nor pages could be tested.');
}

console.log(`\n── Result after ${Math.round((Date.now() - started) / 1000)} s ${'─'.repeat(58)}`);
for (const { name, counts, seconds } of results) {
  const skipped = counts.skipped ? ` · skipped ${counts.skipped}` : '';
  const mark = counts.failed ? 'FAILED' : 'ok';
  const line = `${mark.padEnd(7)}${name.padEnd(28)} passed ${counts.passed} · failed ${counts.failed}`;
  console.log(`${line}${skipped} (${seconds.toFixed(1)} s)`);
}
const total = sum(results.map(({ counts }) => counts));
if (total.skipped) console.log(`NOT RUN: ${total.skipped} tests were skipped; see above for why.`);
process.exitCode = total.failed ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
