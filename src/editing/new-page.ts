import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formerPages } from '../content-check/rules/former-page.ts';
import { ja } from '../i18n/ja.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { lineSchema } from '../schemas/localized.ts';
import { guidePageSchema } from '../schemas/page.ts';
import { line, newId, oneOf, type Template } from './questions.ts';
import { comment, quote } from './yaml-text.ts';

/** Words that stand at the root of the site for something else than a page of the guide. */
export const takenAddresses = [
  ...Object.keys(ja.pages).map((path) => path.slice(1, -1)),
  ...localeIds,
  '404',
  'bilingual',
  'p',
  'share-cards',
];

const marks: Record<Locale, [description: string, lead: string, heading: string, text: string, note: string]> = {
  ja: [
    '検索結果に出る一文',
    '題の下に出る導入',
    '見出し',
    '本文',
    '見出しのIDは英語の語で、両方の言語で同じにします。〔 〕を書きかえます。',
  ],
  en: [
    'One sentence for search results',
    'Introduction under the title',
    'Heading',
    'Text',
    'The id of a heading is the same in both languages. Replace what stands in 〔 〕.',
  ],
};

function pageText(locale: Locale, title: string, source: string, today: string): string {
  const { shape } = guidePageSchema;
  const [description, lead, heading, text, note] = marks[locale];
  return [
    '---',
    `${comment(shape.title)}title: ${quote(title)}`,
    `${comment(shape.description)}description: "〔${description}〕"`,
    `${comment(shape.lead)}lead: "〔${lead}〕"`,
    `${comment(shape.updated)}updated: ${quote(today)}`,
    `${comment(shape.sources)}sources: [${source}]`,
    '---',
    '',
    `{/* ${note} */}`,
    '',
    `## 〔${heading}〕 [#overview]`,
    '',
    `〔${text}〕`,
    '',
  ].join('\n');
}

/** A page of the guide, in `content/guide/<page>/`. */
export const pageTemplate: Template = {
  questions: (content) => [
    {
      name: 'id',
      ask: { ja: 'アドレスになるフォルダー名（例：allowances）', en: 'Folder, which is the address (allowances)' },
      check: newId([...takenAddresses, ...[...formerPages(content)].flat(2)]),
    },
    line('title-ja', '題（日本語）', 'Title in Japanese', lineSchema),
    line('title-en', '題（英語）', 'Title in English', lineSchema),
    {
      name: 'source',
      ask: { ja: '出典のID（sources.yaml）', en: 'Id of the source (sources.yaml)' },
      check: oneOf(content.sources.entries.keys()),
      creates: 'source',
    },
  ],
  async write(root, answers, today) {
    const { id, source = '' } = answers;
    const folder = `content/guide/${id}`;
    await mkdir(join(root, folder));
    for (const locale of localeIds) {
      const text = pageText(locale, answers[`title-${locale}`] ?? '', source, today);
      await writeFile(join(root, folder, `${locale}.mdx`), text, { flag: 'wx' });
    }
    return {
      files: localeIds.map((locale) => `${folder}/${locale}.mdx`),
      next: [
        {
          ja: `${folder} の二つのファイルを開き、〔 〕のところを書きます。`,
          en: `Open the two files in ${folder} and write what stands in 〔 〕.`,
        },
        {
          ja: `話のつながるページから、両方の言語でリンクします：[${answers['title-ja']}](/${id}/)。ホームは content/guide/home です。リンクのないページは npm run check:content が知らせます。`,
          en: `Link to it from a page that leads there, in both languages: [${answers['title-en']}](/${id}/). The home page is content/guide/home. npm run check:content warns of a page that nothing links to.`,
        },
        {
          ja: 'サイトマップ、印刷用の全体（/print/）、ガイドの状態のページには自動で載ります。上のメニューに載せるかどうかは、開発者と決めます（README.md）。',
          en: 'The sitemap, the whole guide to print and the page on its state list it by themselves. Whether it stands in the menu is agreed with a developer (README.md).',
        },
        {
          ja: 'npm start -- --preview で見てみます。',
          en: 'npm start -- --preview shows it.',
        },
        {
          ja: `英語が日本語と同じことを言っているのを確かめたら、npm run translation:accept ${id}`,
          en: `When the English says what the Japanese says: npm run translation:accept ${id}`,
        },
      ],
    };
  },
};
