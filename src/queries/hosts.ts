import { getCollection } from 'astro:content';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Organization } from '../schemas/organization.ts';
import { organizationName } from '../domain/organization-name.ts';

/** A kind of hosts, and the hosts of that kind in a sentence. */
export interface HostGroup {
  kind: NonNullable<Organization['host']>;
  names: string;
}

/** The organisations to which JPOs are sent, in two groups, each in the order of its short names. */
export async function getHosts(locale: Locale): Promise<HostGroup[]> {
  const organizations = (await getCollection('organizations'))
    .map(({ data }) => data)
    .toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en'));
  return (['programme', 'agency'] as const).map((kind) => ({
    kind,
    names: formatList(
      organizations.filter(({ host }) => host === kind).map((organization) => organizationName(organization, locale)),
      locale,
    ),
  }));
}
