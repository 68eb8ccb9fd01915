import { z } from 'zod';
import { ruleSchema } from './criterion.ts';
import { datedValueSchema, factSchema } from './fact.ts';
import { dateSchema, idSchema, lineSchema, localizedSchema } from './localized.ts';
import { organizationSchema } from './organization.ts';
import { personSchema, stopSchema } from './person.ts';
import { routeSchema } from './route.ts';
import { sourceSchema } from './source.ts';
import { windowSchema } from './window.ts';

/**
 * The version of the form of all files of data. The first number grows with what may break a program that reads them,
 * the second with what is added; `/data/#changes` promises so.
 */
export const dataVersion = '1.0';

const idOf = (ja: string, en: string) => idSchema.describe(`${ja}のID。変わらない / Id of the ${en}, which stays`);

const addresses = z.strictObject({
  ja: z.url().describe('日本語のページ / The page in Japanese'),
  en: z.url().describe('英語のページ / The page in English'),
});
const pageField = addresses.describe('載っているページ / The page that shows it');
const text = localizedSchema.describe('ページに出る形 / As pages print it');

const factRecord = z.strictObject({
  id: idOf('数字', 'figure'),
  page: pageField,
  ...factSchema.shape,
  history: z
    .array(datedValueSchema.extend({ text }))
    .min(1)
    .describe('時点ごとの値、古い順 / Dated values, oldest first'),
});

const year = z.int().describe('試験の年度 / Year of the exam');
const [knownWindow, unknownWindow] = windowSchema.options;
const windowRecord = z.discriminatedUnion('status', [
  knownWindow.safeExtend({ year, text }),
  unknownWindow.safeExtend({ year }),
]);

const criterionRecord = z.strictObject({
  id: idOf('条件', 'criterion'),
  page: pageField,
  kind: ruleSchema.shape.kind,
  title: localizedSchema.describe('条件の名前 / Name of the criterion'),
  requirement: localizedSchema.describe('条件を一文で / The rule in a sentence'),
  thresholds: z
    .array(idSchema)
    .describe('基準になる数字のID（facts.json） / Ids of the figures that set the threshold, in facts.json'),
  source: ruleSchema.shape.source,
  place: ruleSchema.shape.place,
});

const routeRecord = z.strictObject({
  id: idOf('道', 'route'),
  name: routeSchema.shape.name,
  description: localizedSchema.describe('一文で / The route in a sentence'),
  isCovered: routeSchema.shape.isCovered.describe('このガイドが扱う道か / Whether the guide is about it'),
  comparison: z
    .array(
      z.strictObject({
        aspect: localizedSchema.describe('比べる点 / What is compared'),
        text,
        facts: z
          .array(
            z.strictObject({
              id: idSchema.describe('数字のID / Id of the figure'),
              at: factSchema.shape.history.element.shape.at.optional(),
            }),
          )
          .describe('文にある数字（facts.json） / The figures in the text, in facts.json'),
      }),
    )
    .describe('比較の表の列、上から順に / Its column of the comparison, from top to bottom'),
});

const sourceRecord = sourceSchema.safeExtend({
  id: idOf('出典', 'source'),
  published: sourceSchema.shape.published.describe('公表の年・月・日 / Year, month or day of publication'),
});

const personRecord = z.strictObject({
  id: idOf('人', 'person'),
  page: pageField,
  name: z
    .strictObject({
      ja: lineSchema.describe('氏名 / Name in Japanese'),
      en: lineSchema.describe('ローマ字の氏名。姓が先で、大文字 / Romanised, the family name first, in capitals'),
      reading: lineSchema.optional().describe('よみ / Reading in kana'),
    })
    .describe('ページに出る形の氏名 / The name as pages print it'),
  organization: z
    .strictObject({
      id: idOf('機関', 'organisation'),
      name: organizationSchema.shape.name,
      shortName: organizationSchema.shape.shortName,
      url: organizationSchema.shape.url,
    })
    .describe('postAsOf の時点の所属機関 / Organisation at the time of postAsOf'),
  office: personSchema.shape.office,
  post: personSchema.shape.post.describe(
    'postAsOf の時点の職名。今のものではない / Post at the time of postAsOf, not of today',
  ),
  postAsOf: personSchema.shape.postAsOf,
  field: personSchema.shape.field.describe('仕事の分野 / Field of work'),
  country: personSchema.shape.country,
  stops: z
    .array(stopSchema.extend({ period: localizedSchema.optional().describe('時期 / When') }))
    .min(2)
    .describe('歩み、古い順 / Stations on the way, oldest first'),
  sources: z
    .array(
      z.strictObject({
        source: idSchema.describe('出典のID（sources.json） / Id of the source, in sources.json'),
        place: localizedSchema.describe('出典の中の場所 / Place in the source'),
      }),
    )
    .min(1)
    .describe('出典 / Sources'),
});

const licence = z.strictObject({
  name: lineSchema.describe('ライセンス名 / Name of the licence'),
  url: z.url().describe('ライセンスのアドレス / Address of the licence'),
});

/** What each file says of itself. */
const aboutFile = z.strictObject({
  $schema: z.url().describe('このファイルの形を定めるスキーマ / The schema of this file'),
  url: z.url().describe('このファイル / This file'),
  title: localizedSchema.describe('題 / Title'),
  description: localizedSchema.describe('何が入っているか / What it holds'),
  version: z
    .string()
    .regex(/^\d+\.\d+$/)
    .describe('形の版。最初の数は壊れる変更、次の数は追加 / Version of the form: breaking changes, then additions'),
  updated: dateSchema.describe('内容を最後に確かめた日 / Day on which the content was last checked'),
  notice: localizedSchema.describe('だれのものか / Whose it is'),
  licence: z
    .strictObject({
      data: licence.describe('データの利用条件 / Licence of the data'),
      text: licence.describe('名前・注などの言葉の利用条件 / Licence of labels, notes and other words'),
    })
    .describe('利用条件。出典の資料は含まない / Licences, which do not speak of the sources'),
  citation: localizedSchema.describe('引用の書き方 / How to cite it'),
  documentation: addresses.describe('説明のページ / The page that explains the files'),
  changePolicy: addresses.describe('変更の決まり / What may change, and how'),
});

/** The published files of data, by their names without ending: what each holds. */
export const dataSchemas = {
  facts: aboutFile.extend({ facts: z.array(factRecord).describe('数字 / Figures') }),
  windows: aboutFile.extend({
    windows: z.array(windowRecord).describe('応募受付の期間、古い順 / Application windows, oldest first'),
  }),
  criteria: aboutFile.extend({ criteria: z.array(criterionRecord).describe('応募の条件 / Criteria') }),
  routes: aboutFile.extend({ routes: z.array(routeRecord).describe('道 / Routes') }),
  sources: aboutFile.extend({ sources: z.array(sourceRecord).describe('出典 / Sources') }),
  people: aboutFile.extend({
    part: z.int().positive().describe('何番目のファイルか / Which of the files on people this is'),
    parts: z.int().positive().describe('ファイルの数 / How many they are'),
    next: z.url().optional().describe('続きのファイル。最後にはない / The file after this one; the last has none'),
    people: z.array(personRecord).describe('人 / People'),
  }),
};

export type DataSet = keyof typeof dataSchemas;

/** The files of data in the order in which they are listed. */
export const dataSets = Object.keys(dataSchemas) as DataSet[];

/** Those that come as CSV too. */
export const csvSets = ['facts', 'windows'] as const satisfies DataSet[];

export type DataFile<Set extends DataSet> = z.infer<(typeof dataSchemas)[Set]>;
export type DataRecord<Set extends DataSet> = DataFile<Set>[Set & keyof DataFile<Set>] extends (infer Item)[]
  ? Item
  : never;
export type AboutFile = z.infer<typeof aboutFile>;
