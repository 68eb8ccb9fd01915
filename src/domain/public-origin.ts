/**
 * Whether an address can stand before the links, codes and cards of a published guide: `https://`, a host with a name
 * that others can reach, and no folder, which `BASE_PATH` holds.
 */
export function isPublicOrigin(address: string | undefined): boolean {
  const url = URL.parse(address ?? '');
  return url?.protocol === 'https:' && url.href === `${url.origin}/` && /\.[a-z-]+$/.test(url.hostname);
}
