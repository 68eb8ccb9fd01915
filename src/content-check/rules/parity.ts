import { findDates } from '../../domain/dates.ts';
import { findFactReferences } from '../../domain/figures.ts';
import type { PeopleIndex } from '../../domain/glossary.ts';
import { aspects, type Block, type Difference, findDifferences, listed } from '../../domain/parity.ts';
import { untranslated } from '../../domain/staleness.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Content } from '../read/content.ts';
import type { Entry, PageText } from '../read/entry.ts';
import { atField, linesOf, localizedOf } from '../read/fields.ts';
import { outline } from '../read/outline.ts';
import { defineRule, type Problem, verbatim } from '../report/problem.ts';
import type { Check, Context } from './check.ts';
import { sharedFields } from './texts.ts';

const rule = defineRule('parity', '日本語と英語の中身がそろっていません', 'the two languages do not say the same', {
  comparesLanguages: true,
});

/** What both languages of some words must share. */
function shared(words: string, locale: Locale, people: PeopleIndex, id?: string) {
  const facts = findFactReferences(words).map(({ id, at }) => (at ? `${id}@${at}` : id));
  return { facts: facts.sort(), dates: findDates(words, locale), people: people.find(words, locale, id) };
}

/** The front matter as blocks, one for each field: what both languages must share of it. */
function fieldBlocks({ fields, locale }: PageText, people: PeopleIndex, id: string): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const [name, value] of Object.entries(fields?.data ?? {})) {
    if (value === undefined) continue;
    // To find it takes longer than all else here, and only a difference asks for it.
    const lineOfField = () => fields?.yaml.position([name]).line ?? 1;
    if (untranslated.has(name)) {
      const kind = listed(verbatim(name), [value].flat().map(String));
      blocks.set(name, {
        kind,
        facts: [],
        links: [],
        dates: [],
        people: [],
        get line() {
          return lineOfField();
        },
      });
      continue;
    }
    // A title may break in other places; a list of answers has as many entries in each language.
    const isOneText = name === 'title' || name === 'headline' || !Array.isArray(value);
    const texts = linesOf(value).map(({ path, text }) => [[name, ...path].join('.'), text] as const);
    const parts = isOneText ? [[name, texts.map(([, text]) => text).join(' ')] as const] : texts;
    for (const [key, words] of parts) {
      const kind = { ja: `項目 ${key}`, en: `the field ${key}` };
      const links = /^glance\.\d+\.page$/.test(key) ? [words] : [];
      blocks.set(key, {
        kind,
        links,
        ...shared(words, locale, people, id),
        get line() {
          return lineOfField();
        },
      });
    }
  }
  return blocks;
}

function problem(original: PageText, translation: PageText, difference: Difference, place?: string): Problem {
  const line = difference.original ? `${original.file}:${difference.original.line}` : original.file;
  return {
    rule,
    file: translation.file,
    line: difference.translation?.line ?? Math.max(1, translation.lines.length - 1),
    place,
    found: difference.translationHas,
    expected: {
      ja: `${line} と同じもの。${difference.originalHas.ja}`,
      en: `the same as in ${line}: ${difference.originalHas.en}`,
    },
  };
}

function checkPages({ folder, pages }: Entry, context: Context): Problem[] {
  const [original, translation] = pages;
  if (!original || !translation) return [];
  const { people } = context;
  // A testimonial calls its own person by name where each language needs it; namesakes cannot be told apart.
  const { id } = folder;
  const problems: Problem[] = [];
  if (original.fields?.data && translation.fields?.data) {
    const [ours, theirs] = [fieldBlocks(original, people, id), fieldBlocks(translation, people, id)];
    for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
      const differences = findDifferences([ours.get(key) ?? []].flat(), [theirs.get(key) ?? []].flat());
      problems.push(...differences.map((difference) => problem(original, translation, difference, key)));
    }
  }
  if (original.tree && translation.tree) {
    const differences = findDifferences(
      outline(original.tree, { locale: original.locale, people, id }),
      outline(translation.tree, { locale: translation.locale, people, id }),
    );
    problems.push(...differences.map((difference) => problem(original, translation, difference)));
  }
  return problems;
}

/** Words in both languages in one place of the data. */
function checkLocalized(content: Content, { people }: Context): Problem[] {
  return sharedFields(content).flatMap((fields) =>
    localizedOf(fields.raw).flatMap(({ path, ja, en }) => {
      const [ours, theirs] = [shared(ja, 'ja', people), shared(en, 'en', people)];
      return (['facts', 'dates', 'people'] as const)
        .filter((aspect) => ours[aspect].join() !== theirs[aspect].join())
        .flatMap((aspect) => {
          const name = aspects[aspect];
          const expected = listed({ ja: `日本語と同じ${name.ja}`, en: 'the same as in the Japanese' }, ours[aspect]);
          return atField(fields, [...path, 'en'], { rule, found: listed(name, theirs[aspect]), expected });
        });
    }),
  );
}

/** Both languages have the same blocks, facts, links, dates and people. */
export const parity: Check = {
  rules: [rule],
  isOfEntry: true,
  check: (content, context) => [
    ...content.entries.flatMap((entry) => checkPages(entry, context)),
    ...checkLocalized(content, context),
  ],
};
