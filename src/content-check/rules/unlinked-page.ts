import { entryPath } from '../../domain/entry-path.ts';
import { ja } from '../../i18n/ja.ts';
import { findNodes } from '../read/mdx.ts';
import { defineRule, type Problem } from '../report/problem.ts';
import type { Check } from './check.ts';

const rule = defineRule('unlinked-page', 'どこからも開けないページです', 'a page that nothing links to', {
  severity: 'warning',
});

/** Each page is led to by another, in a text or in the menus of the site. */
export const unlinkedPage: Check = {
  rules: [rule],
  check({ entries }) {
    const others = entries.filter(
      ({ subject, folder }) => subject === 'guide' && !(entryPath(subject, folder.id) in ja.pages),
    );
    // Most often there are none, and no text has to be looked through for its links.
    if (others.length === 0) return [];
    const linked = new Set(
      entries.flatMap(({ folder, pages }) =>
        pages
          .flatMap(({ tree }) => (tree ? findNodes(tree).links : []))
          .map(({ url }) => url.split('#', 1)[0])
          .filter((address) => address !== entryPath(folder.subject, folder.id)),
      ),
    );
    return others.flatMap(({ folder, pages }): Problem[] => {
      const address = entryPath(folder.subject, folder.id);
      const [page] = pages;
      if (!page || linked.has(address)) return [];
      const found = { ja: `${address} へのリンクがどこにもない`, en: `no link to ${address} anywhere` };
      const expected = {
        ja: `話のつながるページからのリンク：[…](${address})`,
        en: `a link from a page that leads there: […](${address})`,
      };
      return [{ rule, file: page.file, line: 1, found, expected }];
    });
  },
};
