import type { ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ComponentPart, TextPart } from '../schemas/text-part.ts';
import { markdownPlugins } from './markdown.ts';

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

function isComponent(node: RootContent): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** No text of the guide has this character: the content check refuses it. */
const mark = '\0';

function attributesOf({ attributes }: Component): ComponentPart['attributes'] {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : true]]
        : [],
    ),
  );
}

function partsOf(nodes: readonly RootContent[]): TextPart[] {
  const components: Component[] = [];
  const marked = (node: RootContent): RootContent => {
    if (isComponent(node)) return { type: 'text', value: `${mark}${components.push(node) - 1}${mark}` };
    return node.type === 'element' ? { ...node, children: node.children.map(marked) as ElementContent[] } : node;
  };
  const pieces = toHtml({ type: 'root', children: nodes.map(marked) }).split(mark);
  return pieces.flatMap((piece, index): TextPart[] => {
    const component = index % 2 === 1 ? components[Number(piece)] : undefined;
    if (!component) return piece === '' ? [] : [piece];
    const { name, children } = component;
    return [{ name: name ?? '', attributes: attributesOf(component), children: partsOf(children) }];
  });
}

/** A tree of which the plugins may make another one: whoever checks the text goes on with it as it is. */
function copyOf<Node extends Nodes>(node: Node): Node {
  return {
    ...node,
    ...('attributes' in node && { attributes: [...node.attributes] }),
    ...('children' in node && { children: node.children.map(copyOf) }),
  };
}

/**
 * Makes what turns the tree of an MDX file into parts that are ready to be drawn. A site generator makes a module of each
 * MDX file; texts of which there may be thousands are data instead, which costs a fraction.
 *
 * @param base the folder the site lives in
 * @returns a function that takes the path of the file and its tree, and throws where that has code in it
 */
export function textPartsMaker(base: string): (path: string, tree: Root) => TextPart[] {
  const { remarkPlugins, rehypePlugins } = markdownPlugins(base);
  const nothing = () => undefined;
  const processor = unified()
    .use(remarkPlugins)
    .use(remarkRehype, {
      passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
      // Comments are not for readers, and code has been refused.
      handlers: { mdxFlowExpression: nothing, mdxTextExpression: nothing },
    })
    .use(rehypePlugins)
    .freeze();
  return (path, tree) =>
    partsOf(processor.runSync(copyOf(tree), new VFile({ path })).children.filter(({ type }) => type !== 'text'));
}
