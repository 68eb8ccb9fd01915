import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { countryCodeSchema, idSchema, type Localized } from '../schemas/localized.ts';
import { type Person, personSchema, stopSchema } from '../schemas/person.ts';
import { shortIdSchema } from '../schemas/short-address.ts';
import { testimonialSchema } from '../schemas/testimonial.ts';
import { nearest } from '../content-check/report/problem.ts';
import { readContent } from '../content-check/read/content.ts';
import { registerFile, writeRegisterLine } from './register.ts';

/** What has to be known before the files of a testimonial can be written. */
export interface Answers {
  /** The folder, which is also the address. */
  id: string;
  /** Name in Japanese, a space between family and given name. */
  name: string;
  family: string;
  given: string;
  organization: string;
  country: string;
  source: string;
  'short-id': string;
}

/** A question, what a good answer is, and what is proposed where one can be guessed. */
export interface Question {
  name: keyof Answers;
  ask: Localized;
  /** @returns what is wrong with an answer, or undefined */
  check(answer: string): Localized | undefined;
  fallback?(answers: Partial<Answers>): string;
}

function oneOf(known: Iterable<string>): Question['check'] {
  const ids = [...known];
  return (answer) => {
    if (ids.includes(answer)) return undefined;
    const near = nearest(answer, ids);
    return {
      ja: `「${answer}」はありません。${near ? `「${near}」でしょうか。` : `あるのは ${ids.join('、')} です。`}`,
      en: `There is no "${answer}". ${near ? `Did you mean "${near}"?` : `There are ${ids.join(', ')}.`}`,
    };
  };
}

function matching(schema: z.ZodType, ja: string, en: string): Question['check'] {
  return (answer) => (schema.safeParse(answer).success ? undefined : { ja, en });
}

/**
 * The questions that lead to a new testimonial.
 *
 * @param root folder that holds `content/`
 */
export async function testimonialQuestions(root: string): Promise<Question[]> {
  const { entries, organizations, shortAddresses, sources } = await readContent(root);
  const told = entries.filter(({ folder }) => folder.subject === 'testimonials');
  const shortIds = [...(shortAddresses.raw?.keys() ?? [])];
  // An address that was published once is given to nobody else.
  const published = [...shortAddresses.entries.values()].flatMap(({ testimonial, formerly = [] }) => [
    testimonial,
    ...formerly,
  ]);
  const isNew = (answer: string) => ![...told.map(({ folder }) => folder.id), ...published].includes(answer);
  return [
    {
      name: 'id',
      ask: {
        ja: 'アドレスになるフォルダー名（例：yamada-hanako）',
        en: 'Folder, which is the address (yamada-hanako)',
      },
      check: (answer) =>
        !idSchema.safeParse(answer).success
          ? {
              ja: '小文字の英字、数字、ハイフンだけで書きます。',
              en: 'Lower-case letters, digits and single hyphens only.',
            }
          : isNew(answer)
            ? undefined
            : { ja: 'もうあります。', en: 'There is one already.' },
    },
    {
      name: 'name',
      ask: { ja: '氏名（姓と名の間に空き。例：山田 花子）', en: 'Name in Japanese, family name first (山田 花子)' },
      check: (answer) =>
        /^\S+ \S+$/u.test(answer)
          ? undefined
          : { ja: '姓と名の間に半角の空きを一つ入れます。', en: 'One space between family and given name.' },
    },
    {
      name: 'family',
      ask: { ja: 'ローマ字の姓（例：Yamada）', en: 'Family name in English (Yamada)' },
      check: (answer) =>
        /^\p{Lu}[\p{L} ’-]*$/u.test(answer) ? undefined : { ja: '大文字で始めます。', en: 'A name with a capital.' },
    },
    {
      name: 'given',
      ask: { ja: 'ローマ字の名（例：Hanako）', en: 'Given name in English (Hanako)' },
      check: (answer) =>
        /^\p{Lu}[\p{L} ’-]*$/u.test(answer) ? undefined : { ja: '大文字で始めます。', en: 'A name with a capital.' },
    },
    {
      name: 'organization',
      ask: { ja: '所属機関のID（organizations.yaml）', en: 'Id of the organisation (organizations.yaml)' },
      check: oneOf(organizations.entries.keys()),
    },
    {
      name: 'country',
      ask: { ja: '勤務国のコード（例：KE）', en: 'Code of the country of the post (KE)' },
      check: matching(countryCodeSchema, '大文字2字の国コードです。', 'Two capital letters (ISO 3166-1).'),
    },
    {
      name: 'source',
      ask: { ja: '話のもとになる出典のID（sources.yaml）', en: 'Id of the source of the testimonial (sources.yaml)' },
      check: oneOf(sources.entries.keys()),
    },
    {
      name: 'short-id',
      ask: { ja: '短いアドレス /p/… の語', en: 'Word of the short address /p/…' },
      check: (answer) =>
        shortIds.includes(answer)
          ? { ja: 'もう使われています。', en: 'It is taken.' }
          : matching(
              shortIdSchema,
              '小文字の英字か数字で2字から8字です。',
              'Two to eight lower-case letters or digits.',
            )(answer),
      fallback: ({ family = '' }) =>
        family
          .toLowerCase()
          .replaceAll(/[^a-z0-9]/g, '')
          .slice(0, 8),
    },
  ];
}

/** A field's explanation as a comment above it. */
function comment(schema: z.ZodType, indent = ''): string {
  return `${indent}# ${schema.description ?? ''}\n`;
}

function personText(answers: Answers, order: number): string {
  const { shape } = personSchema;
  const stop = stopSchema.shape;
  return [
    '# 両方の言語に共通の項目です。〔 〕を書きかえてください。 / What both languages share. Replace what stands in 〔 〕.\n',
    `${comment(shape.order)}order: ${order}\n`,
    'name:\n',
    `${comment(shape.name.shape.ja, '  ')}  ja: ${answers.name}\n`,
    `${comment(shape.name.shape.en, '  ')}  en: { family: ${answers.family}, given: ${answers.given} }\n`,
    `${comment(shape.name.shape.reading, '  ')}  # reading: やまだ はなこ\n`,
    `${comment(shape.organization)}organization: ${answers.organization}\n`,
    `${comment(shape.office)}office: { ja: "〔事務所〕", en: "〔Office〕" }\n`,
    `${comment(shape.post)}post: { ja: "〔職名〕", en: "〔Post〕" }\n`,
    `${comment(shape.postAsOf)}postAsOf: "〔年〕"\n`,
    `${comment(shape.country)}country: ${answers.country}\n`,
    `${comment(shape.coordinates)}coordinates: "〔[経度, 緯度]〕"\n`,
    `${comment(shape.stops)}stops:\n`,
    `${comment(stop.kind, '  ')}  - kind: start\n`,
    `${comment(stop.place, '    ')}    place: { ja: "〔地名〕", en: "〔Place〕" }\n`,
    `${comment(stop.role, '    ')}    role: { ja: "〔そこで何をしたか〕", en: "〔What〕" }\n`,
    `${comment(stop.coordinates, '    ')}    # coordinates: [139.69, 35.69]\n`,
    '  - kind: jpo\n    role: { ja: "〔JPOとして何をしたか〕", en: "〔What as a JPO〕" }\n',
    `${comment(stop.period, '    ')}    # period: { ja: '{fact-id}から', en: 'From {fact-id}' }\n`,
    `  - kind: post\n    country: ${answers.country}\n    role: { ja: "〔いまの仕事〕", en: "〔The post〕" }\n`,
    `${comment(shape.source)}source: ${answers.source}\n`,
    `${comment(shape.place)}place: { ja: "〔本文〕", en: "〔main text〕" }\n`,
  ].join('');
}

const paragraphs: Record<Locale, string[]> = {
  ja: ['始まりの場面', 'JPOになるまで', 'JPOとしての仕事', 'いまの仕事とこれから'],
  en: ['The moment it began', 'The way to the JPO post', 'The work as a JPO', 'The work now, and what is ahead'],
};

function testimonialText(locale: Locale, today: string): string {
  const { shape } = testimonialSchema;
  const mark: Record<Locale, [title: string, description: string, photo: string, note: string]> = {
    ja: [
      '題',
      '一覧に出る一文',
      '出典にある写真の説明',
      '第三者の目で、4段落から6段落。段落は英語と同じ数にします。数字は <Fact id="…" date="omit" /> と書きます。書きかえたら〔 〕は消します。',
    ],
    en: [
      'Title',
      'One sentence for lists',
      'The photograph in the source',
      'In the third person, four to six paragraphs, as many as in the Japanese. Write figures as <Fact id="…" date="omit" />. Replace what stands in 〔 〕.',
    ],
  };
  const [title, description, photo, note] = mark[locale];
  return [
    '---',
    `${comment(shape.title)}title:\n  - "〔${title}〕"`,
    `${comment(shape.description)}description: "〔${description}〕"`,
    `${comment(shape.photo)}photo: "〔${photo}〕"`,
    `${comment(shape.updated)}updated: "${today}"`,
    '---',
    '',
    `{/* ${note} */}`,
    ...paragraphs[locale].flatMap((paragraph) => ['', `〔${paragraph}〕`]),
    '',
  ].join('\n');
}

/**
 * Writes the folder of a new testimonial, with every field explained.
 *
 * @param root folder that holds `content/`
 * @param answers good ones, as the questions check them
 * @returns the files, and what to do next in the editor's language
 */
export async function startTestimonial(
  root: string,
  answers: Answers,
  language: Locale,
  today = new Date().toISOString().slice(0, 10),
): Promise<{ files: string[]; next: string[] }> {
  const { entries } = await readContent(root);
  const orders = entries.flatMap(({ folder, shared }) =>
    folder.subject === 'testimonials' ? [(shared?.data as Person | undefined)?.order ?? 0] : [],
  );
  const folder = `content/testimonials/${answers.id}`;
  const texts = {
    'person.yaml': personText(answers, Math.max(0, ...orders) + 1),
    'ja.mdx': testimonialText('ja', today),
    'en.mdx': testimonialText('en', today),
  };
  await mkdir(join(root, folder));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(root, folder, name), text, { flag: 'wx' });
  await writeRegisterLine(root, answers['short-id'], { testimonial: answers.id });
  const next: Record<Locale, string[]> = {
    ja: [
      `  1. ${folder} の三つのファイルを開き、〔 〕のところを書きます。`,
      '  2. npm run check:content が、残っているところを知らせます。',
      `  3. 英語が日本語と同じことを言っているのを確かめたら、npm run translation:accept ${answers.id}`,
      '  4. npm start で見てみます。一覧、地図、カードには自動で加わります。',
      `  5. 短いアドレスは /p/${answers['short-id']}/ です。公開したら変えません。`,
    ],
    en: [
      `  1. Open the three files in ${folder} and write what stands in 〔 〕.`,
      '  2. npm run check:content says what is left.',
      `  3. When the English says what the Japanese says: npm run translation:accept ${answers.id}`,
      '  4. npm start shows it. Lists, map and cards follow by themselves.',
      `  5. Its short address is /p/${answers['short-id']}/, which never changes once it is published.`,
    ],
  };
  return { files: [...Object.keys(texts).map((name) => `${folder}/${name}`), registerFile], next: next[language] };
}
