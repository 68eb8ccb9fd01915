import { personNames } from '../../domain/glossary.ts';
import type { Person } from '../../schemas/person.ts';
import { readYaml } from '../read/yaml.ts';
import { defineRule, quoted } from '../report/problem.ts';
import type { Check } from './check.ts';
import { git } from './git.ts';

const rule = defineRule(
  'withdrawn-person',
  '取り下げた声の人の名前が残っています',
  'a person is still named whose testimonial was withdrawn',
);

/** The Japanese name of somebody whose folder is gone, as the history of the content has it; undefined without git. */
function formerJapaneseName(root: string, id: string): string | undefined {
  const file = `content/testimonials/${id}/person.yaml`;
  const last = git(root, 'log', '-1', '--format=%H', '--', file).trim();
  if (!last) return undefined;
  // The last commit that touched the file is the one that removed it, unless the removal has no commit yet.
  const text = git(root, 'show', `${last}:./${file}`) || git(root, 'show', `${last}^:./${file}`);
  const { name } = (readYaml(file, text).data ?? {}) as Partial<Person>;
  return typeof name?.ja === 'string' ? name.ja : undefined;
}

/**
 * Whoever withdraws is named nowhere any more. The register knows the folder, which is the name in Latin letters, for
 * the English; the Japanese name is known where the content has a history.
 */
export const withdrawnPerson: Check = {
  rules: [rule],
  check({ shortAddresses }, { root, people, texts }) {
    const gone = [...shortAddresses.entries.values()].flatMap(({ testimonial, withdrawn }) =>
      withdrawn === undefined ? [] : testimonial,
    );
    return [...new Set(gone)].flatMap((id) => {
      const [family = ''] = id.split('-');
      const english = new RegExp(String.raw`(?<!\p{L})${family}(?!\p{L})`, 'giu');
      const name = formerJapaneseName(root, id);
      const japanese = name === undefined ? undefined : personNames(name, family).ja;
      return texts().flatMap(({ file, locale, words: text, placeOf }) => {
        const named =
          locale === 'en' ? text.match(english)?.find((word) => /^\p{Lu}/u.test(word)) : japanese?.exec(text)?.[0];
        // Somebody else of that name may be in the guide.
        if (named === undefined || people.find(named, locale).length > 0) return [];
        const expected = {
          ja: `この人の名前のない文章。もう一つの言語の同じところからも除きます（content/testimonials/${id} は取り下げられました）`,
          en: `the text without this name, in the other language too: content/testimonials/${id} was withdrawn`,
        };
        return [{ rule, file, ...placeOf(named), found: quoted(named), expected }];
      });
    });
  },
};
