import { getCollection, getEntry } from 'astro:content';
import { addCounts, englishFigures, japaneseFigures } from '../domain/readability.ts';
import { compareNumbers, type CriterionResult, evidenceFor, resultOf } from '../domain/success-criteria.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import type { AccessibilityReport, TestedBehaviour } from '../schemas/accessibility-report.ts';
import type { SuccessCriterion } from '../schemas/success-criterion.ts';
import { pageAddress } from './addresses.ts';
import { getPageTitles } from './status.ts';

/** A success criterion with what the pages of each language come to. */
export interface CriterionView {
  number: string;
  name: string;
  /** Level and standards, in a few words. */
  standards: string;
  /** Where W3C explains it, or for readers of Japanese the body that translates what W3C says. */
  href: string;
  /** One result where the pages in both languages come to the same, else that of each. */
  result: string;
  isFailed: boolean;
  /** What was done, or why nothing was, a sentence or more each. */
  notes: string[];
}

const explanations: Record<Locale, (id: string) => string> = {
  ja: (id) => `https://waic.jp/translations/WCAG22/Understanding/${id}`,
  en: (id) => `https://www.w3.org/WAI/WCAG22/Understanding/${id}.html`,
};

async function getReport(): Promise<AccessibilityReport> {
  const entry = await getEntry('accessibilityReport', 'report');
  if (!entry) throw new RangeError('content/data/accessibility-report.yaml has no report');
  return entry.data;
}

/** The principles of WCAG, by the first figure of the numbers of their criteria. */
const principles = ['perceivable', 'operable', 'understandable', 'robust'] as const;

const byLocale = <Value>(make: (locale: Locale) => Value): Record<Locale, Value> => ({
  ja: make('ja'),
  en: make('en'),
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const runsOf = ({ passed, failed }: TestedBehaviour) =>
  sum([passed, failed].flatMap((runs = {}) => Object.values(runs)));

function notesOf(criterion: SuccessCriterion, behaviours: readonly TestedBehaviour[], locale: Locale): string[] {
  const { automatic, failures, byHand: words } = dictionary(locale).accessibility;
  const { byHand, notApplicable, untested } = criterion;
  if (notApplicable) return [notApplicable[locale]];
  const evidence = evidenceFor(criterion, behaviours);
  const failed = sum(evidence.map((each) => sum(Object.values(each.failed ?? {}))));
  return [
    ...(evidence.length > 0 ? [automatic(evidence.length, formatNumber(sum(evidence.map(runsOf)), locale))] : []),
    ...(failed > 0 ? [failures(failed)] : []),
    ...(byHand ? [words(formatDate(byHand.on, locale), byHand.extent === 'every-page') + byHand.how[locale]] : []),
    ...(untested && evidence.length === 0 ? [untested[locale]] : []),
  ];
}

/** Words for the pages in Japanese and in English: once where they are the same. */
function inEach(words: Record<Locale, string>, locale: Locale): string {
  const { accessibility, punctuation } = dictionary(locale);
  if (words.ja === words.en) return words.ja;
  return localeIds
    .map((language) => accessibility.languages[language] + punctuation.colon + words[language])
    .join(punctuation.semicolon);
}

async function getCriteria(): Promise<{ id: string; data: SuccessCriterion }[]> {
  const entries = await getCollection('successCriteria');
  return entries.toSorted((a, b) => compareNumbers(a.data.number, b.data.number));
}

function resultView(criterion: SuccessCriterion, behaviours: readonly TestedBehaviour[], locale: Locale) {
  const { results: words } = dictionary(locale).accessibility;
  const results = byLocale((language) => resultOf(criterion, behaviours, language));
  return {
    result: inEach({ ja: words[results.ja], en: words[results.en] }, locale),
    isFailed: Object.values(results).includes('failed'),
  };
}

/** All success criteria by principle, in the order of their numbers. */
export async function getSuccessCriteria(locale: Locale) {
  const { behaviours } = await getReport();
  const { level, standards: names } = dictionary(locale).accessibility;
  const views = (await getCriteria()).map(({ id, data }): CriterionView => ({
    number: data.number,
    name: data.name[locale],
    standards: level(
      data.level,
      data.standards.map((standard) => names[standard]),
    ),
    href: explanations[locale](id),
    ...resultView(data, behaviours, locale),
    notes: notesOf(data, behaviours, locale),
  }));
  return principles.map((principle, index) => ({
    principle,
    criteria: views.filter(({ number }) => number.startsWith(String(index + 1))),
  }));
}

/** How many criteria of each standard come to each result; but for failure, results that none comes to are left out. */
export async function getCriteriaCounts(locale: Locale) {
  const { behaviours } = await getReport();
  const criteria = (await getCriteria()).map(({ data }) => data);
  const { results: words } = dictionary(locale).accessibility;
  const columns = (['jis', 'wcag'] as const).map((standard) => {
    const some = criteria.filter(({ standards }) => standards.includes(standard));
    const results = byLocale((language) => some.map((each) => resultOf(each, behaviours, language)));
    return { standard, criteria: some.length, results };
  });
  const isShown = (result: CriterionResult) =>
    result === 'failed' || columns.some(({ results }) => [...results.ja, ...results.en].includes(result));
  return {
    columns: columns.map(({ standard, criteria: count }) => ({ standard, criteria: count })),
    rows: (['met', 'no-fault', 'failed', 'not-tested', 'not-applicable'] as const).filter(isShown).map((result) => ({
      result: words[result],
      counts: columns.map(({ results }) =>
        inEach(
          byLocale((language) => String(results[language].filter((each) => each === result).length)),
          locale,
        ),
      ),
    })),
  };
}

/** When, on what and with what the tests were run. */
export async function getTestRun() {
  const { from, to, browsers, tools, judged, behaviours } = await getReport();
  const most = (where: Locale | 'both') =>
    Math.max(...behaviours.map(({ passed, failed }) => (passed?.[where] ?? 0) + (failed?.[where] ?? 0)));
  return {
    from,
    to,
    browsers,
    tools,
    pages: { ja: most('ja'), en: most('en'), both: most('both') },
    judged: { rules: Object.keys(judged).length, places: sum(Object.values(judged)) },
  };
}

/** What the tests check, with the criteria that each is evidence for and how often it passed and failed. */
export async function getTestedBehaviours() {
  return (await getReport()).behaviours.map(({ behaviour, criteria, passed = {}, failed = {} }) => ({
    behaviour,
    criteria: criteria.toSorted(compareNumbers),
    passed: sum(Object.values(passed)),
    failed: sum(Object.values(failed)),
  }));
}

type PageCounts = AccessibilityReport['readability'][number];

function figuresOf([first, ...others]: readonly [PageCounts, ...PageCounts[]]) {
  return {
    ja: japaneseFigures(addCounts([first.ja, ...others.map(({ ja }) => ja)])),
    en: englishFigures(addCounts([first.en, ...others.map(({ en }) => en)])),
  };
}

/** How plain the text is in each language: of all pages together, and of each; the stories of people are one page. */
export async function getReadability(locale: Locale) {
  const { readability } = await getReport();
  const titles = await getPageTitles(locale);
  const groups = Map.groupBy(readability, ({ path }) => (/^\/testimonials\/./.test(path) ? 'stories' : path));
  const pages = [...groups].flatMap(([path, [first, ...others]]) => {
    const title = path === 'stories' ? dictionary(locale).accessibility.stories(others.length + 1) : titles.get(path);
    // A page that was renamed since is not there under its old address.
    if (!first || title === undefined) return [];
    const href = pageAddress(path === 'stories' ? '/testimonials/' : path, locale);
    return [{ title, href, ...figuresOf([first, ...others]) }];
  });
  const [first, ...others] = readability;
  return { pages, all: first && figuresOf([first, ...others]) };
}
