import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertNone } from './assert-none.ts';
import { type Page, readSite, urlOf } from './site.ts';

const site = readSite();

/** The content security policy of a page by directive. */
function policyOf({ $, address }: Page): Map<string, string[]> {
  const metas = $('head meta[http-equiv="content-security-policy" i]');
  assert.equal(metas.length, 1, `${address} has ${metas.length} policies`);
  const directives = (metas.attr('content') ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

function sourcesFor(page: Page, directive: string): string[] {
  const policy = policyOf(page);
  return policy.get(directive) ?? policy.get('default-src') ?? ['*'];
}

test('the policy of a page lets nothing run or load that it does not name', () => {
  for (const page of site.pages) {
    for (const directive of ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'object-src']) {
      for (const source of sourcesFor(page, directive)) {
        assert.match(source, /^(?:'none'|'self'|data:|'sha256-[\w+/=]+')$/, `${page.address}: ${directive}`);
      }
    }
    assert.ok(!sourcesFor(page, 'script-src').includes('data:'), page.address);
    for (const directive of ['base-uri', 'form-action']) {
      assert.ok(policyOf(page).has(directive), `${page.address}: no ${directive}, which default-src does not cover`);
    }
  }
});

test('every style and script in a page is the one that its policy names', () => {
  for (const page of site.pages) {
    for (const [selector, directive] of [
      ['style', 'style-src'],
      ['script:not([src]):not([type="application/ld+json"])', 'script-src'],
    ] as const) {
      const allowed = sourcesFor(page, directive);
      for (const element of page.$.root().find(selector).toArray()) {
        const hash = createHash('sha256').update(page.$(element).text()).digest('base64');
        assert.ok(allowed.includes(`'sha256-${hash}'`), `${page.address}: ${page.$.html(element).slice(0, 80)}`);
      }
    }
  }
});

test('what links tell other hosts is said by the host, and costs a page nothing', () => {
  assertNone(site.pages.filter(({ $ }) => $('meta[name="referrer"]').length > 0).map(({ address }) => address));
});

test('no element carries a style or a script of its own', () => {
  const wrong = site.pages.flatMap(({ $, address }) =>
    $.root()
      .find('*')
      .toArray()
      .flatMap((element) => Object.entries(element.attribs))
      .filter(([name, value]) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value))
      .map(([name, value]) => `${address}: ${name}="${value}"`),
  );
  assertNone(wrong);
});

test('nothing in a page is loaded from another host', () => {
  const loading =
    '[src], [srcset], [poster], object[data], use, image, form[action], link[href]:not([rel="canonical"], [rel="alternate"])';
  const wrong = site.pages.flatMap((page) =>
    page.$.root()
      .find(loading)
      .toArray()
      .flatMap(({ attribs }) => [
        ...['src', 'poster', 'data', 'href', 'xlink:href', 'action'].flatMap((name) => attribs[name] ?? []),
        ...(attribs['srcset'] ?? '').split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
      ])
      .filter((address) => !address.startsWith('data:'))
      .filter((address) => new URL(address, urlOf(site, page)).origin !== site.origin)
      .map((address) => `${page.address}: ${address}`),
  );
  assertNone(wrong);
});

test('no style sheet loads anything from another host', () => {
  const inPages = site.pages.map(({ $, address }) => ({ name: address, css: $('style').text() }));
  const files = globSync('**/*.css', { cwd: site.folder }).map((name) => ({
    name,
    css: readFileSync(join(site.folder, name), 'utf8'),
  }));
  const wrong = [...inPages, ...files].flatMap(({ name, css }) =>
    [...css.matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)]
      .map(([, address = '']) => address)
      .filter((address) => !address.startsWith('data:') && new URL(address, site.origin).origin !== site.origin)
      .map((address) => `${name}: ${address}`),
  );
  assertNone(wrong);
});
