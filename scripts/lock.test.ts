import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, beforeEach, test } from 'node:test';
import { takeLock } from './lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'guide-lock-'));
const file = join(folder, 'deep/lock');
after(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(file, { force: true }));

/** Another process that takes the lock, says whether it could, and does something else then. */
function other(then = '') {
  const script = `const { takeLock } = await import(${JSON.stringify(import.meta.resolve('./lock.mjs'))});
    const lock = takeLock(${JSON.stringify(file)});
    console.log(lock.release ? 'taken' : lock.owner);
    ${then}`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Takes the lock; it has to be free. */
function take(): () => void {
  const lock = takeLock(file);
  assert.ok('release' in lock, 'the lock is held');
  return lock.release;
}

test('a lock that one process has, another is refused, and told who has it', async () => {
  take();
  assert.equal(await text(other().stdout), `${process.pid}\n`);
});

test('a lock that was given back can be taken again', async () => {
  take()();
  assert.equal(await text(other().stdout), 'taken\n');
});

test('a lock whose owner was killed is taken over', async () => {
  const owner = other('setInterval(() => {}, 1000);');
  await once(owner.stdout, 'data');
  assert.ok('owner' in takeLock(file));
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  take();
});

test('a lock whose owner ended, and whose number another process has now, is taken over', () => {
  take();
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ .*/, ' 1'));
  take();
});

test('a lock whose owner never wrote its name is free after a while', () => {
  take();
  writeFileSync(file, '');
  const past = Date.now() / 1000 - 60;
  utimesSync(file, past, past);
  take();
});

test('giving back a lock leaves alone what another process has by now', () => {
  const release = take();
  writeFileSync(file, 'another owner');
  release();
  assert.equal(readFileSync(file, 'utf8'), 'another owner');
});

test('of many processes that find the lock of one that ended, a single one gets it', async () => {
  take();
  writeFileSync(file, `${process.pid} 1`);
  const others = Array.from({ length: 8 }, () => other("process.stdin.resume().on('end', () => {});"));
  const said = await Promise.all(others.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()));
  for (const { stdin } of others) stdin.end();
  await Promise.all(others.map((each) => once(each, 'exit')));
  const winners = others.filter((_, index) => said[index] === 'taken');
  assert.equal(winners.length, 1, said.join());
  assert.ok(
    said.every((each) => each === 'taken' || Number(each) === winners[0]?.pid),
    said.join(),
  );
  assert.deepEqual(readdirSync(join(folder, 'deep')), ['lock']);
});
