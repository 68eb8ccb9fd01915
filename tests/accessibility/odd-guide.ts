import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture } from '../content-copy.ts';
import { copyProject } from '../project-copy.ts';

/** Names that few systems were made for. */
export const odd = {
  /** With a character outside of Unicode's first plane, one of a machine's own set, and one that says its form. */
  name: '𠮷﨑 葛\u{e0100}子',
  family: 'Wolfeschlegelsteinhausen',
  town: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  fromTheRight: ['מיכל כהן', 'محمد سعيد'],
} as const;

function rewrite(root: string, name: string, change: (text: string) => string): void {
  const file = join(root, 'content', name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Gives a person of the small guide such a name, a stop in such a town, and such colleagues, one of them in the title. */
function writeOddNames(root: string): void {
  const [family = '', given = ''] = odd.name.split(' ');
  const [one, other] = odd.fromTheRight;
  const story = 'testimonials/tono-minato';
  for (const name of globSync('**/*.{mdx,yaml}', { cwd: join(root, 'content') }))
    rewrite(root, name, (text) =>
      text
        .replaceAll('灯野 みなと', odd.name)
        .replaceAll('灯野みなと', family + given)
        .replaceAll('灯野', family)
        .replaceAll('TONO', odd.family.toUpperCase())
        .replaceAll('Tono', odd.family),
    );
  const withColleagues = (colleagues: string) => (text: string) =>
    `${text.replace(/title:(?:\n {2}-.*)+/, `title: [${other}]`)}\n${colleagues}\n`;
  rewrite(root, `${story}/ja.mdx`, withColleagues(`同僚は、${one}、${other}です。${odd.town}で知り合いました。`));
  rewrite(root, `${story}/en.mdx`, withColleagues(`The colleagues are ${one}, ${other}. They met in ${odd.town}.`));
  rewrite(root, `${story}/person.yaml`, (text) =>
    text
      .replace(/ *reading: .*\n/, '')
      .replace('{ ja: ナイロビ, en: Nairobi }', `{ ja: ${odd.town}市, en: ${odd.town} }`),
  );
}

/** What makes the words of a build longer; part of the sources of the copy. */
const lengthening = `
const accented: Record<string, string> = { a: 'áá', e: 'éé', i: 'îî', o: 'öö', u: 'ûû', n: 'ñ', s: 'š', c: 'ç', A: 'Å', E: 'Ê', I: 'Î', O: 'Ø', U: 'Ú' };

/** Words some two fifths longer, in brackets that show where they begin and end; places for other words stay. */
export function lengthen(text: string, locale: string): string {
  if (!/[A-Za-z\\u3041-\\u30ff\\u4e00-\\u9fff]{2}/u.test(text) || /^(?:https?:|\\/|[\\w.-]+@)|^\\d{4}-/.test(text)) return text;
  const [, before = '', words = '', after = ''] = /^(\\s*)([^]*?)(\\s*)$/.exec(text) ?? [];
  const parts = words.split(/(\\{[\\w:-]+\\}|\\u0000\\d+\\u0000)/);
  const longer = parts.map((part, index) => index % 2 === 1 ? part : locale === 'ja'
    ? part + 'ながいことばを'.repeat(part.length).slice(0, Math.ceil(part.length * 0.4))
    : part.replace(/[aeiounscAEIOU]/g, (letter) => accented[letter] ?? letter));
  return before + (locale === 'ja' ? '【' + longer.join('') + '】' : '[' + longer.join('') + ']') + after;
}

const kept = new Set(['id', 'updated', 'sources', 'source', 'url', 'page', 'fact', 'punctuation', 'excerpt', 'placeholder']);

/** The same of all texts of some data, or of what its functions give. */
export function lengthenAll<Data>(data: Data, locale?: string, key = ''): Data {
  if (kept.has(key)) return data;
  if (typeof data === 'string') return (locale ? lengthen(data, locale) : data) as Data;
  if (typeof data === 'function') return ((...given: unknown[]) => lengthenAll(data(...given), locale)) as Data;
  if (Array.isArray(data)) return data.map((each) => lengthenAll(each, locale)) as Data;
  if (!data || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) =>
    [name, lengthenAll(value, typeof value === 'string' && 'ja' in data && 'en' in data ? name : locale, name)])) as Data;
}

/** The same of the texts of a page. */
export function rehypeLengthen() {
  return (tree: any, file: any) => {
    const locale = /ja\\.mdx$/.test(file.path) ? 'ja' : 'en';
    const walk = (node: any) => {
      if (node.type === 'text') node.value = lengthen(node.value, locale);
      if (node.tagName !== 'code') node.children?.forEach(walk);
    };
    walk(tree);
  };
}
`;

/** Changes a source of the copy, in which the words have to be. */
function change(root: string, file: string, from: string, to: string): void {
  const path = join(root, 'src', file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `src/${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

/** Makes all words of a copy longer: those of the interface, of the data and of the texts. */
function lengthenWords(root: string): void {
  writeFileSync(join(root, 'src/i18n/lengthen.ts'), lengthening);
  const words = "{ ja: lengthenAll(ja, 'ja'), en: lengthenAll(en as Dictionary, 'en') }";
  change(root, 'i18n/dictionary.ts', '{ ja, en }', words);
  change(root, 'i18n/dictionary.ts', 'import', "import { lengthenAll } from './lengthen.ts';\nimport");
  const fields = 'lengthenAll(data, body === undefined ? undefined : id.slice(-2))';
  change(root, 'content-loaders.ts', 'parseData({ id, data,', `parseData({ id, data: ${fields},`);
  change(root, 'content-loaders.ts', 'import', "import { lengthenAll } from './i18n/lengthen.ts';\nimport");
  change(root, 'markdown/markdown.ts', ', rehypeLang,', ', rehypeLengthen, rehypeLang,');
  change(root, 'markdown/markdown.ts', 'import', "import { rehypeLengthen } from '../i18n/lengthen.ts';\nimport");
}

function run(root: string, ...args: string[]): void {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--lang=en'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  assert.equal(status, 0, stdout + stderr);
}

/**
 * Builds a small guide of long and odd words.
 *
 * @returns the root of a copy of the project, with the guide in `dist/`
 */
export function buildOddGuide(): string {
  const root = copyProject(join(fixture, 'content'));
  writeOddNames(root);
  run(root, 'scripts/accept-translation.ts', 'testimonials/tono-minato', 'guide/about', 'guide/testimonials');
  lengthenWords(root);
  run(root, 'scripts/build.ts');
  return root;
}
