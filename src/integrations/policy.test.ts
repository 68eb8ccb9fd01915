import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { addPolicy } from './policy.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** The policy that a page is given, by directive. */
function policyOf(head: string, body = '', css?: string): Record<string, string[]> {
  const html = addPolicy(`<head>${head}</head>${body}`, css);
  const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

test('a policy has the hash of each script and style in its page, once, and of nothing else', () => {
  const scripts =
    '<script type="module">let b;</script><script src="/c.js"></script><script type="speculationrules">{}</script>';
  const data = '<script type="application/ld+json">{"a":1}</script>';
  const policy = policyOf('<style>a{}</style>', `${scripts}${data}<style>a{}</style><style></style>`);
  assert.deepEqual(policy['script-src'], [hash('let b;'), hash('{}'), "'self'"]);
  assert.deepEqual(policy['style-src'], [hash('a{}'), hash('')]);
});

test('a policy names no source that nothing in the page comes from', () => {
  const bare = policyOf('', '<p>a</p>');
  assert.deepEqual(bare['default-src'], ["'none'"]);
  assert.deepEqual(bare['img-src'], ["'self'"]);
  assert.deepEqual(bare['form-action'], ["'none'"]);
  for (const name of ['script-src', 'style-src', 'manifest-src']) assert.ok(!(name in bare), name);

  const full = policyOf(
    '<link rel="stylesheet" href="/a.css"><link rel="manifest" href="/m">',
    '<script type="module" src="/a.js"></script><form></form><img src="data:image/png,">',
  );
  assert.deepEqual(full['img-src'], ["'self'", 'data:']);
  for (const name of ['script-src', 'style-src', 'form-action', 'manifest-src'])
    assert.deepEqual(full[name], ["'self'"], name);
});

test('a picture in a style sheet that a page loads is one that the page shows', () => {
  assert.deepEqual(policyOf('', '', 'p{content:url("data:image/svg+xml,")}')['img-src'], ["'self'", 'data:']);
});

test('a policy stands before all that it speaks of, and a page without a place for it is none', () => {
  for (const first of ['<style>a{}</style>', '<script>a</script>', '<link rel="stylesheet" href="/a.css">', '</head>'])
    assert.match(addPolicy(`<head><title>a</title>${first}</head>`), new RegExp(`<meta http-equiv="c[^>]*>${first}`));
  assert.throws(() => addPolicy('<p>a</p>'), /without a head/);
});

test('a script that is not closed, of which a browser runs nothing, has no hash', () => {
  assert.deepEqual(policyOf('<style>a{}</style>', '<script>let b;')['style-src'], [hash('a{}')]);
  assert.ok(!('script-src' in policyOf('', '<script>let b;')));
});
