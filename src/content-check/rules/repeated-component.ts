import { authorComponentSchemas, isAuthorComponent } from '../../schemas/author-component.ts';
import { findNodes } from '../read/mdx.ts';
import { defineRule, verbatim } from '../report/problem.ts';
import { pageCheck, type PageFinding, placeOfNode } from './check.ts';

const rule = defineRule('repeated-component', '部品が一ページに二つあります', 'a component stands twice on a page');

/** Components on lines of their own, which bring sections and ids of their own; a note alone may stand again. */
export const repeatedComponent = pageCheck([rule], ({ tree }) => {
  const first = new Map<string, number | undefined>();
  return findNodes(tree).components.flatMap((node): PageFinding[] => {
    const { name } = node;
    if (!name || name === 'Note' || !isAuthorComponent(name) || authorComponentSchemas[name].inline) return [];
    const place = placeOfNode(node);
    if (!first.has(name)) {
      first.set(name, place.line);
      return [];
    }
    const line = first.get(name);
    const expected = {
      ja: `一ページに一つ。${line}行目にもあります`,
      en: `one on a page; line ${line} has it already`,
    };
    return [{ rule, ...place, found: verbatim(`<${name}>`), expected }];
  });
});
