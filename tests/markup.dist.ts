import assert from 'node:assert/strict';
import { test } from 'node:test';
import { esmResolver, FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { assertNone } from './assert-none.ts';
import { readSite } from './site.ts';

const site = readSite();

test('the markup of every page is valid', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));
  const { results } = await validator.validateMultipleFiles(site.pages.map(({ file }) => file));
  const messages = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`),
  );
  assertNone(messages);
});

test('a browser without ruby shows the reading in brackets', () => {
  const rubies = site.pages.flatMap(({ $, address }) =>
    $('ruby')
      .toArray()
      .map((ruby) => ({
        where: `${address}: ${$(ruby).text()}`,
        children: $(ruby)
          .children()
          .toArray()
          .map(({ name }) => name),
      })),
  );
  for (const { where, children } of rubies) assert.deepEqual(children, ['rp', 'rt', 'rp'], where);
});

test('a table stays one for assistive technology where CSS stacks its cells, and each cell names its column', () => {
  const role = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' } as Record<string, string>;
  let cells = 0;
  for (const { $, address } of site.pages) {
    for (const table of $('.stack-table').toArray()) {
      const where = `${address}: ${$(table).text().slice(0, 40)}`;
      assert.equal($(table).attr('role'), 'table', where);
      for (const part of $(table).find('thead, tbody, tr, td').toArray()) {
        assert.equal($(part).attr('role'), role[part.tagName], `${where}: ${part.tagName}`);
      }
      for (const heading of $(table).find('th').toArray()) {
        assert.match($(heading).attr('role') ?? '', /^(?:column|row)header$/, where);
      }
      for (const cell of $(table).find('td').toArray()) {
        assert.ok($(cell).attr('data-label'), `${where}: ${$(cell).text()}`);
        cells += 1;
      }
    }
  }
  assert.ok(cells > 0);
});
