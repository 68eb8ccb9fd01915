import type { Content } from '../read/content.ts';
import { atField } from '../read/fields.ts';
import { defineRule, type Problem } from '../report/problem.ts';

const rule = defineRule(
  'missing-publisher',
  '公開する人がまだ書かれていません',
  'nobody is named as the publisher yet',
);

const expectations = {
  name: { ja: '公開する人や団体の名前。日本語と英語で', en: 'the name of the publisher, in Japanese and English' },
  contact: {
    ja: '誤りを知らせる先。https:// のページか、メールアドレス',
    en: 'where to report a mistake: a page, as https://…, or a mailbox',
  },
};

/** What a published copy has to say of its publisher. It is no part of the content check: a guide is built without it. */
export function findMissingPublisher({ publisher }: Content): Problem[] {
  const written = publisher.entries.get('publisher');
  // What is written wrongly is reported by the schema.
  if (!written) return [];
  return (['name', 'contact'] as const)
    .filter((field) => written[field] === undefined)
    .flatMap((field) =>
      atField(publisher, ['publisher', field], {
        rule,
        found: { ja: 'なし', en: 'nothing' },
        expected: expectations[field],
      }),
    );
}
