import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nginxRules, redirectRules, shareLinks, shortPath, shortRedirects } from './share.ts';

const url = 'https://example.org/guide/en/testimonials/kawabata-mariko/';

test('a service gets the whole address and the title, and both come out as they went in', () => {
  const title = 'スーダンへの憧れから、食の現場へ & “more” #1 + 100%?';
  const links = shareLinks({ url, title });
  const query = (link: string) => Object.fromEntries(new URL(link).searchParams);
  assert.deepEqual(query(links.line), { url });
  assert.deepEqual(query(links.x), { url, text: title });
  assert.deepEqual(query(links.facebook), { u: url });
  assert.deepEqual(query(links.mail), { subject: title, body: url });
});

test('an address of a service has no space, quote or angle bracket in it', () => {
  for (const link of Object.values(shareLinks({ url, title: 'a "b" <c> d' }))) assert.doesNotMatch(link, /[\s"<>]/);
});

test('Japanese stays readable in an address, which keeps it short', () => {
  assert.match(shareLinks({ url, title: '食の現場へ' }).mail, /subject=食の現場へ&/);
});

test('the short address leads to the testimonial in its language, with and without the last slash', () => {
  assert.equal(shortPath('kawabata'), '/p/kawabata/');
  assert.deepEqual(shortRedirects([{ shortId: 'kawabata', id: 'kawabata-mariko' }], ['ja', 'en'], '/guide/'), [
    { from: '/guide/p/kawabata/', to: '/guide/testimonials/kawabata-mariko/' },
    { from: '/guide/p/kawabata', to: '/guide/testimonials/kawabata-mariko/' },
    { from: '/guide/en/p/kawabata/', to: '/guide/en/testimonials/kawabata-mariko/' },
    { from: '/guide/en/p/kawabata', to: '/guide/en/testimonials/kawabata-mariko/' },
  ]);
});

test('a host reads one permanent redirect for each address', () => {
  const redirects = [{ from: '/p/a/', to: '/testimonials/a-b/' }];
  assert.equal(redirectRules(redirects), '/p/a/ /testimonials/a-b/ 301!\n/p/a/ /testimonials/a-b/ 301\n');
  assert.equal(nginxRules(redirects), 'location = /p/a/ { return 301 /testimonials/a-b/; }\n');
});
