import { z } from 'zod';
import { dateSchema, lineSchema } from './localized.ts';

const countSchema = z.int().nonnegative();

/** How often something was tested: on pages in a language, on pages in both, and on no page in particular. */
const runsSchema = z.partialRecord(z.enum(['ja', 'en', 'both', 'other']), z.int().positive());

const behaviourSchema = z.strictObject({
  behaviour: lineSchema.describe('試験の名前 / Name of the test'),
  criteria: z.array(z.string()).min(1).describe('達成基準の番号 / Numbers of the criteria that it is evidence for'),
  passed: runsSchema.optional().describe('合格した回数 / How often it passed'),
  failed: runsSchema.optional().describe('不合格の回数 / How often it failed'),
});

const japaneseCountsSchema = z.strictObject({
  sentences: countSchema,
  characters: countSchema,
  longest: countSchema,
  kanji: countSchema,
});

const englishCountsSchema = z.strictObject({
  sentences: countSchema,
  words: countSchema,
  longest: countSchema,
  syllables: countSchema,
});

/**
 * What a run of the browser tests found, and how plain the text of each page is; the file is
 * `content/data/accessibility-report.yaml`, which `npm run report:accessibility` writes.
 */
export const accessibilityReportSchema = z.strictObject({
  from: dateSchema.describe('試験を始めた日 / First day of the tests'),
  to: dateSchema.describe('試験を終えた日 / Last day of the tests'),
  browsers: z.array(lineSchema).min(1).describe('ブラウザーと版 / Browsers with their versions'),
  tools: z.array(lineSchema).min(1).describe('ツールと版 / Tools with their versions'),
  judged: z
    .record(z.string(), z.int().positive())
    .describe('axeが人の判断を求めた箇所の数、規則ごと / Places that axe left to people to judge, by rule'),
  behaviours: z.array(behaviourSchema).min(1),
  readability: z.array(
    z.strictObject({
      path: z.string().describe('両方の言語に共通のアドレス / Address that both languages share'),
      ja: japaneseCountsSchema,
      en: englishCountsSchema,
    }),
  ),
});

export type AccessibilityReport = z.infer<typeof accessibilityReportSchema>;
export type TestedBehaviour = z.infer<typeof behaviourSchema>;
export type JapaneseCounts = z.infer<typeof japaneseCountsSchema>;
export type EnglishCounts = z.infer<typeof englishCountsSchema>;
