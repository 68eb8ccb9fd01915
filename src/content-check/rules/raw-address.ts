import { atField } from '../read/fields.ts';
import { defineRule, type Finding, quoted } from '../report/problem.ts';
import type { Check } from './check.ts';

const rule = defineRule(
  'raw-address',
  'アドレスに英数字でない文字があります',
  'an address with characters that are no letters or digits',
);

/** An address of a source or an organisation, which is printed as it is written, on pages in English too. */
export function checkRawAddress(url: string): Finding[] {
  const [words] = /[^\x21-\x7e]+/u.exec(url) ?? [];
  if (words === undefined) return [];
  return [
    {
      rule,
      found: quoted(words),
      expected: {
        ja: 'ブラウザーのアドレス欄から写した、%で始まる形のアドレス',
        en: 'the address as browsers send it, with % for such characters',
      },
      suggestion: URL.canParse(url) ? new URL(url).href : undefined,
    },
  ];
}

/** Addresses of sources and organisations. */
export const rawAddress: Check = {
  rules: [rule],
  check: ({ sources, organizations }) =>
    [sources, organizations].flatMap((data) =>
      [...data.entries].flatMap(([id, { url }]) =>
        atField(data, [id, 'url'], url === undefined ? [] : checkRawAddress(url)),
      ),
    ),
};
