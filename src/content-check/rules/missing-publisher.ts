import { isUsefulExpiry } from '../../domain/security-txt.ts';
import type { Content } from '../read/content.ts';
import { atField } from '../read/fields.ts';
import { defineRule, type Problem, quoted } from '../report/problem.ts';

const rule = defineRule(
  'missing-publisher',
  '公開する人がまだ書かれていません',
  'nobody is named as the publisher yet',
);

const expiryRule = defineRule(
  'security-expiry',
  'security.txt の期限が決まっていないか、合いません',
  'the end of security.txt is not set, or is too near or too far',
);

const expectations = {
  name: { ja: '公開する人や団体の名前。日本語と英語で', en: 'the name of the publisher, in Japanese and English' },
  contact: {
    ja: '誤りを知らせる先。https:// のページか、メールアドレス',
    en: 'where to report a mistake: a page, as https://…, or a mailbox',
  },
};

/** What a published copy has to say of its publisher. It is no part of the content check: a guide is built without it. */
export function findMissingPublisher({ publisher }: Content, day: string): Problem[] {
  const written = publisher.entries.get('publisher');
  // What is written wrongly is reported by the schema.
  if (!written) return [];
  const missing = (['name', 'contact'] as const)
    .filter((field) => written[field] === undefined)
    .flatMap((field) =>
      atField(publisher, ['publisher', field], {
        rule,
        found: { ja: 'なし', en: 'nothing' },
        expected: expectations[field],
      }),
    );
  const { contact, securityExpires } = written;
  if (contact === undefined || (securityExpires !== undefined && isUsefulExpiry(securityExpires, day))) return missing;
  const expiry = atField(publisher, ['publisher', 'securityExpires'], {
    rule: expiryRule,
    found: securityExpires === undefined ? { ja: 'なし', en: 'nothing' } : quoted(securityExpires),
    expected: {
      ja: `連絡先をいつまで保証するか。今日（${day}）から30日より先、一年以内の日`,
      en: `the day up to which the contact holds, from 30 days to a year after today, ${day}`,
    },
  });
  return [...missing, ...expiry];
}
