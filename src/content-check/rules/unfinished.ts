import { defineRule, type Problem, verbatim } from '../report/problem.ts';
import { atField, linesOf, placeOfWords, unfinishedMark } from '../read/fields.ts';
import { findProse } from '../read/mdx.ts';
import type { Check } from './check.ts';
import { allPages, sharedFields } from './texts.ts';

const rule = defineRule('unfinished', 'まだ書かれていないところがあります', 'something is still to be written');

const expected = { ja: '〔 〕の代わりに、文章そのもの', en: 'the text itself, in place of the brackets' };

/** Text in 〔 〕 stands for something that is still to be written, in any field and any paragraph. */
export const unfinished: Check = {
  rules: [rule],
  isOfEntry: true,
  check(content) {
    const pages = allPages(content);
    const glossary = content.glossary.data ? [content.glossary] : [];
    const fields = [...sharedFields(content), ...pages.flatMap((page) => page.fields ?? []), ...glossary];
    const inFields = fields.flatMap((each) =>
      linesOf(each.raw).flatMap(({ path, text }) => {
        const mark = unfinishedMark(text);
        return mark === undefined ? [] : atField(each, path, { rule, found: verbatim(mark), expected });
      }),
    );
    const inBodies = pages.flatMap(({ file, lines, tree }) =>
      (tree ? findProse(tree) : []).flatMap(({ text, firstLine, lastLine }): Problem[] => {
        const mark = unfinishedMark(text);
        if (mark === undefined) return [];
        return [{ rule, file, ...placeOfWords(lines, firstLine, lastLine, mark), found: verbatim(mark), expected }];
      }),
    );
    return [...inFields, ...inBodies];
  },
};
