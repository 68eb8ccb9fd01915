import { dateSchema, lineSchema } from '../schemas/localized.ts';
import { sourceSchema } from '../schemas/source.ts';
import { appendEntry } from './content-texts.ts';
import { line, matching, newId, oneOf, type Template } from './questions.ts';
import { localizedText, quote } from './yaml-text.ts';
import { today } from '../domain/today.ts';

const file = 'content/data/sources.yaml';
const { originalTitle, kind, published, url } = sourceSchema.shape;

/** A day one year later, the day by which a source is usually read again. */
function yearAfter(day: string): string {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

/** Where facts and testimonials come from, in `content/data/sources.yaml`. */
export const sourceTemplate: Template = {
  questions: ({ sources }) => [
    {
      name: 'id',
      ask: { ja: '出典のID（例：bluebook-2019）', en: 'Id of the source (bluebook-2019)' },
      check: newId(sources.raw?.keys() ?? []),
    },
    line(
      'title-ja',
      '題名（日本語。英語の資料なら訳）',
      'Title in Japanese, translated where it is English',
      lineSchema,
    ),
    line(
      'title-en',
      '題名（英語。日本語の資料なら訳）',
      'Title in English, translated where it is Japanese',
      lineSchema,
    ),
    {
      name: 'original',
      ask: { ja: '原題の言語（ja か en）', en: 'Language of the original (ja or en)' },
      check: oneOf(originalTitle.options),
      propose: () => 'ja',
    },
    line('publisher-ja', '発行者（日本語。例：外務省）', 'Publisher in Japanese', lineSchema),
    line('publisher-en', '発行者（英語）', 'Publisher in English (Ministry of Foreign Affairs of Japan)', lineSchema),
    { name: 'url', ask: { ja: 'アドレス（https://…）', en: 'Address (https://…)' }, check: matching(url) },
    {
      name: 'published',
      ask: {
        ja: '公表の年・月・日（例：2019、2023-01。わからなければ空のまま）',
        en: 'Year, month or day of publication (2019, 2023-01; leave empty if unknown)',
      },
      check: (answer) => (answer === '' ? undefined : matching(published)(answer)),
      propose: () => '',
    },
    {
      name: 'kind',
      ask: {
        ja: `種類（${kind.options.join('、')}：公的・公的文書の写し・報道・民間）`,
        en: `Kind (${kind.options.join(', ')})`,
      },
      check: oneOf(kind.options),
      propose: () => 'official',
    },
    {
      name: 'review-by',
      ask: { ja: '次に読み直す日', en: 'Day by which somebody should read it again' },
      check: matching(dateSchema),
      propose: () => yearAfter(today()),
    },
  ],
  async write(root, answers, today) {
    const answer = (name: string) => answers[name] ?? '';
    const entry = [
      `${answer('id')}:`,
      `  title: ${localizedText(answer('title-ja'), answer('title-en'))}`,
      `  originalTitle: ${answer('original')}`,
      `  publisher: ${localizedText(answer('publisher-ja'), answer('publisher-en'))}`,
      `  url: ${answer('url')}`,
      ...(answer('published') ? [`  published: ${quote(answer('published'))}`] : []),
      `  accessed: '${today}'`,
      `  reviewBy: '${answer('review-by')}'`,
      `  kind: ${answer('kind')}`,
      '',
    ];
    await appendEntry(root, file, entry.join('\n'));
    const next = {
      ja: `source: ${answer('id')} と書けます。再利用の条件があれば、${file} の licence に足します。`,
      en: `Write source: ${answer('id')}. Terms of reuse, where there are any, go under licence in ${file}.`,
    };
    return { files: [file], next: [next] };
  },
};
