import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent, type Content } from '../content-check/read/content.ts';
import { countryCodeSchema, type Localized } from '../schemas/localized.ts';
import { type Person, personSchema } from '../schemas/person.ts';
import { shortIdSchema } from '../schemas/short-address.ts';
import { appendEntry } from './content-texts.ts';
import { findPagesToRead } from './pages-to-read.ts';
import { matching, newId, oneOf, type Question, type Template } from './questions.ts';
import { registerFile, writeRegisterLine } from './register.ts';
import { personText, testimonialText } from './testimonial-text.ts';
import { localizedText } from './yaml-text.ts';

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/** The code of a country by its name in Japanese or English, or by the first letters of the English one. */
function codeOf(name: string): string | undefined {
  const names = ['ja', 'en'].map((locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }));
  const wanted = name.toLowerCase();
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((code) => {
      const known = names.map((each) => each.of(code)?.toLowerCase());
      return known.includes(wanted) || (wanted.length === 3 && known[1]?.startsWith(wanted));
    });
}

/** What is wrong with the code of a country. */
function checkCountry(answer: string): Localized | undefined {
  if (countryCodeSchema.safeParse(answer).success) return undefined;
  const code = codeOf(answer);
  return {
    ja: `大文字2字の国コード（ISO 3166-1）です。${code ? `「${code}」でしょうか。` : '例：KE'}`,
    en: `Two capital letters (ISO 3166-1). ${code ? `Did you mean "${code}"?` : 'For example KE.'}`,
  };
}

const { en: romanName, ja: japaneseName } = personSchema.shape.name.shape;

function questions({ entries, organizations, shortAddresses, sources }: Content): Question[] {
  const told = entries.filter(({ folder }) => folder.subject === 'testimonials').map(({ folder }) => folder.id);
  // An address that was published once is given to nobody else.
  const published = [...shortAddresses.entries.values()].flatMap(({ testimonial, formerly = [] }) => [
    testimonial,
    ...formerly,
  ]);
  const words = new Set(shortAddresses.raw?.keys());
  return [
    {
      name: 'id',
      ask: {
        ja: 'アドレスになるフォルダー名（例：yamada-hanako）',
        en: 'Folder, which is the address (yamada-hanako)',
      },
      check: newId([...told, ...published]),
    },
    {
      name: 'name',
      ask: { ja: '氏名（姓と名の間に空き。例：山田 花子）', en: 'Name in Japanese, family name first (山田 花子)' },
      check: matching(japaneseName),
    },
    {
      name: 'family',
      ask: { ja: 'ローマ字の姓（例：Yamada）', en: 'Family name in English (Yamada)' },
      check: matching(romanName.shape.family),
    },
    {
      name: 'given',
      ask: { ja: 'ローマ字の名（例：Hanako）', en: 'Given name in English (Hanako)' },
      check: matching(romanName.shape.given),
    },
    {
      name: 'organization',
      ask: { ja: '所属機関のID（organizations.yaml）', en: 'Id of the organisation (organizations.yaml)' },
      check: oneOf(organizations.entries.keys()),
      creates: 'organization',
    },
    {
      name: 'country',
      ask: { ja: '勤務国のコード（例：KE）', en: 'Code of the country of the post (KE)' },
      check: checkCountry,
    },
    {
      name: 'source',
      ask: { ja: '話のもとになる出典のID（sources.yaml）', en: 'Id of the source of the testimonial (sources.yaml)' },
      check: oneOf(sources.entries.keys()),
      creates: 'source',
    },
    {
      name: 'jpo-years',
      ask: {
        ja: 'JPOとして働いた年数（出典にあれば、数字だけ。なければ空のまま）',
        en: 'Years as a JPO (digits only; leave empty where the source does not say)',
      },
      check: (answer) =>
        /^(?:[1-9]\d?)?$/.test(answer)
          ? undefined
          : { ja: '数字だけを入力します。例：3', en: 'Digits only, such as 3.' },
      propose: () => '',
    },
    {
      name: 'short-id',
      ask: { ja: '短いアドレス /p/… の語', en: 'Word of the short address /p/…' },
      check: (answer) =>
        words.has(answer) ? { ja: 'もう使われています。', en: 'It is taken.' } : matching(shortIdSchema)(answer),
      propose: ({ family = '' }) =>
        family
          .toLowerCase()
          .replaceAll(/[^a-z0-9]/g, '')
          .slice(0, 8),
    },
  ];
}

/** A fact of the person's own, as `content/data/facts.yaml` takes it. */
function factText(id: string, name: string, family: string, years: string, source: string, at: string): string {
  const [surname = name] = name.split(' ');
  return [
    `${id}:`,
    `  label: ${localizedText(`${surname}さんがJPOとして働いた年数`, `${family}’s years as a JPO`)}`,
    '  topic: testimonials',
    '  unit: years',
    '  history:',
    `    - at: '${at}'`,
    `      value: ${years}`,
    '      hedge: exact',
    `      source: ${source}`,
    "      place: { ja: '本文', en: 'main text' }",
    '',
  ].join('\n');
}

/** The testimonial of one person, with every field explained. */
export const testimonialTemplate: Template = {
  questions,
  async write(root, answers, today) {
    const { entries, sources } = readContent(root);
    const { id = '', name = '', family = '', source = '', 'jpo-years': years = '', 'short-id': shortId = '' } = answers;
    const orders = entries.flatMap(({ folder, shared }) =>
      folder.subject === 'testimonials' ? [(shared?.data as Person | undefined)?.order ?? 0] : [],
    );
    const fact = years ? `${shortId}-jpo-years` : undefined;
    const folder = `content/testimonials/${id}`;
    const texts = {
      'person.yaml': personText(answers, Math.max(0, ...orders) + 1, fact),
      'ja.mdx': testimonialText('ja', today, fact),
      'en.mdx': testimonialText('en', today, fact),
    };
    await mkdir(join(root, folder));
    for (const [file, text] of Object.entries(texts)) await writeFile(join(root, folder, file), text, { flag: 'wx' });
    await writeRegisterLine(root, shortId, { testimonial: id });
    const facts = 'content/data/facts.yaml';
    if (fact) {
      const at = sources.entries.get(source)?.published ?? today;
      await appendEntry(root, facts, factText(fact, name, family, years, source, at));
    }
    return {
      files: [...Object.keys(texts).map((file) => `${folder}/${file}`), registerFile, ...(fact ? [facts] : [])],
      next: [
        {
          ja: `${folder} の三つのファイルを開き、〔 〕のところを書きます。`,
          en: `Open the three files in ${folder} and write what stands in 〔 〕.`,
        },
        {
          ja: `その人の年数や西暦は、${facts} に ${shortId}-… というIDで足してから、文章で <Fact id="${shortId}-…" date="omit" /> と書きます。topic は testimonials です。`,
          en: `Years and dates of this person go into ${facts} under ids such as ${shortId}-…, with the topic testimonials; the text then says <Fact id="${shortId}-…" date="omit" />.`,
        },
        {
          ja: 'npm run check:content が、残っているところを知らせます。',
          en: 'npm run check:content says what is left.',
        },
        {
          ja: 'npm start -- --preview で見てみます。一覧、地図、カードには自動で加わります。',
          en: 'npm start -- --preview shows it. Lists, map and cards follow by themselves.',
        },
        {
          ja: `英語が日本語と同じことを言っているのを確かめたら、npm run translation:accept ${id}`,
          en: `When the English says what the Japanese says: npm run translation:accept ${id}`,
        },
        ...(await findPagesToRead(root)),
        {
          ja: `短いアドレスは /p/${shortId}/ です。公開したら変えません。`,
          en: `Its short address is /p/${shortId}/, which never changes once it is published.`,
        },
      ],
    };
  },
};
