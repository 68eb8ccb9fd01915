import type { VFileMessage } from 'vfile-message';
import type { Localized } from '../../schemas/localized.ts';
import type { Finding } from '../report/problem.ts';

type MarkupError = Pick<Finding, 'found' | 'expected' | 'suggestion'> & { line?: number; column?: number };

const runningText: Localized = {
  ja: '文章の中に < と { を書かないこと。数字は <Fact id="…" />、比べるときは「未満」「以下」などの言葉',
  en: 'no < or { in running text: a figure is <Fact id="…" />, and “under” or “up to” are words',
};

const closed: Localized = {
  ja: '一行の部品は <部品 /> と / で閉じ、囲む部品は </部品> で閉じる',
  en: 'a component closed by its own / as in <Name />, or by </Name> after what stands in it',
};

export const nestedTooDeeply: MarkupError = {
  found: { ja: '記号の入れ子が深すぎます', en: 'marks nested without end' },
  expected: runningText,
};

/** Something the reader stumbles over, told by its words and by the text from that place on. */
interface Slip {
  reason?: RegExp;
  text: RegExp;
  found(match: string): Localized;
  expected: Localized;
  mend?(match: string): string | undefined;
}

const straightQuotes: Localized = { ja: '半角のまっすぐな引用符：id="…"', en: 'straight half-width quotes: id="…"' };

/** What the reader says where a tag has no beginning or no end. */
const unpaired = /expected (?:an|a corresponding|the) (?:open|closing) tag|closing tag|closing slash/i;

const unclosed = (tag: string): Localized => ({ ja: `閉じていない ${tag}`, en: `${tag}, which is not closed` });
const insideText = (words: string): Localized => ({ ja: `文章の中の ${words}`, en: `${words} in running text` });

const slips: Slip[] = [
  {
    text: /^<!--/,
    found: () => ({ ja: 'HTMLのコメント <!-- -->', en: 'a comment of HTML, <!-- -->' }),
    expected: { ja: '{/* と */} で囲んだコメント', en: 'a comment between {/* and */}' },
  },
  {
    text: /^<\/?(?:br|hr|img|input|wbr)\b[^>]*>?/i,
    found: (tag) => ({ ja: `HTMLの ${tag}`, en: `${tag}, a tag of HTML` }),
    expected: { ja: '空き行で分けた段落', en: 'paragraphs with an empty line between them' },
  },
  {
    text: /^<[A-Za-z][^>\n]*[“”‘’「」＝＂][^>\n]*>?/,
    found: (tag) => ({ ja: `まっすぐでない引用符のある ${tag}`, en: `${tag} with quotes that are not straight` }),
    expected: straightQuotes,
    mend: (tag) => tag.replace(/[“”‘’「」＂]/g, '"').replaceAll('＝', '='),
  },
  {
    text: /^<[A-Za-z][^>"'\n]*=[^"'>\s][^>\n]*>?/,
    found: (tag) => ({ ja: `値に引用符のない ${tag}`, en: `${tag} with a value that has no quotes` }),
    expected: straightQuotes,
    mend: (tag) => tag.replace(/=([^"'>\s/]+)/g, '="$1"'),
  },
  {
    reason: unpaired,
    text: /^<\/[^>\n]*>?/,
    found: (tag) => ({ ja: `始まりのない ${tag}`, en: `${tag} without its beginning` }),
    expected: closed,
  },
  { reason: unpaired, text: /^<[^>\n]*>?/, found: unclosed, expected: closed },
  { text: /^<[A-Za-z][^>\n]*/, found: unclosed, expected: closed },
  { text: /^<[^\s>]{0,12}/, found: insideText, expected: runningText },
  {
    text: /^\{[^}\n]{0,40}\}?/,
    found: insideText,
    expected: runningText,
    mend(words) {
      const [, id] = /^\{([a-z0-9-]+)\}$/.exec(words) ?? [];
      return id && `<Fact id="${id}" />`;
    },
  },
];

/** The place where the mark that the reader stumbled over begins: the last < or { before it. */
function startOf(lines: readonly string[], line: number, column: number): { line: number; column: number } {
  for (let index = Math.min(line, lines.length); index > 0; index--) {
    const text = lines[index - 1] ?? '';
    const before = index === line ? text.slice(0, column) : text;
    const found = Math.max(before.lastIndexOf('<'), before.lastIndexOf('{'));
    if (found >= 0) return { line: index, column: found + 1 };
  }
  return { line, column };
}

/** Says in an editor's words what the reader of MDX could not make out. */
export function describeMarkupError(message: VFileMessage, lines: readonly string[]): MarkupError {
  // A tag that is never closed has its place in its words, for it is missed only at the end of the file.
  const [, namedLine, namedColumn] = / \((\d+):(\d+)-[\d:]+\)/.exec(message.reason) ?? [];
  const place =
    namedLine !== undefined && !/^Unexpected closing tag/.test(message.reason)
      ? { line: Number(namedLine), column: Number(namedColumn) }
      : startOf(lines, message.line ?? lines.length, message.column ?? 1);
  const rest = (lines[place.line - 1] ?? '').slice(place.column - 1);
  for (const { reason, text, found, expected, mend } of slips) {
    const [words] = text.exec(rest) ?? [];
    if (words !== undefined && (!reason || reason.test(message.reason)))
      return { ...place, found: found(words), expected, suggestion: mend?.(words) };
  }
  const shown = (lines[place.line - 1] ?? '').trim().slice(0, 60);
  return {
    ...place,
    found: { ja: `読めない行「${shown}」`, en: `a line that cannot be read: ${shown}` },
    expected: runningText,
  };
}
