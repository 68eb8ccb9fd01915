import type { Table } from 'mdast';
import { atField } from '../read/fields.ts';
import { plainText } from '../read/mdx.ts';
import { wrongValue } from '../read/schema.ts';
import { duplicateId } from '../read/yaml.ts';
import { defineRule, nearest, type Problem, quoted } from '../report/problem.ts';
import { type Check, placeOfNode } from './check.ts';

const tableRule = defineRule(
  'route-table',
  '比較の表の列が道と合いません',
  'the columns of the comparison are not the routes',
);

const otherRule = defineRule('other-route', 'ほかの道として示せないIDです', 'no other route that could be pointed to');

/** The guide is about one of the routes. */
export const routes: Check = {
  rules: [],
  check({ routes: collection }) {
    const covered = [...collection.entries].flatMap(([id, { isCovered }]) => (isCovered ? id : []));
    const [first] = covered;
    const expected = { ja: '一つの道だけに isCovered: true', en: 'isCovered: true at one route and no other' };
    const isWhole = collection.entries.size === collection.raw?.size;
    if (first === undefined) {
      const found = { ja: 'このガイドが扱う道がない', en: 'no route that the guide is about' };
      return isWhole ? atField(collection, [], { rule: wrongValue, found, expected }) : [];
    }
    return covered.slice(1).flatMap((id) => {
      const found = { ja: `${first} のほかにもう一つの true`, en: `true once more, after ${first}` };
      return atField(collection, [id, 'isCovered'], { rule: duplicateId, found, expected });
    });
  },
};

/** The columns of the comparison, after the first, are headed by the ids of all routes in their order. */
export const routeTable: Check = {
  rules: [tableRule],
  isOfEntry: true,
  check({ entries, routes }) {
    if (!routes.raw) return [];
    const ids = [...routes.raw.keys()].join(' | ');
    return entries.flatMap(({ pages }) =>
      pages.flatMap(({ file, tree }): Problem[] => {
        const comparison = tree?.children.find(
          (node) => node.type === 'mdxJsxFlowElement' && node.name === 'RouteTable',
        );
        if (comparison?.type !== 'mdxJsxFlowElement') return [];
        const table = comparison.children.find((node): node is Table => node.type === 'table');
        // Bars that make no table are reported as what they are.
        if (!table && comparison.children.length > 0) return [];
        const head = table?.children[0]?.children.slice(1).map((cell) => plainText(cell).trim());
        if (head?.join(' | ') === ids) return [];
        const found = head ? quoted(head.join(' | ')) : { ja: '表がない', en: 'no table' };
        const expected = {
          ja: `最初の列のあとに ${routes.file} のID：${ids}`,
          en: `after the first column the ids of ${routes.file}: ${ids}`,
        };
        return [{ rule: tableRule, file, ...placeOfNode(table ?? comparison), found, expected }];
      }),
    );
  },
};

/** Criteria point to routes that the guide is not about and that say whom they may fit. */
export const otherRoutes: Check = {
  rules: [otherRule],
  check({ entries, routes }) {
    if (!routes.raw || routes.raw.size > routes.entries.size) return [];
    const others = [...routes.entries].flatMap(([id, { isCovered, suits }]) => (!isCovered && suits ? id : []));
    const expected = {
      ja: `${routes.file} の、isCovered が false で suits のある道：${others.join('、')}`,
      en: `a route of ${routes.file} that has suits and isCovered: false: ${others.join(', ')}`,
    };
    return entries.flatMap(({ subject, shared }): Problem[] =>
      subject === 'eligibility' && shared?.data
        ? shared.data.otherRoutes.flatMap((id, index) =>
            others.includes(id)
              ? []
              : atField(shared, ['otherRoutes', index], {
                  rule: otherRule,
                  found: quoted(id),
                  expected,
                  suggestion: nearest(id, others),
                }),
          )
        : [],
    );
  },
};
