import { getCollection } from 'astro:content';
import type { ShortAddresses } from '../domain/share.ts';
import { once } from './once.ts';

/** The register of the short addresses of testimonials, in the order of its file. */
export const getShortAddresses = once(async (): Promise<ShortAddresses> => {
  const entries = await getCollection('shortAddresses');
  return Object.fromEntries(
    entries.toSorted((a, b) => a.data.position - b.data.position).map(({ id, data }) => [id, data]),
  );
});

/** The word of the short address of each testimonial, by the id of the testimonial. */
export async function getShortIds(): Promise<ReadonlyMap<string, string>> {
  return new Map(Object.entries(await getShortAddresses()).map(([shortId, { testimonial }]) => [testimonial, shortId]));
}
