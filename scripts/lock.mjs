// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How long a lock may be without the name of its owner, who writes it as soon as it is there, in milliseconds. */
const unnamedFor = 2000;

/**
 * When a process began, in the words of its system: with its number that names one process, where the number alone is
 * given to another sooner or later.
 *
 * @param {number} pid
 * @returns {string} empty where there is no such process
 */
function startOf(pid) {
  if (process.platform === 'linux') {
    const [state, ...fields] = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ') ?? [];
    return state === 'Z' ? '' : (fields[18] ?? '');
  }
  if (process.platform === 'win32') {
    try {
      process.kill(pid, 0);
      return 'running';
    } catch {
      return '';
    }
  }
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env }).stdout?.trim() ?? '';
}

/**
 * @param {string} file
 * @returns {string | undefined} its text; undefined where it is not there
 */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @param {string} text what is in it
 * @returns {number} the process that holds a lock; 0 where nobody does
 */
function ownerOf(file, text) {
  if (text === '') {
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return age < unnamedFor ? -1 : 0;
  }
  const [pid = '', ...start] = text.split(' ');
  return startOf(Number(pid)) === start.join(' ') ? Number(pid) : 0;
}

/**
 * Takes a lock, which one process at a time can have. One whose owner has ended without giving it back counts as free.
 *
 * @param {string} file what stands for the lock; its folder is made
 * @returns {{ owner?: undefined, release: () => void } | { owner: number }} what gives it back, or the process that has it
 */
export function takeLock(file) {
  const own = `${process.pid} ${startOf(process.pid)}`;
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      return {
        release() {
          if (read(file) === own) rmSync(file);
        },
      };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const held = read(file);
    if (held === undefined) continue;
    const owner = ownerOf(file, held);
    if (owner > 0) return { owner };
    if (owner === 0) putAside(file, held);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}

/**
 * Removes a lock that nobody holds. Where another process was faster and holds it by now, it gets it back.
 *
 * @param {string} file
 * @param {string} text what was in it
 */
function putAside(file, text) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) === text) rmSync(aside);
  else renameSync(aside, file);
}
