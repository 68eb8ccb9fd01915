import { defineRule, type Problem, verbatim } from '../report/problem.ts';
import { linesOf, placeOfWords, unfinishedMark } from '../read/fields.ts';
import { findProse } from '../read/mdx.ts';
import { fieldName } from '../read/schema.ts';
import type { Check } from './check.ts';
import { allPages, sharedFields } from './texts.ts';

const rule = defineRule('unfinished', 'まだ書かれていないところがあります', 'something is still to be written');

const expected = { ja: '〔 〕の代わりに、文章そのもの', en: 'the text itself, in place of the brackets' };

/** Text in 〔 〕 stands for something that is still to be written, in any field and any paragraph. */
export const unfinished: Check = {
  rules: [rule],
  check(content) {
    const pages = allPages(content);
    const glossary = content.glossary.data ? [content.glossary] : [];
    const fields = [...sharedFields(content), ...pages.flatMap((page) => page.fields ?? []), ...glossary];
    const inFields = fields.flatMap(({ file, yaml, raw }) =>
      linesOf(raw).flatMap(({ path, text }): Problem[] => {
        const mark = unfinishedMark(text);
        const place = { ...yaml.position(path), place: fieldName(path) };
        return mark === undefined ? [] : [{ rule, file, ...place, found: verbatim(mark), expected }];
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
