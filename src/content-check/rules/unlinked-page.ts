import { entryPath } from '../../domain/entry-path.ts';
import { ja } from '../../i18n/ja.ts';
import type { Content } from '../read/content.ts';
import { findNodes } from '../read/mdx.ts';
import type { Problem } from '../report/problem.ts';

/** Warns of each page that no other page leads to, neither in a text nor in the menus of the site. */
export function checkUnlinkedPages({ entries }: Content): Problem[] {
  const linked = new Set(
    entries.flatMap(({ folder, pages }) =>
      pages
        .flatMap(({ tree }) => (tree ? findNodes(tree).links : []))
        .map(({ url }) => url.split('#', 1)[0])
        .filter((address) => address !== entryPath(folder.subject, folder.id)),
    ),
  );
  return entries.flatMap(({ folder, pages }): Problem[] => {
    const address = entryPath(folder.subject, folder.id);
    const [page] = pages;
    if (folder.subject !== 'guide' || !page || address in ja.pages || linked.has(address)) return [];
    return [
      {
        rule: 'unlinked-page',
        severity: 'warning',
        file: page.file,
        line: 1,
        found: { ja: `${address} へのリンクがどこにもない`, en: `no link to ${address} anywhere` },
        expected: {
          ja: `話のつながるページからのリンク：[…](${address})`,
          en: `a link from a page that leads there: […](${address})`,
        },
      },
    ];
  });
}
