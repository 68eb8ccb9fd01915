import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';

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
