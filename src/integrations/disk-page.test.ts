import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDiskCss, toDiskPage } from './disk-page.ts';
import { hashSource } from './policy.ts';

const site = new URL('https://example.org/guide/');

/** A page in `en/irc/` for a disk, as one line of text; its scripts are read from the list. */
function onDisk(body: string, head = '', scripts: Record<string, string> = {}) {
  const { text, files } = toDiskPage(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    'en/irc/index.html',
    site,
    (file) => scripts[file] ?? '',
  );
  return { html: text.replaceAll('&#x27;', "'"), files };
}

test('links, pictures and the way to the other language lead to files', () => {
  const { html, files } = onDisk(
    `<a href="/guide/irc/#hours" hreflang="ja">日本語</a><a href="#top">Top</a><img src="/guide/codes/a.svg">
     <svg><image href="/guide/maps/a.svg"></image></svg><a href="https://www.mofa.go.jp/">MOFA</a>`,
  );
  for (const found of [
    'href="../../irc/index.html#hours"',
    'href="#top"',
    'src="../../codes/a.svg"',
    '<image href="../../maps/a.svg">',
    'href="https://www.mofa.go.jp/"',
  ])
    assert.ok(html.includes(found), html);
  assert.deepEqual(files, ['irc/index.html', 'codes/a.svg', 'maps/a.svg']);
});

test('a page that leads on leads to a file', () => {
  const { html } = onDisk('', '<meta http-equiv="refresh" content="0;url=/guide/testimonials/a/">');
  assert.ok(html.includes('content="0;url=../../testimonials/a/index.html"'), html);
});

test('the public address of a page stays what it is', () => {
  const link = '<link rel="canonical" href="https://example.org/guide/en/irc/">';
  const { html, files } = onDisk('', link);
  assert.ok(html.includes(link), html);
  assert.deepEqual(files, []);
});

test('what a browser refuses on a disk is left out', () => {
  const { html } = onDisk(
    '<script type="speculationrules">{}</script><p data-online>Search</p><p data-offline hidden>No search here</p>',
    '<link rel="manifest" href="/guide/m.webmanifest"><link rel="stylesheet" href="/guide/_astro/a.css" integrity="sha256-a">',
  );
  assert.doesNotMatch(html, /manifest|integrity|speculationrules|data-online/);
  assert.match(html, /<p data-offline="">No search here<\/p>/);
});

test('the policy of a page names its files, and its styles and scripts as they are now', () => {
  const css = '@font-face{src:url(/guide/_astro/a.woff2)}';
  const policy = `default-src 'none';font-src 'self'; script-src 'self' ${hashSource('run()')} ${hashSource('{}')}; style-src ${hashSource(css)} 'self';`;
  const { html, files } = onDisk(
    '<script>run()</script><script type="speculationrules">{}</script><script type="module" src="/guide/_astro/b.js"></script>',
    `<meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style>`,
    { '_astro/b.js': 'other()' },
  );
  const written = '@font-face{src:url(../../_astro/a.woff2)}';
  assert.ok(html.includes(`<style>${written}</style>`), html);
  assert.ok(html.includes('<script type="module">other()</script>'), html);
  assert.ok(
    html.includes(
      `font-src file:; script-src ${hashSource('other()')} file: ${hashSource('run()')}; style-src ${hashSource(written)} file:;`,
    ),
    html,
  );
  assert.deepEqual(files, ['_astro/a.woff2']);
});

test('a page whose script cannot run on a disk has to say so', () => {
  const scripts = { '_astro/search.js': 'const{find}=await import("./find.js")' };
  const script = '<script type="module" src="/guide/_astro/search.js"></script>';
  assert.throws(() => onDisk(script, '', scripts), /en\/irc\/index\.html has a script/);
  const { html, files } = onDisk(`${script}<p data-offline hidden>Choose from the list</p>`, '', scripts);
  assert.doesNotMatch(html, /<script/);
  assert.deepEqual(files, []);
});

test('a style sheet names files beside it; what is written into it stays', () => {
  const css = `a{background:url("/guide/a.svg")}b{background:url(data:image/png;base64,AA)}`;
  assert.deepEqual(toDiskCss(css, '_astro/print.css', site), {
    text: css.replace('/guide/a.svg', '../a.svg'),
    files: ['a.svg'],
  });
});
