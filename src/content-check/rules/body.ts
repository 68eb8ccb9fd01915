import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readSectionId } from '../../markdown/section-ids.ts';
import { authorComponentSchemas, isAuthorComponent } from '../../schemas/author-component.ts';
import { idSchema } from '../../schemas/localized.ts';
import { findNodes, isComment, isJsx, type JsxElement, jsxAttributes } from '../read/mdx.ts';
import { nearest, type Problem } from '../report/problem.ts';
import { checkFactReference, checkLink, checkWindowReference, type Finding, type Known } from './references.ts';

/** The ids of the sections of a text. */
export function sectionIds(tree: Root): Set<string> {
  return new Set(findNodes(tree).headings.flatMap((heading) => readSectionId(heading) ?? []));
}

function checkComponent(element: JsxElement, known: Known): Finding[] {
  const name = element.name ?? '';
  if (!isAuthorComponent(name)) {
    const names = Object.keys(authorComponentSchemas);
    return [
      {
        rule: 'unknown-component',
        found: `<${name}>`,
        expected: `one of ${names.map((each) => `<${each}>`).join(', ')}`,
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
        found: `<${name} …{…}>`,
        expected: 'attributes as plain text in quotes: id="…"',
        suggestion: undefined,
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
            found: `${key} on <${name}>`,
            expected: fields.length ? `only ${fields.join(', ')}` : 'no attributes',
            suggestion: nearest(key, fields),
          }))
        : [
            {
              rule: 'wrong-attribute',
              found: `<${name}> with ${String(issue.path[0])}=${JSON.stringify(attributes[String(issue.path[0])] ?? null)}`,
              expected: `${String(issue.path[0])}: ${issue.message}`,
              suggestion: undefined,
            },
          ],
    );
  }
  const { id = '', at, year = '' } = attributes;
  if (name === 'Fact') return [checkFactReference(id, at, known) ?? []].flat();
  if (name === 'Window') return [checkWindowReference(year, known) ?? []].flat();
  return [];
}

const codeNodes: Record<string, string> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'code in braces',
  mdxTextExpression: 'code in braces',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  html: 'HTML',
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
        expected: 'text and the components of the guide only',
        suggestion: undefined,
      });
    if (isJsx(node)) for (const finding of checkComponent(node, known)) report(node, finding);
  });

  const seen = new Set<string>();
  for (const heading of headings) {
    const id = readSectionId(heading);
    if (id === undefined || !idSchema.safeParse(id).success) {
      report(heading, {
        rule: 'heading-id',
        found: id === undefined ? 'a heading without an id' : `[#${id}]`,
        expected: 'an English id at its end, the same in both languages: ## 応募資格 [#eligibility]',
        suggestion: undefined,
      });
    } else if (seen.has(id)) {
      report(heading, {
        rule: 'heading-id',
        found: `[#${id}] a second time`,
        expected: 'an id that no other heading of the page has',
        suggestion: undefined,
      });
    } else seen.add(id);
    if (heading.depth === 1) {
      report(heading, {
        rule: 'heading-depth',
        found: 'a heading of the first level (#)',
        expected: '## or ###; the title of the page is its only #',
        suggestion: undefined,
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
      found: `the picture ${image.url}${hasWords ? '' : ' without words'}`,
      expected: 'no pictures: the guide describes them in words',
      suggestion: undefined,
    });
  }
  return problems;
}
