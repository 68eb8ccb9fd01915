import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../read/content.ts';
import { readMdx } from '../read/mdx.ts';
import type { Context } from './check.ts';
import { component } from './component.ts';

test('a second list of criteria is found with the line of the first; figures and notes may stand again', async () => {
  const text =
    '---\nupdated: now\n---\n\n<CriteriaList />\n\n<Note>\n一。\n</Note>\n\n<Note>\n<Fact id="a" />と<Fact id="a" />。\n</Note>\n\n<CriteriaList />\n';
  const { tree } = readMdx('ja.mdx', text);
  assert.ok(tree);
  const findings = await component.check(
    { entries: [{ subject: 'guide', folder: { id: 'eligibility' }, pages: [{ tree }] }] } as unknown as Content,
    {} as Context,
  );
  assert.deepEqual(
    findings.map(({ rule, line }) => [rule.id, line]),
    [['repeated-component', 15]],
  );
  assert.match(findings[0]?.expected.en ?? '', /line 5/);
});
