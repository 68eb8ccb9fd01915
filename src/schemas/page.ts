import { z } from 'zod';
import { changesSchema } from './change.ts';
import { dateSchema, idSchema, lineSchema } from './localized.ts';

/** What every page in `content/` says of itself, in its own language. */
const pageFields = {
  title: lineSchema.describe('ページの題 / Title of the page'),
  description: lineSchema
    .max(200)
    .describe('検索結果や共有カードに出る一文 / One sentence for search results and shared links'),
  lead: lineSchema.describe(
    '題の下に出る導入。数字は {fact-id} で書く / Introduction under the title; figures as {fact-id}',
  ),
  updated: dateSchema.describe('最後に内容を確かめた日 / Day on which the content was last checked'),
  sources: z.array(idSchema).min(1).describe('このページの出典のID / Ids of the sources of this page'),
  changes: changesSchema,
};

/** A page of the guide; files `content/guide/<page>/<locale>.mdx`. */
export const guidePageSchema = z.strictObject({
  ...pageFields,
  formerly: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe(
      '前のフォルダー名。そのアドレスから今のページへ移る。npm run rename が書く / Earlier folders, whose addresses lead to this page; npm run rename writes them',
    ),
});

/** The home page; files `content/guide/home/<locale>.mdx`. */
export const homeSchema = z.strictObject({
  ...pageFields,
  headline: z.array(lineSchema).min(1).max(2).describe('見出し。行ごとに分ける / Headline, one entry a line'),
  glance: z
    .array(
      z.strictObject({
        term: lineSchema.describe('問い / The question'),
        text: lineSchema.describe('答え。数字は {fact-id} / The answer; figures as {fact-id}'),
        page: idSchema.describe('詳しく書いたページのフォルダー名 / Folder of the page that says more'),
      }),
    )
    .min(2)
    .max(4)
    .describe('最初の画面で答える問い / The questions the first screen answers'),
});

export type GuidePage = z.infer<typeof guidePageSchema>;
export type Home = z.infer<typeof homeSchema>;
