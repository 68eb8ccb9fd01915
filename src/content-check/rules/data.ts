import { findPeople } from '../../domain/glossary.ts';
import { findDates } from '../../domain/dates.ts';
import { compareAsOf, findFactReferences } from '../../domain/figures.ts';
import { localeIds } from '../../i18n/locales.ts';
import type { Localized } from '../../schemas/localized.ts';
import { checkProse } from './prose.ts';
import { atField, localizedOf, withoutPlaceholders } from '../read/fields.ts';
import { aspects, listed } from '../../domain/parity.ts';
import { type Finding, type Problem, quoted, verbatim } from '../report/problem.ts';
import type { Content, Entry, FieldText } from '../read/content.ts';
import { checkFactReference, checkPlaceholders, checkReference, type Known } from './references.ts';

/** Fields whose text may hold figures as `{fact-id}`, because the page fills them in. */
export const filledFields: readonly PropertyKey[] = ['description', 'lead', 'text', 'requirement', 'checks', 'period'];

/** Braces are a figure where the page fills it in, and a mistake everywhere else. */
export function checkBraces(path: PropertyKey[], text: string, known: Known): Finding[] {
  if (path.some((step) => filledFields.includes(step))) return checkPlaceholders(text, known);
  const [brace] = /[{}][^{}]*\}?/.exec(text) ?? [];
  return brace
    ? [
        {
          rule: 'unknown-fact',
          found: verbatim(brace),
          expected: {
            ja: '{ } のない文章。ここに数字は差し込めません',
            en: 'text without braces; no figure is filled in here',
          },
        },
      ]
    : [];
}

/** A day of checking that is still to come, by more than the time zones can explain. */
export function checkNotFuture(date: string, today: string): Finding | undefined {
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  return date > tomorrow
    ? {
        rule: 'future-date',
        found: quoted(date),
        expected: { ja: `今日（${today}）までの日`, en: `a day up to today, ${today}` },
      }
    : undefined;
}

/** Words in both languages in one place of the data: the same figures, dates and people in each. */
function checkLocalized(
  fields: Pick<FieldText, 'file' | 'yaml'>,
  data: unknown,
  prefix: PropertyKey[],
  known: Known,
  isOurProse: boolean,
): Problem[] {
  return localizedOf(data).flatMap(({ path, ja, en }) => {
    const full = [...prefix, ...path];
    const texts = { ja, en };
    const facts = (text: string) =>
      findFactReferences(text)
        .map(({ id, at }) => (at ? `${id}@${at}` : id))
        .sort();
    const pairs: [name: Localized, ja: string[], en: string[]][] = [
      [aspects.facts, facts(ja), facts(en)],
      [aspects.dates, findDates(ja, 'ja'), findDates(en, 'en')],
      [aspects.people, findPeople(ja, 'ja', known.people), findPeople(en, 'en', known.people)],
    ];
    const differences = pairs
      .filter(([, ours, theirs]) => ours.join() !== theirs.join())
      .map(([name, ours, theirs]): Finding => ({
        rule: 'parity',
        found: listed(name, theirs),
        expected: listed({ ja: `日本語と同じ${name.ja}`, en: 'the same as in the Japanese' }, ours),
      }));
    return [
      ...atField(fields, [...full, 'en'], differences),
      ...localeIds.flatMap((locale) =>
        atField(
          fields,
          [...full, locale],
          [
            ...checkBraces(full, texts[locale], known),
            ...(isOurProse ? checkProse(withoutPlaceholders(texts[locale]), locale, known, 'placeholder') : []),
          ],
        ),
      ),
    ];
  });
}

function checkFacts({ facts }: Content, known: Known): Problem[] {
  return [...facts.entries].flatMap(([id, fact]) => {
    const times = fact.history.map(({ at }) => at);
    const order = times.findIndex((at, index) => index > 0 && compareAsOf(times[index - 1] ?? at, at) >= 0);
    const gap = (fact.gaps ?? []).findIndex(({ at }) => times.includes(at));
    return [
      ...fact.history.flatMap(({ source }, index) =>
        atField(facts, [id, 'history', index, 'source'], checkReference('sources', source, known)),
      ),
      ...atField(
        facts,
        [id, 'history', order, 'at'],
        order < 0
          ? undefined
          : times.indexOf(times[order] ?? '') < order
            ? {
                rule: 'duplicate-id',
                found: { ja: `二つめの ${times[order]}`, en: `the time ${times[order]} a second time` },
                expected: { ja: '同じ時点は一度だけ', en: 'each time once' },
              }
            : {
                rule: 'wrong-value',
                found: {
                  ja: `${times[order - 1]} の後に ${times[order]}`,
                  en: `${times[order]} after ${times[order - 1]}`,
                },
                expected: { ja: '古い値から順に', en: 'the oldest value first' },
              },
      ),
      ...atField(
        facts,
        [id, 'gaps', gap, 'at'],
        gap < 0
          ? undefined
          : {
              rule: 'wrong-value',
              found: { ja: '値があるのに、gapsにもある時点', en: 'a gap where there is a value' },
              expected: { ja: '値のない時点', en: 'a time without a value' },
            },
      ),
      ...checkLocalized(facts, fact, [id], known, true),
    ];
  });
}

function checkWindows({ windows }: Content, known: Known): Problem[] {
  return [...windows.entries].flatMap(([year, window]) => {
    const isYear = /^\d{4}$/.test(year);
    return [
      ...atField(
        windows,
        [year],
        isYear
          ? undefined
          : {
              rule: 'wrong-id',
              found: quoted(year),
              expected: { ja: '試験の年（例：2019）', en: 'the year of the exam, such as 2019' },
            },
      ),
      ...(window.status === 'known'
        ? [
            ...atField(windows, [year, 'source'], checkReference('sources', window.source, known)),
            ...atField(
              windows,
              [year, 'opens'],
              isYear && !window.opens.startsWith(year)
                ? {
                    rule: 'wrong-value',
                    found: quoted(window.opens),
                    expected: { ja: `${year}年の日`, en: `a day in ${year}` },
                  }
                : undefined,
            ),
          ]
        : []),
      ...checkLocalized(windows, window, [year], known, true),
    ];
  });
}

/** The routes, of which the guide is about one. */
function checkRoutes({ routes }: Content, known: Known): Problem[] {
  const covered = [...routes.entries].flatMap(([id, { isCovered }]) => (isCovered ? id : []));
  const expected = { ja: '一つの道だけに isCovered: true', en: 'isCovered: true at one route and no other' };
  const isWhole = routes.entries.size === routes.raw?.size;
  return [
    ...(isWhole && covered.length === 0
      ? atField(routes, [], {
          rule: 'wrong-value',
          found: { ja: 'このガイドが扱う道がない', en: 'no route that the guide is about' },
          expected,
        })
      : []),
    ...covered.slice(1).flatMap((id) =>
      atField(routes, [id, 'isCovered'], {
        rule: 'duplicate-id',
        found: { ja: `${covered[0]} のほかにもう一つの true`, en: `true once more, after ${covered[0]}` },
        expected,
      }),
    ),
    ...[...routes.entries].flatMap(([id, route]) => checkLocalized(routes, route, [id], known, true)),
  ];
}

function checkSources({ sources }: Content, known: Known, today: string): Problem[] {
  return [...sources.entries].flatMap(([id, source]) => [
    ...atField(sources, [id, 'accessed'], checkNotFuture(source.accessed, today)),
    ...(source.reviewBy < today
      ? atField(sources, [id, 'reviewBy'], {
          rule: 'review-due',
          severity: 'warning',
          found: quoted(source.reviewBy),
          expected: {
            ja: `${source.url} を読み直し、accessed と reviewBy を新しい日にする`,
            en: `somebody to read ${source.url} again, and then to set accessed and a new reviewBy`,
          },
        })
      : []),
    ...checkLocalized(sources, source, [id], known, false),
  ]);
}

/** What two entries must not share: the place in a list. */
function checkUnique(entries: Entry[], field: 'order'): Problem[] {
  const seen = new Map<unknown, string>();
  return entries.flatMap(({ shared }) => {
    const value = shared?.raw[field];
    if (!shared || value === undefined) return [];
    const first = seen.get(value);
    if (first === undefined) {
      seen.set(value, shared.file);
      return [];
    }
    return atField(shared, [field], {
      rule: 'duplicate-id',
      found: verbatim(String(value)),
      expected: {
        ja: `ほかにない値。これは ${first} にあります`,
        en: `a value that no other has; ${first} has this one`,
      },
    });
  });
}

function checkShared(shared: FieldText, known: Known): Problem[] {
  const { organization, source, thresholds, otherSources } = shared.raw;
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  return [
    ...(organization === undefined
      ? []
      : atField(shared, ['organization'], checkReference('organizations', String(organization), known))),
    ...(source === undefined ? [] : atField(shared, ['source'], checkReference('sources', String(source), known))),
    ...list(otherSources).flatMap((other, index) => {
      const id = (other as { source?: unknown } | null)?.source;
      return atField(shared, ['otherSources', index, 'source'], checkReference('sources', String(id), known));
    }),
    ...list(thresholds).flatMap((id, index) =>
      atField(shared, ['thresholds', index], checkFactReference(String(id), undefined, known)),
    ),
    ...checkLocalized(shared, shared.raw, [], known, true),
  ];
}

/**
 * Checks what stands in the data and in the files that both languages share.
 *
 * @param today YYYY-MM-DD
 */
export function checkData(content: Content, known: Known, today: string): Problem[] {
  const { entries, organizations } = content;
  const of = (subject: string) => entries.filter(({ folder }) => folder.subject === subject);
  return [
    ...checkFacts(content, known),
    ...checkWindows(content, known),
    ...checkRoutes(content, known),
    ...checkSources(content, known, today),
    ...[...organizations.entries].flatMap(([id, organization]) =>
      checkLocalized(organizations, organization, [id], known, false),
    ),
    ...entries.flatMap(({ shared }) => (shared ? checkShared(shared, known) : [])),
    ...checkUnique(of('testimonials'), 'order'),
    ...checkUnique(of('eligibility'), 'order'),
  ];
}
