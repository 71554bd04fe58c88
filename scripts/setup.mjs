// Runs before start and test, under whatever Node the machine has (18.20 or newer): installs the
// packages when they are missing or the lockfile has changed. With --browser it also gets what
// only tests need: a Chromium, and a second JavaScript engine where that is easy.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const shell = process.platform === 'win32';
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', shell }).status === 0;
const inPackage = (...args) => run('npm', ['exec', '--no', '--', ...args]);

/** npm writes its own lockfile at the end of each install. */
function installPackages() {
  const stamp = 'node_modules/.package-lock.json';
  const lock = 'package-lock.json';
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) process.exit(1);
}

function checkNode() {
  const ask = ['exec', '--no', '--', 'node', '-p', 'process.versions.node'];
  const version = spawnSync('npm', ask, { encoding: 'utf8', shell }).stdout.trim();
  const [major, minor] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  console.error(
    `The build needs Node 22.18 or newer and found ${version}. Install it and try again.`,
  );
  process.exit(1);
}

/** Installs Debian packages where that is possible: as root, on a machine that has apt. */
function fromDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  // Without a network there are other ways to go on, or none: no need to wait long.
  const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];
  run('apt-get', ['update', '-qq', ...patience]);
  return run('apt-get', [
    ...['install', '-qq', '-y', '--no-install-recommends'],
    ...patience,
    ...packages,
  ]);
}

/** Chromium without a window, which does the same work in two thirds of the time; else any there is. */
function installBrowser() {
  const has = (which) => inPackage('node', 'tests/browser-path.mjs', which);
  if (has('--quick')) return;
  if (fromDebian('chromium-headless-shell') && has('--quick')) return;
  if (has('--any') || (fromDebian('chromium') && has('--any'))) return;
  if (inPackage('playwright', 'install', 'chromium') && has('--any')) return;
  console.error(
    'Tests need Chromium. On Debian: apt-get install chromium-headless-shell. Else set CHROMIUM_PATH.',
  );
  process.exit(1);
}

/** Replays are checked in V8, in QuickJS (a package) and, where it can be had, in JavaScriptCore. */
function installSecondEngine() {
  const has = () => spawnSync('which', ['jsc'], { stdio: 'ignore' }).status === 0;
  if (!has() && !fromDebian('libjavascriptcoregtk-4.0-bin'))
    console.warn('No JavaScriptCore (jsc): replays are tested in V8 and QuickJS only.');
}

installPackages();
checkNode();
if (process.argv.includes('--browser')) {
  installBrowser();
  installSecondEngine();
}
