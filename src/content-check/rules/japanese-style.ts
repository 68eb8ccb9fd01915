import type { LintedText } from './linted-text.ts';
import { defineRule, type Problem, quoted } from '../report/problem.ts';
import { type Linter, lint, type Remark, type LinterCheck } from './linter.ts';
import { type Names, namesIn } from './names.ts';
import { shareSentences } from './shared-sentences.ts';

const rule = defineRule(
  'japanese-style',
  '日本語の書き方を見直してください',
  'the Japanese is not in the style of the guide',
);

/** Rules of the check say the same in an editor's words, know the glossary beside the text, and English as well. */
function hasOwnRule(ruleId: string): boolean {
  return ruleId === 'prh' || /(?:no-unmatched-pair|no-zero-width-spaces|no-nfd)$/.test(ruleId);
}

/**
 * Texts that are read together, to know whether there is anything to say of them: textlint sets all its rules up for each
 * text, and takes longer for each paragraph the further down it is.
 */
function groupsOf(texts: readonly string[]): string[][] {
  const groups: string[][] = [];
  let length = Infinity;
  for (const text of texts) {
    length += text.trim().length;
    if (length > 1_500) {
      groups.push([]);
      length = text.trim().length;
    }
    groups.at(-1)!.push(text);
  }
  return groups;
}

const linter: Linter = {
  name: 'japanese-style',
  module: import.meta.url,
  package: 'textlint',
  settings: ['.textlintrc.yml', 'src/content-check/rules/japanese-style.ts'],
  async load() {
    const [{ createLinter, loadTextlintrc }] = await Promise.all([import('textlint'), shareSentences()]);
    const all = await loadTextlintrc({ configFilePath: '.textlintrc.yml' });
    const rules = all.rule.toKernelRulesFormat().filter(({ ruleId }) => !hasOwnRule(ruleId));
    const { lintText } = createLinter({ descriptor: all.shallowMerge({ rules }) });
    return async (texts) => {
      const remarks: Remark[][] = [];
      for (const group of groupsOf(texts)) {
        const together = await lintText(group.map((text) => text.trim()).join('\n\n'), 'text.mdx');
        for (const text of group) {
          // Places and lines are those of the text by itself.
          const { messages } = together.messages.length > 0 ? await lintText(text, 'text.mdx') : together;
          remarks.push(
            messages.map(({ range: [index], ruleId, message }) => ({
              index,
              rule: ruleId,
              message: message.split('\n', 1)[0] ?? '',
              suggestions: [],
            })),
          );
        }
      }
      return remarks;
    };
  },
};

/** For a thread that lints. */
export const linters = [linter];

/** What the rules of textlint ask for, by the end of their names. */
const wordsOfRules: Record<string, string> = {
  'sentence-length': 'a shorter sentence, of at most 100 characters',
  'max-comma': 'at most three commas in a sentence',
  'max-ten': 'at most three 、 in a sentence',
  'max-kanji-continuous-len': 'at most six kanji in a row; a name goes into the glossary or its data',
  'no-mix-dearu-desumasu': 'です・ます to the end of every sentence, never である',
  'ja-no-mixed-period': 'a 。 at the end of the sentence',
  'no-doubled-conjunction': 'another conjunction than in the sentence before',
  'no-doubled-conjunctive-particle-ga': 'one が that joins clauses in a sentence',
  'no-double-negative-ja': 'a plain statement in place of two negatives',
  'no-doubled-joshi': 'another particle: the same one stands twice in a row',
  'no-dropping-the-ra': 'the full form of the potential, 見られる and not 見れる',
  'no-exclamation-question-mark': 'a sentence without !, ！ or ?',
  'no-hankaku-kana': 'full-width kana',
  'no-invalid-control-character': 'text without invisible characters',
  'ja-no-successive-word': 'the word once, not twice in a row',
  'ja-no-abusage': 'the right word: this one is often mistaken for another',
  'ja-no-redundant-expression': 'a shorter way to say it',
  'ja-unnatural-alphabet': 'no stray Latin letter inside a Japanese word',
  '1.1.1.本文': 'です・ます to the end of every sentence, never である',
  '1.1.2.見出し': 'a heading without 。 at its end',
  '1.1.5.図表のキャプション': 'a caption without 。 at its end',
  '1.2.1.句点(。)と読点(、)': 'full-width 、 and 。',
  '1.2.2.ピリオド(.)とカンマ(,)': 'no full-width period or comma',
  '2.1.5.カタカナ': 'full-width katakana',
  '2.1.6.カタカナの長音': 'the usual long vowel at the end of a katakana word',
  '2.1.8.算用数字': 'half-width digits',
  '2.1.9.アルファベット': 'half-width letters',
  '2.1.10.算用数字の位取りの表記': 'a comma for each three digits',
  '2.2.1.ひらがなと漢字の使い分け': 'the usual choice between kana and kanji',
  '2.2.3.一部の助数詞の表記': 'the usual way to write the counter',
  '3.1.1.全角文字と半角文字の間': 'no space between Japanese and Latin characters',
  '3.2.カタカナ語間のスペースの有無': 'a ・ or a space between katakana words',
  '3.3.かっこ類と隣接する文字の間のスペースの有無': 'no space beside a bracket',
  '4.1.1.句点(。)': 'no 。 before a closing 」 within a sentence',
  '4.1.3.ピリオド(.)、カンマ(,)': 'a Japanese stop, not a period or a comma',
  '4.2.1.感嘆符(！)': 'a full-width ！',
  '4.2.2.疑問符(？)': 'a full-width ？',
  '4.2.4.中黒(・)': 'a full-width ・ between words',
  '4.2.5.波線(〜)': 'a full-width 〜 for a range',
  '4.2.6.ハイフン(-)': 'Japanese without hyphens',
  '4.2.7.コロン(：)': 'a full-width ：',
  '4.2.8.セミコロン(;)': 'Japanese without semicolons',
  '4.2.9.ダッシュ(-)': 'Japanese without dashes',
  '4.3.1.丸かっこ（）': 'full-width （ ） around Japanese',
  '4.3.2.大かっこ［］': 'full-width ［ ］',
  '4.3.3.かぎかっこ「」': 'full-width 「 」',
  '4.3.4.二重かぎかっこ『』': 'full-width 『 』',
  '4.3.5.二重引用符': 'Japanese without double quotation marks',
  '4.3.6.中かっこ{ }': 'Japanese without braces',
  '4.3.7.山かっこ<>': 'Japanese without angle brackets',
  '4.3.8.一重引用符': 'Japanese without single quotation marks',
};

/** What lets a name be as long as it is. */
const howToName = '名前なら、content/data/ の organizations.yaml か glossary.yaml にあれば使えます';

/** What a rule of textlint asks for in English; undefined where there are no words for it. */
export function wordsOfRule(rule: string): string | undefined {
  return wordsOfRules[rule.split('/').at(-1) ?? ''];
}

/** The sentence around a place, short enough for a line. */
function around(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf('\n', index - 1), text.lastIndexOf('。', index - 1), index - 25) + 1;
  const [sentence = ''] = /^[^\n。]*。?/.exec(text.slice(start)) ?? [];
  return sentence.trim().slice(0, 60) + (sentence.trim().length > 60 ? '…' : '');
}

/** A text with a noun of the same length for each name: names may be as long as they are, or hold a particle. */
function withoutNames(text: string, names: RegExp): string {
  return text.replaceAll(names, (name) => 'ヌ'.repeat(name.length));
}

/**
 * Reports what textlint finds in the Japanese, the names in the data left alone.
 *
 * @returns undefined where textlint is needed and not installed
 */
export async function checkJapaneseStyle(texts: readonly LintedText[], names: Names): Promise<Problem[] | undefined> {
  const japanese = texts.filter(({ locale, sentences }) => locale === 'ja' && sentences.trim());
  const longestFirst = names.ja.filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length);
  const anyName = new RegExp(longestFirst.map((name) => RegExp.escape(name)).join('|') || '(?!)', 'g');
  const remarks = await lint(
    linter,
    japanese.map(({ sentences }) => withoutNames(sentences, anyName)),
  );
  return remarks?.flatMap((each, index) => {
    const text = japanese[index];
    if (!text) return [];
    return (
      each
        // Two rules may say the same of one place, and characters of the wrong width have a rule of their own.
        .filter(({ index: at }, nth, all) => all.findIndex((other) => other.index === at) === nth)
        .filter(({ index: at }) => !/[\uff10-\uff5a\uff61-\uff9f]/.test(text.sentences.charAt(at)))
        .map(({ index: at, rule: name, message }): Problem => ({
          rule,
          file: text.file,
          ...text.placeOf(at),
          found: quoted(around(text.sentences, at)),
          expected: {
            ja: name.endsWith('max-kanji-continuous-len') ? `${message}。${howToName}` : message,
            en: wordsOfRule(name) ?? `what textlint asks for: ${message}`,
          },
        }))
    );
  });
}

/** The style of whole sentences in Japanese. */
export const japaneseStyle: LinterCheck = {
  linter,
  rules: [rule],
  prepare(content, textsIn) {
    const names = namesIn(content);
    const texts = textsIn('ja');
    return async () => (await checkJapaneseStyle(texts, names)) ?? [];
  },
};
