import type { CDPSession, Page } from '@playwright/test';

/** A part of a page as the browser hands it to a screen reader. */
export interface Part {
  /** Its role in Chromium's words; `none` where the tree leaves it out, and only what is in it is read. */
  role: string;
  name: string;
  /** What is said of a control after its role and name. */
  states: string[];
  /** Of a heading. */
  level?: number;
  /** Whether changes in it are announced: politely, or at once. */
  live?: 'polite' | 'assertive';
  /** BCP 47. */
  lang: string;
  /** Where it stands: in lines of its own, in a box between words, or among them. */
  place: 'lines' | 'box' | 'words';
  attributes: Record<string, string>;
  children: Part[];
}

type Element = Pick<Part, 'lang' | 'place' | 'attributes'>;
type AxNode = Awaited<ReturnType<typeof getNodes>>[number];

async function getNodes(session: CDPSession) {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

/** The elements of a page by the number that the accessibility tree has for them. */
async function getElements(session: CDPSession): Promise<Map<number | undefined, Element>> {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['display'] });
  const { nodes, layout } = documents[0]!;
  const textAt = (index = -1) => strings[index] ?? '';
  const displays = new Map(layout.nodeIndex.map((node, index) => [node, textAt(layout.styles[index]?.[0])]));
  const elements: Element[] = [];
  for (const [index, list] of (nodes.attributes ?? []).entries()) {
    const attributes: Record<string, string> = {};
    for (let at = 0; at < list.length; at += 2) attributes[textAt(list[at])] = textAt(list[at + 1]);
    const display = nodes.nodeType?.[index] === 1 ? (displays.get(index) ?? '') : '';
    elements.push({
      lang: attributes['lang'] ?? elements[nodes.parentIndex?.[index] ?? -1]?.lang ?? '',
      place: display.startsWith('inline-')
        ? 'box'
        : /^(?:inline|ruby|contents|none|$)/.test(display)
          ? 'words'
          : 'lines',
      attributes,
    });
  }
  return new Map(elements.map((element, index) => [nodes.backendNodeId?.[index], element]));
}

function propertyOf(node: AxNode, name: string) {
  return node.properties?.find((property) => property.name === name)?.value.value;
}

const stateWords: Record<string, Record<string, string>> = {
  checked: { true: 'checked', false: 'not checked', mixed: 'partly checked' },
  pressed: { true: 'pressed', false: 'not pressed' },
  expanded: { true: 'expanded', false: 'collapsed' },
  disabled: { true: 'unavailable' },
  required: { true: 'required' },
  invalid: { true: 'invalid' },
};

function statesOf(node: AxNode, current: string | undefined): string[] {
  return [
    ...Object.entries(stateWords).map(([name, words]) => words[String(propertyOf(node, name))]),
    current && `current ${current === 'true' ? 'item' : current}`,
    node.value?.value && `holds “${node.value.value}”`,
    node.description?.value && `described as “${node.description.value}”`,
  ].filter((state) => state !== undefined && state !== '');
}

/**
 * The accessibility tree of a page, as Chromium hands it to screen readers, with the language of each part, which the
 * browser's own protocol leaves out, and with whether it stands in a line of its own.
 *
 * @returns the document
 */
export async function getAccessibilityTree(page: Page): Promise<Part> {
  const session = await page.context().newCDPSession(page);
  const [nodes, elements] = [await getNodes(session), await getElements(session)];
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  function partOf(node: AxNode): Part {
    const element = elements.get(node.backendDOMNodeId) ?? { lang: '', place: 'words', attributes: {} };
    const [level, live] = [propertyOf(node, 'level'), propertyOf(node, 'live')];
    return {
      role: node.ignored ? 'none' : String(node.role?.value ?? 'none'),
      name: String(node.name?.value ?? ''),
      states: statesOf(node, element.attributes['aria-current']),
      ...(level && { level }),
      ...(live && live !== 'off' && { live }),
      ...element,
      children: (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).map(partOf),
    };
  }

  const root = partOf(nodes[0]!);
  // The document is no element; it speaks the language of the one that it holds.
  return { ...root, lang: root.children[0]?.lang ?? '' };
}
