import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../../schemas/localized.ts';
import { defineRule, type Problem, type Rule, verbatim } from '../report/problem.ts';

export const encoding = defineRule(
  'encoding',
  '文字として読めません（UTF-8で保存してください）',
  'not readable as text; save it as UTF-8',
);
export const tooLarge = defineRule('too-large', 'ファイルが大きすぎます', 'the file is too large');
export const unexpectedFile = defineRule(
  'unexpected-file',
  'ここに置けないファイルです',
  'a file that has no place here',
);
export const conflict = defineRule(
  'conflict',
  '二つの変更がぶつかったままです',
  'two changes that met and were not made one',
);

/** Far above any page a person writes; a larger file is one that was dropped here by mistake. */
const largestFile = 300_000;

/** Text without what editors' programs put around it: byte order mark and carriage returns. */
export interface TextFile {
  /** Undefined where the file is no text. */
  text: string | undefined;
  problems: Problem[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): { text: string } | { found: Localized } {
  if (bytes.length >= 2 && ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex')))
    return { found: verbatim('UTF-16') };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    for (const encoding of ['shift_jis', 'euc-jp']) {
      try {
        new TextDecoder(encoding, { fatal: true }).decode(bytes);
        const name = encoding === 'shift_jis' ? 'Shift_JIS' : 'EUC-JP';
        return { found: { ja: `${name}らしい文字`, en: `text that looks like ${name}` } };
      } catch {
        // The next encoding may fit.
      }
    }
    return { found: { ja: 'UTF-8の文字ではないデータ', en: 'bytes that are no UTF-8 text' } };
  }
}

/** Control characters, marks that reverse the direction of text, and the sign of a character that was lost. */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFC\uFFFD]/;

function nameOf(character: string): Localized {
  const code = character.codePointAt(0) ?? 0;
  const name: Localized =
    code === 0
      ? { ja: 'NUL（プログラムのファイルにある記号）', en: 'NUL, a byte of a program’s file' }
      : code === 0xfffd
        ? { ja: '壊れた文字', en: 'a character that was lost' }
        : { ja: '目に見えない文字', en: 'an invisible character' };
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { ja: `${point}、${name.ja}`, en: `${point}, ${name.en}` };
}

/** Line and column, from 1, of a character of a text. */
export function placeOfIndex(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * Reads a text file of `content/`.
 *
 * @param file its path from the root, for messages as well
 */
export function readText(root: string, file: string): TextFile {
  const problem = (rule: Rule, found: Localized, expected: Localized, place: Partial<Problem> = {}): TextFile => ({
    text: undefined,
    problems: [{ rule, file, ...place, found, expected }],
  });
  const info = lstatSync(join(root, file));
  if (!info.isFile()) {
    const found: Localized = info.isDirectory()
      ? { ja: 'フォルダー', en: 'a folder' }
      : info.isSymbolicLink()
        ? { ja: 'ほかのファイルへのリンク', en: 'a link to another file' }
        : { ja: 'ふつうのファイルではないもの', en: 'no plain file' };
    return problem(unexpectedFile, found, { ja: 'テキストファイル', en: 'a text file' });
  }
  if (info.size > largestFile)
    return problem(tooLarge, verbatim(`${(info.size / 1e6).toFixed(1)} MB`), {
      ja: `${largestFile / 1e6} MBまでの文章`,
      en: `a text of at most ${largestFile / 1e6} MB`,
    });
  const decoded = decode(readFileSync(join(root, file)));
  if ('found' in decoded) return problem(encoding, decoded.found, verbatim('UTF-8'));
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const marker = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  if (marker) {
    const expected = {
      ja: '二つの変更のどちらか、または両方を合わせた文章。<<<<<<<、=======、>>>>>>> の行は消します',
      en: 'one of the two changes or both made one, without the lines <<<<<<<, ======= and >>>>>>>',
    };
    return problem(conflict, verbatim(marker[0]), expected, placeOfIndex(text, marker.index));
  }
  const match = invisible.exec(text);
  if (!match) return { text, problems: [] };
  const expected = { ja: '目に見える文字', en: 'text that can be seen' };
  return problem(encoding, nameOf(match[0]), expected, placeOfIndex(text, match.index));
}
