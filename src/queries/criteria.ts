import { type CollectionEntry, getCollection } from 'astro:content';
import { parseEntryId } from '../domain/entry-id.ts';
import type { Locale } from '../i18n/locales.ts';
import { getFilledText } from './facts.ts';

/** A criterion of eligibility in one language. */
export interface CriterionView {
  entry: CollectionEntry<'eligibility'>;
  id: string;
  title: string;
  requirement: string;
  checks: string[];
}

/** The criteria of eligibility in a language, in the order their `rule.yaml` files give. */
export async function getCriteria(locale: Locale): Promise<CriterionView[]> {
  const orders = new Map((await getCollection('eligibilityRules')).map(({ id, data }) => [id, data.order]));
  const entries = (await getCollection('eligibility'))
    .map((entry) => ({ entry, ...parseEntryId(entry.id) }))
    .filter((each) => each.locale === locale);
  const ordered = entries.map((each) => {
    const order = orders.get(each.id);
    if (order === undefined) throw new RangeError(`content/eligibility/${each.id}/rule.yaml is missing`);
    return { ...each, order };
  });
  return Promise.all(
    ordered
      .toSorted((a, b) => a.order - b.order)
      .map(async ({ entry, id }) => ({
        entry,
        id,
        title: entry.data.title,
        requirement: await getFilledText(entry.data.requirement, locale),
        checks: await Promise.all(entry.data.checks.map((check) => getFilledText(check, locale))),
      })),
  );
}
