import { requiredFacts, requiredPages, takenPaths } from '../../schemas/required-content.ts';
import type { Localized } from '../../schemas/localized.ts';
import { findNodes } from '../read/mdx.ts';
import { atField } from '../read/fields.ts';
import { defineRule, type Problem, quoted, verbatim } from '../report/problem.ts';
import type { Content } from '../read/content.ts';
import type { Check } from './check.ts';

const requiredRule = defineRule(
  'required-content',
  'ガイドの仕組みが使うものがありません',
  'something that the guide itself needs is missing',
);
const takenRule = defineRule('taken-address', 'ほかに使われているアドレスです', 'an address that is taken');

/** What is missing, with what needs it. */
function needed(what: Localized, usedBy: Localized): Localized {
  return { ja: `${what.ja}。使うところ：${usedBy.ja}`, en: `${what.en}, which is used by ${usedBy.en}` };
}

function checkFacts({ facts }: Content): Problem[] {
  const { raw } = facts;
  if (!raw) return [];
  return Object.entries(requiredFacts).flatMap(([id, { times, usedBy }]): Problem[] => {
    if (!raw.has(id)) {
      const found = { ja: `数字 ${id} がありません`, en: `no fact ${id}` };
      const expected = needed({ ja: `この数字`, en: `the fact` }, usedBy);
      return atField(facts, [], { rule: requiredRule, found, expected });
    }
    const history = facts.entries.get(id)?.history;
    return times
      .filter((time) => history && !history.some(({ at }) => at === time))
      .flatMap((time) => {
        const found = { ja: `${time} の値がありません`, en: `no value of ${time}` };
        const what = {
          ja: `${time} の値（新しい値は、その下に足します）`,
          en: `the value of ${time}, with newer ones added below it`,
        };
        return atField(facts, [id, 'history'], { rule: requiredRule, found, expected: needed(what, usedBy) });
      });
  });
}

function checkPages({ entries }: Content): Problem[] {
  // A folder of pages that is missing as a whole is reported as such.
  if (!entries.some(({ subject }) => subject === 'guide')) return [];
  const pages = new Map(entries.flatMap((entry) => (entry.subject === 'guide' ? [[entry.folder.id, entry]] : [])));
  return Object.entries(requiredPages).flatMap(([id, { usedBy, components = [], links = [] }]): Problem[] => {
    const path = `content/guide/${id}`;
    const entry = pages.get(id);
    if (!entry) {
      const found = { ja: 'このページがありません', en: 'no such page' };
      return [
        { rule: requiredRule, file: path, found, expected: needed({ ja: 'このページ', en: 'the page' }, usedBy) },
      ];
    }
    return entry.pages.flatMap(({ file, tree }) => {
      if (!tree) return [];
      const nodes = findNodes(tree);
      const names = new Set(nodes.components.map(({ name }) => name));
      const missing = components.filter((name) => !names.has(name));
      const untied = links.filter((path) => !nodes.links.some(({ url }) => url.split('#', 1)[0] === path));
      return [
        ...missing.map((name): Problem => {
          const found = { ja: `<${name} /> がありません`, en: `no <${name} />` };
          return { rule: requiredRule, file, found, expected: needed(verbatim(`<${name} />`), usedBy) };
        }),
        ...untied.map((path): Problem => {
          const found = { ja: `${path} へのリンクがありません`, en: `no link to ${path}` };
          const expected = {
            ja: `本文からのリンク：[…](${path})。印刷して渡す人が、ここで探します`,
            en: `a link in the text, […](${path}): whoever hands it on looks for it here`,
          };
          return { rule: requiredRule, file, found, expected };
        }),
      ];
    });
  });
}

/** Lists of the guide that would be empty pages. */
function checkEmpty({ entries }: Content): Problem[] {
  const found = { ja: 'フォルダーが一つもありません', en: 'no folder in it' };
  const expected = { ja: '少なくとも一つ', en: 'at least one' };
  return (['eligibility', 'testimonials'] as const).flatMap((subject) =>
    entries.some((entry) => entry.subject === subject)
      ? []
      : [{ rule: requiredRule, file: `content/${subject}`, found, expected }],
  );
}

function checkTaken({ entries }: Content): Problem[] {
  return entries.flatMap(({ subject, folder }): Problem[] => {
    const by = subject === 'eligibility' ? undefined : takenPaths[subject][folder.id];
    if (!by) return [];
    const expected = { ja: `別のフォルダー名。${by.ja}`, en: `another name for the folder: ${by.en}` };
    return [{ rule: takenRule, file: folder.path, found: quoted(folder.id), expected }];
  });
}

/** What code asks the content for by name is there, and no folder takes an address of the site itself. */
export const requiredContent: Check = {
  rules: [requiredRule, takenRule],
  check: (content) => [...checkFacts(content), ...checkPages(content), ...checkEmpty(content), ...checkTaken(content)],
};
