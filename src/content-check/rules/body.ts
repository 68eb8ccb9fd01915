import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readSectionId } from '../../markdown/section-ids.ts';
import { authorComponentSchemas, isAuthorComponent } from '../../schemas/author-component.ts';
import { bilingual, idSchema, type Localized } from '../../schemas/localized.ts';
import { findNodes, isComment, isJsx, type JsxElement, jsxAttributes } from '../read/mdx.ts';
import { type Finding, nearest, type Problem, verbatim } from '../report/problem.ts';
import { checkFactReference, checkLink, checkWindowReference, type Known } from './references.ts';

/** The ids of the sections of a text. */
export function sectionIds(tree: Root): Set<string> {
  return new Set(findNodes(tree).headings.flatMap((heading) => readSectionId(heading) ?? []));
}

function written(name: string, attributes: Record<string, string | undefined>): string {
  const value = attributes[name];
  return value === undefined ? '' : ` ${name}="${value}"`;
}

function checkComponent(element: JsxElement, known: Known): Finding[] {
  const name = element.name ?? '';
  if (!isAuthorComponent(name)) {
    const names = Object.keys(authorComponentSchemas);
    return [
      {
        rule: 'unknown-component',
        found: verbatim(`<${name}>`),
        expected: {
          ja: `次のどれか：${names.map((each) => `<${each}>`).join('、')}`,
          en: `one of ${names.map((each) => `<${each}>`).join(', ')}`,
        },
        suggestion: nearest(name, names),
      },
    ];
  }
  if (
    element.attributes.some(
      (attribute) =>
        attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'),
    )
  ) {
    return [
      {
        rule: 'code-in-content',
        found: verbatim(`<${name} …{…}>`),
        expected: {
          ja: '引用符で囲んだ文字だけの属性（例：id="…"）',
          en: 'attributes as plain text in quotes: id="…"',
        },
      },
    ];
  }
  const attributes = jsxAttributes(element);
  const { attributes: schema } = authorComponentSchemas[name];
  const fields = Object.keys(schema.shape);
  const result = schema.safeParse(attributes);
  if (!result.success) {
    return result.error.issues.flatMap((issue): Finding[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            rule: 'unknown-attribute',
            found: { ja: `<${name}> の ${key}`, en: `${key} on <${name}>` },
            expected: fields.length
              ? { ja: `${fields.join('、')} だけ`, en: `only ${fields.join(', ')}` }
              : { ja: '属性なし', en: 'no attributes' },
            suggestion: nearest(key, fields),
          }))
        : [
            {
              rule: 'wrong-attribute',
              found: verbatim(`<${name}${written(String(issue.path[0]), attributes)}>`),
              expected: {
                ja: `${String(issue.path[0])}：${bilingual(issue.message).ja}`,
                en: `${String(issue.path[0])}: ${bilingual(issue.message).en}`,
              },
            },
          ],
    );
  }
  const { id = '', at, year = '' } = attributes;
  if (name === 'Fact') return [checkFactReference(id, at, known) ?? []].flat();
  if (name === 'Window') return [checkWindowReference(year, known) ?? []].flat();
  return [];
}

const footnote: Localized = { ja: '脚注', en: 'a footnote' };
const braces: Localized = { ja: '{ } の中のプログラム', en: 'code in braces' };

const codeNodes: Record<string, Localized> = {
  mdxjsEsm: { ja: 'import か export', en: 'an import or export' },
  mdxFlowExpression: braces,
  mdxTextExpression: braces,
  footnoteDefinition: footnote,
  footnoteReference: footnote,
  html: verbatim('HTML'),
};

/**
 * Checks the body of an MDX file: its components, links, pictures and headings, and that no code stands in it.
 *
 * @param file its path, for messages
 */
export function checkBody(file: string, tree: Root, known: Known): Problem[] {
  const problems: Problem[] = [];
  const report = (node: Nodes, finding: Finding) => {
    const { line, column } = node.position?.start ?? {};
    problems.push({ file, line, column, ...finding });
  };
  const { headings, links, images } = findNodes(tree);

  visit(tree, (node) => {
    const code = isComment(node) ? undefined : codeNodes[node.type];
    if (code)
      report(node, {
        rule: 'code-in-content',
        found: code,
        expected: { ja: '文章と、ガイドの部品だけ', en: 'text and the components of the guide only' },
      });
    if (isJsx(node)) for (const finding of checkComponent(node, known)) report(node, finding);
  });

  const seen = new Set<string>();
  for (const heading of headings) {
    const id = readSectionId(heading);
    if (id === undefined || !idSchema.safeParse(id).success) {
      report(heading, {
        rule: 'heading-id',
        found: id === undefined ? { ja: 'IDのない見出し', en: 'a heading without an id' } : verbatim(`[#${id}]`),
        expected: {
          ja: '見出しの終わりに、両言語で同じ英語のID（例：## 応募資格 [#eligibility]）',
          en: 'an English id at its end, the same in both languages: ## 応募資格 [#eligibility]',
        },
      });
    } else if (seen.has(id)) {
      report(heading, {
        rule: 'heading-id',
        found: { ja: `二つめの [#${id}]`, en: `[#${id}] a second time` },
        expected: { ja: 'そのページのほかの見出しにないID', en: 'an id that no other heading of the page has' },
      });
    } else seen.add(id);
    if (heading.depth === 1) {
      report(heading, {
        rule: 'heading-depth',
        found: { ja: '一段めの見出し（#）', en: 'a heading of the first level (#)' },
        expected: {
          ja: '## か ###。# はページの題だけです',
          en: '## or ###; the title of the page is its only #',
        },
      });
    }
  }
  for (const link of links) {
    const finding = checkLink(link.url, seen, known);
    if (finding) report(link, finding);
  }
  for (const image of images) {
    const hasWords = Boolean(image.alt?.trim());
    report(image, {
      rule: 'picture',
      found: {
        ja: `${hasWords ? '' : '説明のない'}画像 ${image.url}`,
        en: `the picture ${image.url}${hasWords ? '' : ' without words'}`,
      },
      expected: { ja: '画像なし。ガイドでは言葉で説明します', en: 'no pictures: the guide describes them in words' },
    });
  }
  return problems;
}
