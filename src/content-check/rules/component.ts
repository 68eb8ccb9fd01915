import {
  authorComponentNames,
  authorComponentSchemas,
  componentPlaces,
  isAuthorComponent,
  mayStandIn,
} from '../../schemas/author-component.ts';
import { bilingual } from '../../schemas/localized.ts';
import { findNodes, type JsxElement, jsxAttributes } from '../read/mdx.ts';
import { listedWords } from '../read/schema-issue.ts';
import { defineRule, type Finding, nearest, verbatim } from '../report/problem.ts';
import { pageCheck, placeOfNode } from './check.ts';
import { codeRule } from './code-in-content.ts';

const unknownRule = defineRule(
  'unknown-component',
  '使えない部品です',
  'a component or an HTML tag that cannot be used',
);
const misplacedRule = defineRule(
  'misplaced-component',
  'この種類のページには置けない部品です',
  'a component that cannot stand on this kind of page',
);
const attributeRule = defineRule(
  'unknown-attribute',
  '部品に使えない属性です',
  'an attribute that the component does not have',
);
const valueRule = defineRule('wrong-attribute', '部品の属性が正しくありません', 'an attribute of a component is wrong');
const repeatedRule = defineRule(
  'repeated-component',
  '部品が一ページに二つあります',
  'a component stands twice on a page',
);

function listedTags(names: readonly string[]) {
  return listedWords(names.map((name) => `<${name}>`));
}

const onOwnLine = (name: string) => ({
  found: { ja: `それだけの行にある <${name}>`, en: `<${name}> on a line of its own` },
  expected: { ja: '文の中の部品', en: 'a component inside a sentence' },
});

const insideSentence = (name: string) => ({
  found: { ja: `文の中の <${name}>`, en: `<${name}> inside a sentence` },
  expected: { ja: '前後に空き行のある、それだけの行', en: 'a line of its own with an empty line before and after it' },
});

function checkAttributes(name: keyof typeof authorComponentSchemas, element: JsxElement): Finding[] {
  const isCode = element.attributes.some(
    ({ type, value }) => type !== 'mdxJsxAttribute' || (value !== null && typeof value === 'object'),
  );
  if (isCode) {
    const expected = {
      ja: '引用符で囲んだ文字だけの属性（例：id="…"）',
      en: 'attributes as plain text in quotes: id="…"',
    };
    return [{ rule: codeRule, found: verbatim(`<${name} …{…}>`), expected }];
  }
  const attributes = jsxAttributes(element);
  const { attributes: schema } = authorComponentSchemas[name];
  const fields = Object.keys(schema.shape);
  return (schema.safeParse(attributes).error?.issues ?? []).flatMap((issue): Finding | Finding[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        rule: attributeRule,
        found: { ja: `<${name}> の ${key}`, en: `${key} on <${name}>` },
        expected: fields.length
          ? { ja: `${fields.join('、')} だけ`, en: `only ${fields.join(', ')}` }
          : { ja: '属性なし', en: 'no attributes' },
        suggestion: nearest(key, fields),
      }));
    }
    const field = String(issue.path[0]);
    const value = attributes[field];
    const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const words = values.length
      ? listedWords(values)
      : issue.code === 'invalid_type'
        ? { ja: `値（${field}="…"）`, en: `a value: ${field}="…"` }
        : bilingual(issue.message);
    return {
      rule: valueRule,
      found: verbatim(value === undefined ? `<${name}>` : `<${name} ${field}="${value}">`),
      expected: { ja: `${field}：${words.ja}`, en: `${field}: ${words.en}` },
      suggestion: value === undefined ? undefined : nearest(value, values),
    };
  });
}

/**
 * Components are those of the closed list, each where it may stand, with the attributes it takes. Those on lines of
 * their own bring sections and ids of their own and stand once; a note alone may stand again.
 */
export const component = pageCheck(
  [unknownRule, misplacedRule, attributeRule, valueRule, repeatedRule],
  ({ tree }, _, { subject, folder }) => {
    const place = subject === 'guide' && folder.id === 'home' ? 'home' : subject;
    const first = new Map<string, number | undefined>();
    return findNodes(tree).components.flatMap((element) => {
      const name = element.name ?? '';
      const findings: Finding[] = [];
      if (!isAuthorComponent(name)) {
        const names = authorComponentNames(place);
        const suggestion = nearest(name, names);
        findings.push({ rule: unknownRule, found: verbatim(`<${name}>`), expected: listedTags(names), suggestion });
      } else if (!mayStandIn(name, place)) {
        findings.push({
          rule: misplacedRule,
          found: { ja: `${componentPlaces[place].ja}の中の <${name}>`, en: `<${name}> ${componentPlaces[place].en}` },
          expected: listedTags(authorComponentNames(place)),
        });
      } else {
        findings.push(...checkAttributes(name, element));
        const { inline } = authorComponentSchemas[name];
        if (inline !== (element.type === 'mdxJsxTextElement')) {
          findings.push({ rule: misplacedRule, ...(inline ? onOwnLine : insideSentence)(name) });
        }
      }
      if (isAuthorComponent(name) && name !== 'Note' && !authorComponentSchemas[name].inline) {
        if (first.has(name)) {
          const line = first.get(name);
          const expected = {
            ja: `一ページに一つ。${line}行目にもあります`,
            en: `one on a page; line ${line} has it already`,
          };
          findings.push({ rule: repeatedRule, found: verbatim(`<${name}>`), expected });
        } else first.set(name, placeOfNode(element).line);
      }
      return findings.map((finding) => ({ ...placeOfNode(element), ...finding }));
    });
  },
);
