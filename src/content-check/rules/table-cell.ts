import { nodesIn } from '../read/mdx.ts';
import { defineRule } from '../report/problem.ts';
import { pageCheck, type PageFinding, placeOfNode } from './check.ts';

const rule = defineRule('table-cell', '表の列の数が合いません', 'a row of a table has other columns than its head');

/** Each row of a table has as many cells as its head: what stands in one more is lost, and one less leaves a hole. */
export const tableCell = pageCheck([rule], ({ tree }) => {
  const findings: PageFinding[] = [];
  for (const table of nodesIn(tree)) {
    if (table.type !== 'table') continue;
    const [head, ...rows] = table.children;
    const columns = head?.children.length ?? 0;
    for (const row of rows) {
      const cells = row.children.length;
      if (cells === columns) continue;
      findings.push({
        rule,
        ...placeOfNode(row),
        found: { ja: `${cells}個のセル`, en: `${cells} cells` },
        expected: {
          ja: `見出しの行と同じ${columns}個。文章の中の | は \\| と書きます`,
          en: `${columns}, as in the head of the table; a | in a text is written \\|`,
        },
      });
    }
  }
  return findings;
});
