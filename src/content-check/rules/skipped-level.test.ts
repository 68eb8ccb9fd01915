import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../read/content.ts';
import { readMdx } from '../read/mdx.ts';
import type { Context } from './check.ts';
import { skippedLevel } from './skipped-level.ts';

test('a heading two levels below the one before it is found; going up by any number of levels is in order', async () => {
  const levels = async (text: string) => {
    const { tree } = readMdx('ja.mdx', `---\n---\n${text}`);
    assert.ok(tree);
    return (await skippedLevel.check({ entries: [{ pages: [{ tree }] }] } as unknown as Content, {} as Context)).map(
      ({ line, found }) => [line, found.en],
    );
  };
  assert.deepEqual(await levels('\n## a\n\n#### b\n\n### c\n'), [[6, '####']]);
  assert.deepEqual(await levels('\n### a\n'), [[4, '###']]);
  assert.deepEqual(await levels('\n## a\n\n### b\n\n#### c\n\n## d\n'), []);
});
