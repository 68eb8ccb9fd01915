import { z } from 'zod';
import { asOfSchema } from './as-of.ts';
import { coordinatesSchema, countryCodeSchema, idSchema, lineSchema, localizedSchema } from './localized.ts';

/** A station on a person's way. Without coordinates it stands in the list and not on the map. */
export const stopSchema = z.strictObject({
  kind: z
    .enum(['start', 'jpo', 'post'])
    .describe('出発点・JPO時代・その後の勤務 / Where it began, the JPO years, or a later post'),
  place: localizedSchema
    .optional()
    .describe('地名。国名だけなら country でよい / Place; not needed where the country says it'),
  country: countryCodeSchema.optional().describe('国コード（ISO 3166-1） / Country code; its name is looked up'),
  coordinates: coordinatesSchema
    .optional()
    .describe('[経度, 緯度]。国の場合は首都など代表の点 / [longitude, latitude]; for a country a representative point'),
  role: localizedSchema.describe('そこで何をしたか / What the person did there'),
  period: localizedSchema.optional().describe('時期。数字は {fact-id} で書く / When; figures as {fact-id}'),
});

/** A romanised name. The guide prints the family name in capitals by itself. */
const romanNameSchema = z.string().regex(/^(?!\p{Lu}[\p{Lu} ’-]+$)\p{Lu}[\p{L} ’-]*$/u, {
  error:
    '最初だけ大文字のローマ字（例：Sakurai）。姓はガイドが大文字で出します / a name with one capital, such as Sakurai; the guide prints the family name in capitals',
});

/** The fields of work by which a long list of testimonials is sorted; their names are in the dictionaries. */
export const fieldIds = [
  'food',
  'health',
  'education',
  'gender',
  'peace',
  'rights',
  'refugees',
  'environment',
  'economy',
  'labour',
  'culture',
  'communications',
  'management',
] as const;

/** What both languages of a testimonial share; the file is `content/testimonials/<id>/person.yaml`. */
export const personSchema = z.strictObject({
  order: z.number().int().positive().describe('並び順 / Position in lists'),
  name: z.strictObject({
    ja: z
      .string()
      .regex(/^\S+ \S+$/u, {
        error:
          '姓と名の間に半角の空きが一つ（例：山田 花子） / one space between family and given name, as in 山田 花子',
      })
      .describe('氏名（姓と名の間は半角空き） / Name in Japanese, a space between family and given name'),
    en: z
      .strictObject({
        family: romanNameSchema.describe('姓（ローマ字） / Family name'),
        given: romanNameSchema.describe('名（ローマ字） / Given name'),
      })
      .describe('ローマ字の氏名。姓を大文字にして先に出す / Romanised name; shown family name first, in capitals'),
    reading: lineSchema
      .regex(/^[\p{sc=Hiragana}\p{sc=Katakana}ー ]+$/u, {
        error: 'かな（例：やまだ はなこ） / kana, such as やまだ はなこ',
      })
      .optional()
      .describe('よみ。公式に確かめられたときだけ / Reading in kana, only where an official source gives it'),
  }),
  organization: idSchema.describe('所属機関のID（organizations.yaml） / Id of the organisation'),
  office: localizedSchema.describe('勤務先の事務所 / Office'),
  post: localizedSchema.describe('職名（英語は本サイトの訳） / Post; the English is our translation'),
  postAsOf: asOfSchema.describe('職名がいつのものか / The time of that post'),
  field: z
    .enum(fieldIds)
    .optional()
    .describe('仕事の分野。人が増えたとき、一覧を分けるために使う / Field of work, by which a long list is sorted'),
  country: countryCodeSchema.describe('勤務国のコード / Country of the post'),
  coordinates: coordinatesSchema.describe(
    '勤務国の地図上の点 [経度, 緯度] / Point of that country on the home page’s map',
  ),
  stops: z.array(stopSchema).min(2).describe('歩み、古い順 / Stations on the way, oldest first'),
  source: idSchema.describe('話のもとになった出典のID / Id of the source the testimonial is told from'),
  place: localizedSchema.describe('出典の中の場所 / Place in the source'),
  otherSources: z
    .array(
      z.strictObject({
        source: idSchema.describe('出典のID / Id of the source'),
        place: localizedSchema.describe('出典の中の場所 / Place in the source'),
      }),
    )
    .optional()
    .describe('話の一部のもとになった、ほかの出典 / Other sources, for parts of the testimonial'),
});

export type Person = z.infer<typeof personSchema>;
export type Stop = z.infer<typeof stopSchema>;
