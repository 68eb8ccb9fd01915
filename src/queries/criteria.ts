import { type CollectionEntry, getCollection } from 'astro:content';
import { parseEntryId } from '../domain/entry-id.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Rule } from '../schemas/criterion.ts';
import { getFilledText } from './facts.ts';

/** A question of the self-check in one language, and what it says to each answer. */
export interface QuestionView {
  question: string;
  met: string;
  notMet: string;
  ask: string;
}

/** A criterion of eligibility in one language. */
export interface CriterionView {
  entry: CollectionEntry<'eligibility'>;
  id: string;
  title: string;
  requirement: string;
  questions: QuestionView[];
  /** Ids of the routes that may fit somebody who does not meet it. */
  otherRoutes: readonly string[];
  /** Id of the source. */
  source: string;
}

/** The criteria of eligibility in a language, in the order their `rule.yaml` files give. */
export async function getCriteria(locale: Locale): Promise<CriterionView[]> {
  const rules = new Map<string, Rule>((await getCollection('eligibilityRules')).map(({ id, data }) => [id, data]));
  const entries = (await getCollection('eligibility'))
    .map((entry) => ({ entry, ...parseEntryId(entry.id) }))
    .filter((each) => each.locale === locale);
  const ordered = entries.map((each) => {
    const rule = rules.get(each.id);
    if (!rule) throw new RangeError(`content/eligibility/${each.id}/rule.yaml is missing`);
    return { ...each, rule };
  });
  const filled = (text: string) => getFilledText(text, locale);
  return Promise.all(
    ordered
      .toSorted((a, b) => a.rule.order - b.rule.order)
      .map(async ({ entry, id, rule: { otherRoutes, source } }) => ({
        entry,
        id,
        title: entry.data.title,
        requirement: await filled(entry.data.requirement),
        questions: await Promise.all(
          entry.data.questions.map(async ({ question, met, notMet, ask }) => ({
            question: await filled(question),
            met: await filled(met),
            notMet: await filled(notMet),
            ask: await filled(ask),
          })),
        ),
        otherRoutes,
        source,
      })),
  );
}
