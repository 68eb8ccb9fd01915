import { formatAsOf, formatNumber, formatSmallNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { DatedValue, Fact, FactUnit } from '../schemas/fact.ts';

/** A figure cut where its size changes on the page: the number is drawn large, the words around it small. */
export interface FigureText {
  before: string;
  number: string;
  after: string;
}

/** Order of two times a figure can speak of, oldest first; the end of a year comes after all else in it. */
export function compareAsOf(a: string, b: string): number {
  const key = (at: string) => {
    const [, fiscalYear] = /^FY(\d{4})$/.exec(at) ?? [];
    if (fiscalYear) return `${fiscalYear}-04`;
    return at.replace('-end', '-13');
  };
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/**
 * The value of a fact at a time.
 *
 * @param at as written in the fact's history; without it the newest value
 * @throws RangeError naming the times that exist
 */
export function valueAt(fact: Fact, at?: string): DatedValue {
  const found = at ? fact.history.find((value) => value.at === at) : fact.history.at(-1);
  if (!found) {
    const times = fact.history.map((value) => value.at).join(', ');
    throw new RangeError(`has no value at "${at}"; it has values at ${times}`);
  }
  return found;
}

type Around = Record<Locale, [before: string, after: string]>;

/** How each hedge reads before and after a figure. The source's 以上 of a share is "over" in English. */
const hedges: Record<DatedValue['hedge'], Around> = {
  exact: { ja: ['', ''], en: ['', ''] },
  about: { ja: ['約', ''], en: ['about ', ''] },
  over: { ja: ['', '超'], en: ['over ', ''] },
  'at-most': { ja: ['', '以下'], en: ['', ' or less'] },
  'at-least': { ja: ['', '以上'], en: ['at least ', ''] },
  'in-principle': { ja: ['原則', ''], en: ['normally ', ''] },
};

const unitsJa: Record<FactUnit, string> = {
  people: '人',
  years: '年',
  age: '歳',
  year: '年',
  anniversary: '周年',
  posts: 'つ',
};

function figureJa({ value, hedge }: DatedValue, unit: FactUnit): FigureText {
  const [before, after] = hedges[hedge].ja;
  if (typeof value === 'number') {
    const number = unit === 'year' ? String(value) : formatNumber(value, 'ja');
    return { before, number, after: unitsJa[unit] + (hedge === 'at-most' && unit !== 'age' ? 'まで' : after) };
  }
  if ('tenths' in value) {
    return { before, number: String(value.tenths), after: `割${hedge === 'over' ? '以上' : after}` };
  }
  if ('part' in value) {
    return {
      before: `${formatNumber(value.whole, 'ja')}${unitsJa[unit]}のうち${before}`,
      number: formatNumber(value.part, 'ja'),
      after: unitsJa[unit] + after,
    };
  }
  const [min, max] = [value.min, value.max].map((end) => formatNumber(end, 'ja'));
  return hedge === 'about'
    ? { before: '', number: `${min}${unitsJa[unit]}から${max}`, after: `${unitsJa[unit]}程度` }
    : { before, number: `${min}${unitsJa[unit]}から${max}`, after: unitsJa[unit] + after };
}

function figureEn({ value, hedge }: DatedValue, unit: FactUnit): FigureText {
  const [before, after] = hedges[hedge].en;
  if (typeof value === 'number') {
    switch (unit) {
      case 'year':
        return { before, number: String(value), after };
      case 'age':
        return { before, number: String(value), after: hedge === 'at-most' ? ' or younger' : after };
      case 'anniversary':
      case 'years':
        return {
          before: hedge === 'at-most' ? 'up to ' : before,
          number: formatSmallNumber(value, 'en'),
          after: value === 1 ? ' year' : ' years',
        };
      case 'posts':
        return {
          before: hedge === 'at-most' ? 'up to ' : before,
          number: formatSmallNumber(value, 'en'),
          after: ' posts',
        };
      case 'people':
        return { before, number: formatNumber(value, 'en'), after };
    }
  }
  if ('tenths' in value) return { before, number: `${value.tenths * 10}%`, after };
  if ('part' in value) {
    return { before, number: formatNumber(value.part, 'en'), after: ` of ${formatNumber(value.whole, 'en')}${after}` };
  }
  return { before, number: `${formatNumber(value.min, 'en')} to ${formatNumber(value.max, 'en')}`, after };
}

/** A dated value in words, cut into its number and the words around it: `約` `850` `人`. */
export function figureText(value: DatedValue, unit: FactUnit, locale: Locale): FigureText {
  return locale === 'ja' ? figureJa(value, unit) : figureEn(value, unit);
}

/** A dated value in words, with its hedge and unit: `50人から60人程度` / `about 50 to 60`. */
export function formatFigure(value: DatedValue, unit: FactUnit, locale: Locale): string {
  const { before, number, after } = figureText(value, unit, locale);
  return before + number + after;
}

/** A figure for large type: in a range the sign between its ends is seen, and the words are said. */
export interface LargeFigureText extends FigureText {
  range?: { min: string; sign: string; words: string; max: string };
}

/** A figure for large type, and the parts of a range: `50`, `〜` or `から`, `60`. */
export function largeFigureText(value: DatedValue, unit: FactUnit, locale: Locale): LargeFigureText {
  const text = figureText(value, unit, locale);
  if (typeof value.value === 'number' || !('min' in value.value)) return text;
  const [min, max] = [formatNumber(value.value.min, locale), formatNumber(value.value.max, locale)];
  const between = locale === 'ja' ? { sign: '〜', words: 'から' } : { sign: '–', words: ' to ' };
  return { ...text, range: { min, ...between, max } };
}

const placeholder = /\{([a-z0-9-]+)(?:@([\w-]+))?\}/g;

/** A `{fact-id}` or `{fact-id@2019}` in a line of text. */
export interface FactReference {
  id: string;
  at?: string;
}

/** The facts a line of text refers to, in order. */
export function findFactReferences(text: string): FactReference[] {
  return [...text.matchAll(placeholder)].map(([, id = '', at]) => (at ? { id, at } : { id }));
}

/** A line of text cut at the facts it refers to: its words and the references, in order. */
export function splitFactReferences(text: string): (string | FactReference)[] {
  return text
    .split(/(\{[^}]*\})/)
    .filter(Boolean)
    .map((part) => findFactReferences(part)[0] ?? part);
}

/**
 * Puts figures into a line of text.
 *
 * @param text with `{fact-id}` for the newest value or `{fact-id@2019}` for one of its history
 * @throws RangeError for a fact or a time that does not exist
 */
export function fillFigures(text: string, facts: ReadonlyMap<string, Fact>, locale: Locale): string {
  return text.replace(placeholder, (_match, id: string, at?: string) => {
    const fact = facts.get(id);
    if (!fact) throw new RangeError(`there is no fact "${id}"`);
    return formatFigure(valueAt(fact, at), fact.unit, locale);
  });
}

/** A row of a yearly series: a value, or a gap where no figure was found. */
export interface SeriesPoint {
  at: string;
  label: string;
  value: DatedValue | null;
}

/** The values of a fact counted at the ends of years, with its gaps in their places. */
export function yearEndSeries(fact: Fact, locale: Locale): SeriesPoint[] {
  const points = [
    ...fact.history.map((value) => ({ at: value.at, value })),
    ...(fact.gaps ?? []).map(({ at }) => ({ at, value: null })),
  ];
  return points
    .filter(({ at }) => at.endsWith('-end'))
    .sort((a, b) => compareAsOf(a.at, b.at))
    .map((point) => ({ ...point, label: formatAsOf(point.at, locale) }));
}
