import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { tightenPolicy } from './policy.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const page = (hashes: string, rest: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes};">${rest}`;

test('a policy keeps the hashes of what is in its page and loses all others', () => {
  const rest = '<style>a{}</style><script type="module">let b;</script>';
  assert.equal(
    tightenPolicy(page([hash('other'), hash('let b;'), hash('more'), hash('a{}')].join(' '), rest)),
    page([hash('let b;'), hash('a{}')].join(' '), rest),
  );
});

test('a policy without hashes stays as it is', () => {
  const html = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
  assert.equal(tightenPolicy(html), html);
});
