import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerAddresses, nginxRedirects, permanentRedirects, redirectsFile, shareLinks, shortPath } from './share.ts';

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
  assert.deepEqual(permanentRedirects({ kawabata: { testimonial: 'kawabata-mariko' } }, ['ja', 'en'], '/guide/'), [
    { from: '/guide/p/kawabata/', to: '/guide/testimonials/kawabata-mariko/' },
    { from: '/guide/p/kawabata', to: '/guide/testimonials/kawabata-mariko/' },
    { from: '/guide/en/p/kawabata/', to: '/guide/en/testimonials/kawabata-mariko/' },
    { from: '/guide/en/p/kawabata', to: '/guide/en/testimonials/kawabata-mariko/' },
  ]);
});

test('a host reads one permanent redirect for each address', () => {
  const redirects = [{ from: '/p/a/', to: '/testimonials/a-b/' }];
  assert.equal(redirectsFile('netlify', redirects), '/p/a/ /testimonials/a-b/ 301!\n');
  assert.equal(redirectsFile('cloudflare', redirects), '/p/a/ /testimonials/a-b/ 301\n');
  assert.equal(nginxRedirects(redirects), 'location = /p/a/ { return 301 /testimonials/a-b/$is_args$args; }\n');
});

test('a renamed testimonial is found at its old address, a withdrawn one has a page that says so', () => {
  const register = {
    sato: { testimonial: 'sato-ai', formerly: ['ito-ai'] },
    kato: { testimonial: 'kato-ken', formerly: ['kato-k'], withdrawn: '2026-12-01' },
  };
  assert.deepEqual(
    permanentRedirects(register, ['ja'], '/').map(({ from, to }) => `${from} ${to}`),
    [
      '/p/sato/ /testimonials/sato-ai/',
      '/p/sato /testimonials/sato-ai/',
      '/testimonials/ito-ai/ /testimonials/sato-ai/',
      '/testimonials/ito-ai /testimonials/sato-ai/',
      '/bilingual/testimonials/ito-ai/ /bilingual/testimonials/sato-ai/',
      '/bilingual/testimonials/ito-ai /bilingual/testimonials/sato-ai/',
    ],
  );
  assert.deepEqual(formerAddresses(register), [
    { id: 'ito-ai', testimonial: 'sato-ai' },
    { id: 'kato-ken', testimonial: undefined },
    { id: 'kato-k', testimonial: undefined },
  ]);
});
