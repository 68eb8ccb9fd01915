import type { Localized } from '../../schemas/localized.ts';
import { type ShortAddress, shortIdSchema } from '../../schemas/short-address.ts';
import type { Content } from '../read/content.ts';
import { atField } from '../read/fields.ts';
import { wrongId } from '../read/data-file.ts';
import { defineRule, type Problem } from '../report/problem.ts';
import type { Check } from './check.ts';
import { git } from './git.ts';

const addressRule = defineRule(
  'short-address',
  '短いアドレスの台帳が合っていません',
  'the register of short addresses does not fit',
);

const register = 'content/data/short-addresses.yaml';

/** A line of the register as it has to be written. */
export function registerLine(shortId: string, { testimonial, formerly, withdrawn }: ShortAddress): string {
  const fields = [
    `testimonial: ${testimonial}`,
    ...(formerly?.length ? [`formerly: [${formerly.join(', ')}]`] : []),
    ...(withdrawn ? [`withdrawn: '${withdrawn}'`] : []),
  ];
  return `${shortId}: { ${fields.join(', ')} }`;
}

/** Words that the history of the register knows and that have no line any more; none without git. */
function findLostWords(root: string, now: ReadonlySet<string>): string[] {
  const log = git(root, 'log', '-p', '-n', '50', '--format=', '--', register);
  const removed = [...log.matchAll(/^[-+]([a-z0-9]{2,8}):/gm)].map(([, word = '']) => word);
  return [...new Set(removed)].filter((word) => !now.has(word));
}

function checkShortAddresses(root: string, content: Content, today: string): Problem[] {
  const { shortAddresses, entries } = content;
  if (!shortAddresses.raw) return [];
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], found: Localized, expected: Localized, rule = addressRule) =>
    problems.push(...atField(shortAddresses, path, { rule, found, expected }));
  const lines = [...shortAddresses.entries];
  const ids = new Set(entries.flatMap(({ folder }) => (folder.subject === 'testimonials' ? [folder.id] : [])));
  const owners = new Set(lines.map(([, { testimonial }]) => testimonial));

  for (const [word, { testimonial, formerly = [], withdrawn }] of lines) {
    if (!shortIdSchema.safeParse(word).success) {
      const found = { ja: `/p/ の語「${word}」`, en: `the word "${word}" after /p/` };
      const expected = { ja: '小文字の英字か数字で2字から8字', en: 'two to eight lower-case letters or digits' };
      report([word], found, expected, wrongId);
    }
    if (withdrawn !== undefined && ids.has(testimonial)) {
      const found = {
        ja: `取り下げた声のアドレスに、content/testimonials/${testimonial} がある`,
        en: `the address of a withdrawn testimonial, and a folder content/testimonials/${testimonial}`,
      };
      const expected = {
        ja: '別の人なら、別のフォルダー名。同じ人の声をもう一度公開するなら、withdrawn を消す',
        en: 'another folder name for another person, or this line without withdrawn where the testimonial is back',
      };
      report([word, 'withdrawn'], found, expected);
    }
    for (const [index, id] of formerly.entries()) {
      if (!ids.has(id) && !owners.has(id)) continue;
      const found = {
        ja: `前の名前「${id}」が、今の声の名前でもある`,
        en: `"${id}" as an earlier name, which a testimonial has now`,
      };
      const expected = {
        ja: '前に公開したアドレスは、ほかの声に使わない。その声に別のフォルダー名',
        en: 'an address that was published to lead to its own testimonial: another folder for the other one',
      };
      report([word, 'formerly', index], found, expected);
    }
  }

  const orphans = lines.filter(([, line]) => line.withdrawn === undefined && !ids.has(line.testimonial));
  const newcomers = [...ids].filter((id) => !owners.has(id));
  const [renamed] = newcomers.length === 1 ? newcomers : [];
  for (const [word, { testimonial }] of orphans) {
    const found = {
      ja: `/p/${word}/ の行き先 content/testimonials/${testimonial} がない`,
      en: `/p/${word}/, whose testimonial content/testimonials/${testimonial} is not there`,
    };
    const line = registerLine(
      word,
      renamed ? { testimonial: renamed, formerly: [testimonial] } : { testimonial, withdrawn: today },
    );
    const expected = renamed
      ? { ja: `名前を変えたのなら：${line}`, en: `if it has another name now: ${line}` }
      : { ja: `フォルダー。取り下げたのなら：${line}`, en: `the folder, or if it was withdrawn: ${line}` };
    report([word], found, expected);
  }
  for (const id of orphans.length > 0 && renamed ? [] : newcomers) {
    const line = registerLine(`…`, { testimonial: id });
    const found = {
      ja: `content/testimonials/${id} に短いアドレスがない`,
      en: `no short address for content/testimonials/${id}`,
    };
    const expected = {
      ja: `行「${line}」。… は /p/ の後に来る語（小文字の英字か数字で2字から8字）`,
      en: `a line "${line}", in place of … the word after /p/: two to eight lower-case letters or digits`,
    };
    report([], found, expected);
  }
  for (const word of findLostWords(root, new Set(shortAddresses.raw.keys()))) {
    const found = { ja: `/p/${word}/ の行が消えている`, en: `no line for /p/${word}/, which there was` };
    const expected = {
      ja: '行を元にもどす。公開したアドレスは消さない（声を取り下げるのは npm run remove）',
      en: 'the line again: a published address stays. A testimonial is withdrawn by npm run remove',
    };
    report([], found, expected);
  }
  return problems;
}

/**
 * Holds the register of short addresses to the testimonials: each has its line, and an address that was published once
 * is never lost and never given to another.
 */
export const shortAddresses: Check = {
  rules: [addressRule],
  check: (content, { root, today }) => checkShortAddresses(root, content, today),
};
