import type { Locale } from '../i18n/locales.ts';
import { personSchema, stopSchema } from '../schemas/person.ts';
import { testimonialSchema } from '../schemas/testimonial.ts';
import type { Answers } from './questions.ts';
import { comment, quote } from './yaml-text.ts';

/**
 * The file of what both languages of a new testimonial share, with every field explained.
 *
 * @param fact id of the fact that says how long the person was a JPO, where it is known
 */
export function personText(answers: Answers, order: number, fact: string | undefined): string {
  const { shape } = personSchema;
  const stop = stopSchema.shape;
  const point = '[〔経度〕, 〔緯度〕]';
  const period = fact
    ? `period: { ja: '{${fact}}間', en: 'For {${fact}}' }`
    : "# period: { ja: '{fact-id}間', en: 'For {fact-id}' }";
  return [
    '# 両方の言語に共通の項目です。〔 〕を書きかえてください。 / What both languages share. Replace what stands in 〔 〕.\n',
    `${comment(shape.order)}order: ${order}\n`,
    'name:\n',
    `${comment(shape.name.shape.ja, '  ')}  ja: ${answers['name']}\n`,
    `${comment(shape.name.shape.en, '  ')}  en: { family: ${answers['family']}, given: ${answers['given']} }\n`,
    `${comment(shape.name.shape.reading, '  ')}  # reading: やまだ はなこ\n`,
    `${comment(shape.organization)}organization: ${answers['organization']}\n`,
    `${comment(shape.office)}office: { ja: "〔事務所〕", en: "〔Office〕" }\n`,
    `${comment(shape.post)}post: { ja: "〔職名〕", en: "〔Post〕" }\n`,
    `${comment(shape.postAsOf)}postAsOf: '〔年〕'\n`,
    `${comment(shape.country)}country: ${answers['country']}\n`,
    `${comment(shape.coordinates)}coordinates: ${point}\n`,
    `${comment(shape.stops)}stops:\n`,
    `${comment(stop.kind, '  ')}  - kind: start\n`,
    `${comment(stop.place, '    ')}    place: { ja: "〔地名〕", en: "〔Place〕" }\n`,
    `${comment(stop.country, '    ')}    country: JP\n`,
    `${comment(stop.coordinates, '    ')}    coordinates: ${point}\n`,
    `${comment(stop.role, '    ')}    role: { ja: "〔そこで何をしたか〕", en: "〔What〕" }\n`,
    `  - kind: jpo\n    place: { ja: "〔地名〕", en: "〔Place〕" }\n    coordinates: ${point}\n`,
    '    role: { ja: "〔JPOとして何をしたか〕", en: "〔What as a JPO〕" }\n',
    `${comment(stop.period, '    ')}    ${period}\n`,
    `  - kind: post\n    country: ${answers['country']}\n    coordinates: ${point}\n`,
    '    role: { ja: "〔いまの仕事〕", en: "〔The post〕" }\n',
    `${comment(shape.source)}source: ${answers['source']}\n`,
    `${comment(shape.place)}place: { ja: "〔本文〕", en: "〔main text〕" }\n`,
  ].join('');
}

const paragraphs: Record<Locale, string[]> = {
  ja: ['始まりの場面', 'JPOになるまで', 'JPOとしての仕事', 'いまの仕事とこれから'],
  en: ['The moment it began', 'The way to the JPO post', 'The work as a JPO', 'The work now, and what is ahead'],
};

const marks: Record<Locale, [title: string, description: string, photo: string, note: string]> = {
  ja: [
    '題',
    '一覧に出る一文',
    '出典にある写真の説明',
    '第三者の目で、4段落から6段落。段落は英語と同じ数にします。書きかえたら〔 〕は消します。',
  ],
  en: [
    'Title',
    'One sentence for lists',
    'The photograph in the source',
    'In the third person, four to six paragraphs, as many as in the Japanese. Replace what stands in 〔 〕.',
  ],
};

/**
 * One language of a new testimonial, with every field explained.
 *
 * @param today YYYY-MM-DD
 * @param fact id of the fact that says how long the person was a JPO, where it is known
 */
export function testimonialText(locale: Locale, today: string, fact: string | undefined): string {
  const { shape } = testimonialSchema;
  const [title, description, photo, note] = marks[locale];
  return [
    '---',
    `${comment(shape.title)}title:\n  - "〔${title}〕"`,
    `${comment(shape.description)}description: "〔${description}〕"`,
    `${comment(shape.photo)}photo: "〔${photo}〕"`,
    `${comment(shape.updated)}updated: ${quote(today)}`,
    '---',
    '',
    `{/* ${note} */}`,
    ...paragraphs[locale].flatMap((paragraph, index) => [
      '',
      `〔${paragraph}〕${fact && index === 2 ? `<Fact id="${fact}" date="omit" />` : ''}`,
    ]),
    '',
  ].join('\n');
}
