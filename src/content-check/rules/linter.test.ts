import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { beginEarly, lint, type Linter } from './linter.ts';

function counting(): { linter: Linter; calls: string[]; loads: () => number } {
  const calls: string[] = [];
  let loads = 0;
  const linter: Linter = {
    name: 'counting',
    module: import.meta.url,
    package: 'typescript',
    settings: [],
    async load() {
      loads += 1;
      return async (texts) => {
        calls.push(...texts);
        return texts.map((text) => [{ index: 0, rule: 'any', message: text, suggestions: [] }]);
      };
    },
  };
  return { linter, calls, loads: () => loads };
}

test('a text that was linted once is not linted again, and a linter with nothing new is not loaded', async () => {
  const { linter, calls, loads } = counting();
  const [first, second] = [randomUUID(), randomUUID()];
  const once = await lint(linter, [first]);
  assert.deepEqual(await lint(linter, [first]), once);
  assert.deepEqual([calls, loads()], [[first], 1]);
  const both = await lint(linter, [first, second]);
  assert.deepEqual(
    both?.map(([remark]) => remark?.message),
    [first, second],
  );
  assert.deepEqual(calls, [first, second]);
});

test('a linter that is not installed has nothing to say, and hides nothing that is known', async () => {
  const { linter } = counting();
  const text = randomUUID();
  await lint(linter, [text]);
  const missing: Linter = { ...linter, package: `no-such-package-${text}` };
  assert.equal(await lint(missing, [randomUUID()]), undefined);
  assert.equal((await lint(missing, [text]))?.length, 1);
});

test('a linter that was begun before there were texts reads them in its thread; where texts are known none is begun', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'linter-'));
  const project = process.cwd();
  process.chdir(folder);
  t.after(() => {
    process.chdir(project);
    rmSync(folder, { recursive: true });
  });
  const load = `async () => async (texts) => texts.map(() => [{ index: 0, rule: isMainThread ? 'here' : 'in a thread' }])`;
  writeFileSync(
    'early.mjs',
    `import { isMainThread } from 'node:worker_threads'; export const linters = [{ name: 'early', load: ${load} }];`,
  );
  const module = pathToFileURL(join(folder, 'early.mjs')).href;
  const [early] = ((await import(module)) as { linters: Pick<Linter, 'name' | 'load'>[] }).linters;
  const linter: Linter = { ...early!, module, package: 'typescript', settings: [] };
  const read = async (text: string) => (await lint(linter, [text]))?.[0]?.[0]?.rule;
  beginEarly(linter);
  assert.equal(await read('one'), 'in a thread');
  beginEarly(linter);
  assert.equal(await read('two'), 'here');
});
