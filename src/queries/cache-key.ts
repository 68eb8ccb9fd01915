import { hash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { once } from './once.ts';

const fingerprints = new WeakMap<object, string>();

/** A fingerprint of a view; that of a view which several pages show is made once. */
function fingerprint(view: object): string {
  const print = fingerprints.get(view) ?? hash('sha256', JSON.stringify(view), 'base64url');
  fingerprints.set(view, print);
  return print;
}

/** A fingerprint of the data that a sentence of any page may name: a fact, a window, a source. */
const getDataFingerprint = once(async (): Promise<string> => {
  const collections = await Promise.all([
    getCollection('facts'),
    getCollection('organizations'),
    getCollection('publisher'),
    getCollection('routes'),
    getCollection('sources'),
    getCollection('windows'),
  ]);
  return fingerprint(collections);
});

/** A fingerprint of all content but what testimonials tell. */
const getContentFingerprint = once(async (): Promise<string> => {
  const collections = await Promise.all([
    getCollection('accessibilityReport'),
    getCollection('eligibility'),
    getCollection('eligibilityRules'),
    getCollection('guide'),
    getCollection('home'),
    getCollection('people'),
    getCollection('shortAddresses'),
    getCollection('successCriteria'),
    getCollection('translations', ({ id }) => !id.startsWith('testimonials/')),
  ]);
  const testimonials = await getCollection('testimonials');
  return fingerprint([collections, testimonials.map(({ id, data }) => ({ id, data }))]);
});

/**
 * The key by which a build takes a page from the build before, for `getStaticPaths`: it is another one when anything has
 * changed that the page shows. Code, words of the interface among it, Astro compares by itself.
 *
 * @param views what the page shows, but for the data that any page may name
 */
export async function cacheKey(...views: object[]): Promise<string> {
  return fingerprint([await getDataFingerprint(), ...views.map(fingerprint)]);
}

/** The same for a page that may show anything of the content but what testimonials tell. */
export async function contentKey(): Promise<string> {
  return fingerprint([await getDataFingerprint(), await getContentFingerprint()]);
}
