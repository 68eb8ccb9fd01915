import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { tightenPolicy } from './policy.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const page = (policy: string, rest: string) => `<meta http-equiv="content-security-policy" content="${policy}">${rest}`;

test('a policy keeps the hashes of what is in its page and loses all others', () => {
  const rest = '<style>a{}</style><script type="module">let b;</script><script src="/c.js"></script>';
  assert.equal(
    tightenPolicy(
      page(`script-src 'self' ${[hash('other'), hash('let b;'), hash('more'), hash('a{}')].join(' ')};`, rest),
    ),
    page(`script-src 'self' ${hash('let b;')} ${hash('a{}')}`, rest),
  );
});

test('a policy names no source that nothing in the page comes from', () => {
  const policy =
    "default-src 'none';img-src 'self' data:;form-action 'self';manifest-src 'self'; script-src 'self'; style-src 'self';";
  assert.equal(
    tightenPolicy(page(policy, '<p>a</p>')),
    page("default-src 'none';img-src 'self';form-action 'none'", '<p>a</p>'),
  );
  const rest =
    '<link rel="stylesheet" href="/a.css"><link rel="manifest" href="/m"><script type="module" src="/a.js"></script><form></form><img src="data:image/png,">';
  assert.equal(
    tightenPolicy(page(policy, rest)),
    page(
      "default-src 'none';img-src 'self' data:;form-action 'self';manifest-src 'self';script-src 'self';style-src 'self'",
      rest,
    ),
  );
});

test('a picture in a style sheet that a page loads is one that the page shows', () => {
  const policy = page("img-src 'self' data:", '');
  assert.equal(tightenPolicy(policy), page("img-src 'self'", ''));
  assert.equal(tightenPolicy(policy, 'p{content:url("data:image/svg+xml,")}'), policy);
});
