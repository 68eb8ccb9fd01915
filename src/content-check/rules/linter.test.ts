import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { lint, type Linter } from './linter.ts';

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
