import type { Locale } from './locales.ts';

/** A stretch of text and the language it is in, where that is not the language around it. */
export interface LangRun {
  text: string;
  /** BCP 47 value for the `lang` attribute; absent where the text is in the language around it. */
  lang?: 'ja' | 'en';
  /** Whether it is written from the right, and has to stand by itself so as not to turn what is around it. */
  isFromRight?: true;
}

const japanese =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}](?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・、。「」『』（）〜]|[\w.-]+(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}（）「」]))*/gu;
const latin = /[A-Za-zÀ-ž][\w’'.,&À-ž-]*(?:(?: & | )[A-Za-zÀ-ž(][\w’'.,&)À-ž-]*)*/gu;

const fromRight = /\p{sc=Arabic}|\p{sc=Hebrew}|\p{sc=Thaana}|\p{sc=Syriac}|\p{sc=Nko}/u;
const fromRightRun = new RegExp(`(?:${fromRight.source})+(?: (?:${fromRight.source})+)*`, 'gu');

/** Capitals only (JPO, WFP) are read as letters in both languages and need no mark; an address is no language. */
function isForeignToJapanese(run: string): boolean {
  return /[a-zà-ž]{2}/u.test(run) && !/^(?:https?|www\.|[\w-]+\.[\w.-]+$)/.test(run);
}

/**
 * Splits text where its language changes, so that each foreign run can carry `lang` (WCAG 3.1.2).
 *
 * On a Japanese page runs of Latin words are English; on an English page runs of Japanese script are Japanese. Which
 * language is written from the right, as names in a story may be, its letters do not tell.
 */
export function splitLangRuns(text: string, locale: Locale): LangRun[] {
  if (!fromRight.test(text)) return splitLanguages(text, locale);
  const runs: LangRun[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(fromRightRun)) {
    runs.push(...splitLanguages(text.slice(end, index), locale), { text: run, isFromRight: true });
    end = index + run.length;
  }
  return [...runs, ...splitLanguages(text.slice(end), locale)];
}

function splitLanguages(text: string, locale: Locale): LangRun[] {
  const runs: LangRun[] = [];
  let end = 0;
  for (const match of text.matchAll(locale === 'ja' ? latin : japanese)) {
    const run = locale === 'ja' ? match[0].replace(/[.,]+$/, '') : match[0];
    if (locale === 'ja' && !isForeignToJapanese(run)) continue;
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    runs.push({ text: run, lang: locale === 'ja' ? 'en' : 'ja' });
    end = match.index + run.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
