import type { Locale } from './locales.ts';

/** A stretch of text and the language it is in, where that is not the language around it. */
export interface LangRun {
  text: string;
  /** BCP 47 value for the `lang` attribute; absent where the text is in the language around it. */
  lang?: 'ja' | 'en';
}

const japanese =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}](?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・、。「」『』（）〜]|[\w.-]+(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}（）「」]))*/gu;
const latin = /[A-Za-zÀ-ž][\w’'.,&À-ž-]*(?:(?: & | )[A-Za-zÀ-ž(][\w’'.,&)À-ž-]*)*/gu;

/** Capitals only (JPO, WFP) are read as letters in both languages and need no mark; an address is no language. */
function isForeignToJapanese(run: string): boolean {
  return /[a-zà-ž]{2}/u.test(run) && !/^(?:https?|www\.|[\w-]+\.[\w.-]+$)/.test(run);
}

/**
 * Splits text where its language changes, so that each foreign run can carry `lang` (WCAG 3.1.2).
 *
 * On a Japanese page runs of Latin words are English; on an English page runs of Japanese script are Japanese.
 */
export function splitLangRuns(text: string, locale: Locale): LangRun[] {
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
