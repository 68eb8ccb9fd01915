import { findPeople } from '../../domain/glossary.ts';
import { findDates } from '../../domain/dates.ts';
import { compareAsOf, findFactReferences } from '../../domain/figures.ts';
import { localeIds } from '../../i18n/locales.ts';
import { checkProse } from './prose.ts';
import { atField, localizedOf, withoutPlaceholders } from '../read/fields.ts';
import type { Problem } from '../report/problem.ts';
import type { Content, Entry, FieldText } from '../read/content.ts';
import { checkFactReference, checkPlaceholders, checkReference, type Finding, type Known } from './references.ts';

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
          found: brace,
          expected: 'text without braces; no figure is filled in here',
          suggestion: undefined,
        },
      ]
    : [];
}

/** A day of checking that is still to come, by more than the time zones can explain. */
export function checkNotFuture(date: string, today: string): Finding | undefined {
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  return date > tomorrow
    ? { rule: 'future-date', found: `"${date}"`, expected: `a day up to today, ${today}`, suggestion: undefined }
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
    const aspects: [name: string, ja: string[], en: string[]][] = [
      ['facts', facts(ja), facts(en)],
      ['dates', findDates(ja, 'ja'), findDates(en, 'en')],
      ['people', findPeople(ja, 'ja', known.people), findPeople(en, 'en', known.people)],
    ];
    const partings = aspects
      .filter(([, ours, theirs]) => ours.join() !== theirs.join())
      .map(([name, ours, theirs]): Finding => ({
        rule: 'parity',
        found: `${name}: ${theirs.join(', ') || 'none'}`,
        expected: `the same as in the Japanese: ${ours.join(', ') || 'none'}`,
        suggestion: undefined,
      }));
    return [
      ...atField(fields, [...full, 'en'], partings),
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
                found: `the time ${times[order]} a second time`,
                expected: 'each time once',
                suggestion: undefined,
              }
            : {
                rule: 'wrong-value',
                found: `${times[order]} after ${times[order - 1]}`,
                expected: 'the oldest value first',
                suggestion: undefined,
              },
      ),
      ...atField(
        facts,
        [id, 'gaps', gap, 'at'],
        gap < 0
          ? undefined
          : {
              rule: 'wrong-value',
              found: 'a gap where there is a value',
              expected: 'a time without a value',
              suggestion: undefined,
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
              found: `"${year}"`,
              expected: 'the year of the exam, such as 2019',
              suggestion: undefined,
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
                    found: `"${window.opens}"`,
                    expected: `a day in ${year}`,
                    suggestion: undefined,
                  }
                : undefined,
            ),
          ]
        : []),
      ...checkLocalized(windows, window, [year], known, true),
    ];
  });
}

function checkSources({ sources }: Content, known: Known, today: string): Problem[] {
  return [...sources.entries].flatMap(([id, source]) => [
    ...atField(sources, [id, 'accessed'], checkNotFuture(source.accessed, today)),
    ...(source.reviewBy < today
      ? atField(sources, [id, 'reviewBy'], {
          rule: 'review-due',
          found: `"${source.reviewBy}"`,
          expected: `somebody to read ${source.url} again, and then to set accessed and a new reviewBy`,
          suggestion: undefined,
        }).map((problem): Problem => ({ ...problem, severity: 'warning' }))
      : []),
    ...checkLocalized(sources, source, [id], known, false),
  ]);
}

/** What two entries must not share: the place in a list, the word of a short address. */
function checkUnique(entries: Entry[], field: 'order' | 'shortId'): Problem[] {
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
      found: String(value),
      expected: `a value that no other has; ${first} has this one`,
      suggestion: undefined,
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
    ...checkSources(content, known, today),
    ...[...organizations.entries].flatMap(([id, organization]) =>
      checkLocalized(organizations, organization, [id], known, false),
    ),
    ...entries.flatMap(({ shared }) => (shared ? checkShared(shared, known) : [])),
    ...checkUnique(of('testimonials'), 'order'),
    ...checkUnique(of('testimonials'), 'shortId'),
    ...checkUnique(of('eligibility'), 'order'),
  ];
}
