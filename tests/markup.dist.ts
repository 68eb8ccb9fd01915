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

test('every page has one main heading, and no level is left out below it', () => {
  for (const { $, address } of site.pages) {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({ name }) => Number(name.slice(1)));
    assert.equal(levels.filter((level) => level === 1).length, 1, address);
    levels.reduce((last, level) => {
      assert.ok(level <= last + 1, `${address}: a heading of level ${level} under one of level ${last}`);
      return level;
    }, 0);
  }
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
  assert.ok(rubies.length > 0, 'no reading is given anywhere');
  for (const { where, children } of rubies) assert.deepEqual(children, ['rp', 'rt', 'rp'], where);
});
