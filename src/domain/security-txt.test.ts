import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUsefulExpiry, securityTxt } from './security-txt.ts';

const file = {
  contact: 'guide@example.org',
  expires: '2027-06-30',
  languages: ['ja', 'en'],
  canonical: 'https://example.org/.well-known/security.txt',
};

test('the file names a mailbox as an address, its end as a moment, and where it is', () => {
  assert.equal(
    securityTxt(file),
    `Contact: mailto:guide@example.org
Expires: 2027-06-30T00:00:00Z
Preferred-Languages: ja, en
Canonical: https://example.org/.well-known/security.txt
`,
  );
});

test('a page to write to is named as it is', () => {
  assert.match(
    securityTxt({ ...file, contact: 'https://example.org/contact' }),
    /^Contact: https:\/\/example\.org\/contact$/m,
  );
});

test('an end is of use that is a month to a year away', () => {
  const rows = {
    '2026-11-24': false,
    '2026-12-23': false,
    '2026-12-24': true,
    '2027-11-24': true,
    '2027-11-26': false,
  };
  for (const [expires, isUseful] of Object.entries(rows))
    assert.equal(isUsefulExpiry(expires, '2026-11-24'), isUseful, expires);
});
