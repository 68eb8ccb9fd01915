import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../read/content.ts';
import { readMdx } from '../read/mdx.ts';
import type { Context } from './check.ts';
import { heading } from './heading.ts';

test('a heading two levels below the one before it is found; going up by any number of levels is in order', async () => {
  const levels = async (text: string) => {
    const { tree } = readMdx('ja.mdx', `---\nupdated: now\n---\n${text}`);
    assert.ok(tree);
    return (await heading.check({ entries: [{ pages: [{ tree }] }] } as unknown as Content, {} as Context)).map(
      ({ line, found }) => [line, found.en],
    );
  };
  assert.deepEqual(await levels('\n## a [#a]\n\n#### b [#b]\n\n### c [#c]\n'), [[7, '####']]);
  assert.deepEqual(await levels('\n### a [#a]\n'), [[5, '###']]);
  assert.deepEqual(await levels('\n## a [#a]\n\n### b [#b]\n\n#### c [#c]\n\n## d [#d]\n'), []);
});
