import { atField, linesOf } from '../read/fields.ts';
import { nodesIn } from '../read/mdx.ts';
import { defineRule, type Finding, type Problem, quoted } from '../report/problem.ts';
import { type Check, placeOfNode } from './check.ts';
import { allPages } from './texts.ts';

const rule = defineRule('space-in-japanese', '日本語の間に空きがあります', 'a space between two Japanese words');

const japanese = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。「」『』（）]`;
const space = new RegExp(`${japanese}{1,6}[ \\u3000]+${japanese}{1,6}`, 'gu');

function findSpaces(text: string, names: readonly string[]): Finding[] {
  return [...text.matchAll(space)]
    .filter(([found]) => !names.some((name) => found.includes(name)))
    .map(([found]) => ({ rule, found: quoted(found), expected: { ja: '空きなし', en: 'no space' } }));
}

/** Japanese is written without spaces between its words. A term in bold may have one after it. */
export const spaceInJapanese: Check = {
  rules: [rule],
  isOfEntry: true,
  check(content, { spacedNames: names }) {
    return allPages(content).flatMap(({ file, locale, fields, tree }): Problem[] => {
      if (locale !== 'ja') return [];
      const problems = linesOf(fields?.raw).flatMap(({ path, text }) =>
        fields ? atField(fields, path, findSpaces(text, names)) : [],
      );
      for (const node of tree ? nodesIn(tree) : []) {
        if (node.type !== 'text') continue;
        problems.push(...findSpaces(node.value, names).map((finding) => ({ file, ...placeOfNode(node), ...finding })));
      }
      return problems;
    });
  },
};
