import { getEntry } from 'astro:content';
import { securityTxt } from '../domain/security-txt.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { absoluteAssetAddress } from './addresses.ts';

/** Who publishes this copy; what is not filled in yet is undefined. */
export interface PublisherView {
  name: string | undefined;
  contact: { href: string; text: string } | undefined;
}

/** The publisher of this copy of the guide, from `content/data/publisher.yaml`. */
export async function getPublisher(locale: Locale): Promise<PublisherView> {
  const { name, contact } = (await getEntry('publisher', 'publisher'))?.data ?? {};
  return {
    name: name?.[locale],
    contact:
      contact === undefined
        ? undefined
        : { href: contact.includes('://') ? contact : `mailto:${contact}`, text: contact },
  };
}

/** The text of `/.well-known/security.txt`; nothing where nobody is named to write to, or up to when. */
export async function getSecurityTxt(): Promise<string | undefined> {
  const { contact, securityExpires: expires } = (await getEntry('publisher', 'publisher'))?.data ?? {};
  // Whoever looks for the file asks the host, not a folder on it.
  if (contact === undefined || expires === undefined || import.meta.env.BASE_URL !== '/') return undefined;
  const canonical = absoluteAssetAddress('/.well-known/security.txt');
  return securityTxt({ contact, expires, languages: localeIds, canonical });
}
