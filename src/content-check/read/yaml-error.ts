import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Localized } from '../../schemas/localized.ts';
import type { Finding } from '../report/problem.ts';

/** How a file of fields is written. */
export const yamlForm: Localized = {
  ja: '「項目: 値」の行。字下げは半角の空きで、同じ項目は一度だけ',
  en: '"field: value" lines, indented by spaces, each field once',
};

/** A slip of the keyboard that explains an error, wherever the reader stumbled. */
interface Slip {
  pattern: RegExp;
  found: Localized;
  expected: Localized;
  mend?(line: string): string;
}

/** What a Japanese keyboard types where YAML wants half-width signs. */
const slips: Slip[] = [
  {
    pattern: /^[ \t]*\u3000/,
    found: { ja: '行の頭の全角の空き', en: 'a full-width space at the beginning of a line' },
    expected: { ja: '半角の空きでの字下げ', en: 'a line indented by half-width spaces' },
  },
  {
    pattern: /^(\s*(?:- )?[A-Za-z][\w-]*)：/,
    found: { ja: '項目名の後の全角のコロン（：）', en: 'a full-width colon (：) after the name of a field' },
    expected: { ja: '半角のコロンと空き（: ）', en: 'a half-width colon and a space' },
    mend: (line) => line.replace(/：\s*/, ': ').trim(),
  },
  {
    pattern: /\{[^}]*[、，]\s*[a-z]+:/,
    found: { ja: '{ } の中の項目を分ける全角の読点（、）', en: 'a full-width comma between the fields in { }' },
    expected: { ja: '半角のコンマと空き（, ）', en: 'a half-width comma and a space' },
    mend: (line) => line.replace(/[、，]\s*(?=[a-z]+:)/g, ', ').trim(),
  },
  {
    pattern: /:\s*[“”‘’]/,
    found: { ja: '値を囲む曲がった引用符', en: 'curly quotes around a value' },
    expected: { ja: 'まっすぐな引用符（\' か "）', en: 'straight quotes (\' or ")' },
  },
];

/** What a YAML error means to an editor. */
const yamlWords: Partial<Record<ErrorCode, Localized>> = {
  BAD_INDENT: {
    ja: '行の頭の空きが多すぎるか少なすぎる、または閉じていないかっこ',
    en: 'a line that is indented by too few or too many spaces, or a bracket that is not closed',
  },
  BAD_SCALAR_START: {
    ja: '記号で始まる文章。引用符で囲みます',
    en: 'a text that begins with a sign; put quotes around it',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    ja: '「: 」を含む文章。引用符で囲みます',
    en: 'a text with ": " in it; put quotes around it',
  },
  BLOCK_IN_FLOW: {
    ja: '閉じていない { } や [ ] の中のリストか項目',
    en: 'a list or a group of fields inside braces or brackets that are not closed',
  },
  MISSING_CHAR: {
    ja: '足りないコロン、コンマ、引用符、またはかっこ',
    en: 'a colon, comma, quote or bracket that is missing',
  },
  MULTILINE_IMPLICIT_KEY: {
    ja: '値の前に「項目名:」のない行',
    en: 'a line without "field:" before its value',
  },
  TAB_AS_INDENT: { ja: '行の頭のタブ', en: 'a tab at the beginning of a line' },
  UNEXPECTED_TOKEN: {
    ja: 'YAMLで意味を持つ位置にある記号。文章を引用符で囲みます',
    en: 'a sign in a place where YAML has a meaning for it; put quotes around the text',
  },
};

/** Where an error stands and what an editor has to know of it. */
interface YamlErrorWords extends Pick<Finding, 'found' | 'suggestion'> {
  /** Undefined where nothing more can be said than how YAML is written. */
  expected?: Localized;
  /** Where in the text the mistake was made, if not where the reader stumbled. */
  offset?: number;
}

/**
 * Says a syntax error in an editor's words.
 *
 * @param firstLine line of the file on which the text begins
 */
export function describeYamlError(
  { code, pos: [offset] }: YAMLParseError,
  text: string,
  firstLine: number,
): YamlErrorWords {
  if (code === 'DUPLICATE_KEY') return describeDuplicate(text, offset, firstLine);
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  // The reader stumbles over a slip on its own line or on the one after it.
  for (const index of [at, at - 1, at - 2]) {
    const line = lines[index] ?? '';
    const slip = slips.find(({ pattern }) => pattern.test(line));
    if (!slip) continue;
    const { found, expected, mend } = slip;
    const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
    return { found, expected, suggestion: mend?.(line), offset: start };
  }
  const line = lines[at]?.trim() ?? '';
  return { found: yamlWords[code] ?? { ja: `読めない行「${line}」`, en: `a line that cannot be read: ${line}` } };
}

function describeDuplicate(text: string, offset: number, firstLine: number): YamlErrorWords {
  const [key = ''] = text.slice(offset).split(/[:\n]/, 1);
  const lines = text.split('\n');
  const line = text.slice(0, offset).split('\n').length - 1;
  const indent = /^[\s-]*/.exec(lines[line] ?? '')?.[0].length ?? 0;
  const first = lines.slice(0, line).findLastIndex((each) => each.slice(indent).startsWith(`${key}:`));
  if (first < 0) return { found: { ja: `二つめの「${key}」`, en: `"${key}" a second time` } };
  return {
    found: {
      ja: `二つめの「${key}」。一つめは${first + firstLine}行目です`,
      en: `"${key}" a second time; the first is on line ${first + firstLine}`,
    },
    expected: { ja: '同じ名前は一度だけ', en: 'each name once' },
  };
}
