import { entryPath } from '../../domain/entry-path.ts';
import { ja } from '../../i18n/ja.ts';
import { takenPaths } from '../../schemas/required-content.ts';
import type { Content } from '../read/content.ts';
import type { GuideEntry } from '../read/entry.ts';
import { atField } from '../read/fields.ts';
import { defineRule, type Problem } from '../report/problem.ts';
import type { Check } from './check.ts';
import { git } from './git.ts';

const rule = defineRule(
  'former-page',
  '公開したページのアドレスが合っていません',
  'the address of a page that was published does not fit',
);

/** The earlier folders of each page, by the folder it has now. */
export function formerPages({ entries }: Content): ReadonlyMap<string, readonly string[]> {
  const pages = entries.filter((entry) => entry.subject === 'guide');
  return new Map(pages.map((entry) => [entry.folder.id, formerlyOf(entry)]));
}

function formerlyOf({ pages }: GuideEntry): readonly string[] {
  const fields = pages[0]?.fields?.data;
  return fields && 'formerly' in fields ? (fields.formerly ?? []) : [];
}

/** An earlier folder is no page of now, and that of no other page. */
function checkReused(content: Content): Problem[] {
  const pages = formerPages(content);
  return content.entries.flatMap((entry) => {
    const [page] = entry.pages;
    if (entry.subject !== 'guide' || !page?.fields) return [];
    const { fields } = page;
    return formerlyOf(entry).flatMap((id, index) => {
      const others = [...pages].filter(([other, formerly]) => other !== entry.folder.id && formerly.includes(id));
      if (others.length === 0 && !pages.has(id) && !takenPaths.guide[id]) return [];
      const found = {
        ja: `前の名前「${id}」に、今は別のページがある`,
        en: `"${id}" as an earlier name, which is another page`,
      };
      const expected = {
        ja: '前に公開したアドレスは、ほかのページに使わない。そのページに別のフォルダー名',
        en: 'an address that was published to lead to its own page: another folder for the other one',
      };
      return atField(fields, ['formerly', index], { rule, found, expected });
    });
  });
}

/** Pages that the history of the content knows lead somewhere still. Without git there is no history. */
function checkLost(root: string, content: Content): Problem[] {
  const known = new Set([...formerPages(content)].flat(2));
  const log = git(
    root,
    'log',
    '--no-renames',
    '--diff-filter=A',
    '--relative',
    '--name-only',
    '--format=',
    '--',
    'content/guide',
  );
  const published = new Set([...log.matchAll(/^content\/guide\/([^/\n]+)\//gm)].map(([, id = '']) => id));
  // Pages that the site needs are missed by a rule of their own.
  const lost = [...published].filter((id) => !known.has(id) && !(entryPath('guide', id) in ja.pages));
  return lost.map((id) => ({
    rule,
    file: `content/guide/${id}`,
    found: { ja: `/${id}/ というページが消えている`, en: `no page /${id}/, which there was` },
    expected: {
      ja: `フォルダー。名前を変えるのは npm run rename page。別のページがその話をしているのなら、そのページの両方の言語に formerly: [${id}]`,
      en: `the folder. A page is renamed by npm run rename page; where another page tells of it now: formerly: [${id}] in both languages of that page`,
    },
  }));
}

/** The address of a page leads to it for good: an earlier one leads to the page of now, and none is lost or reused. */
export const formerPage: Check = {
  rules: [rule],
  check: (content, { root }) => [...checkReused(content), ...checkLost(root, content)],
};
