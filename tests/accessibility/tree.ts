import type { CDPSession } from '@playwright/test';

/** What the browser tells assistive technology of a part of a page. */
export interface TreeNode {
  role: string;
  name: string;
  /** `expanded`, `checked`, `live` and the like. */
  states: Record<string, unknown>;
  /** The attributes of its element, none where it has no element. */
  attributes: Record<string, string>;
  /** Its parents, the nearest first. */
  around: TreeNode[];
}

/**
 * Reads the accessibility tree of the page that a session belongs to, from top to bottom.
 *
 * @returns all that is not kept from assistive technology
 */
export async function readTree(session: CDPSession): Promise<TreeNode[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const attributes = new Map<number, Record<string, string>>();
  const queue = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    queue.push(...(node.children ?? []));
    const pairs = node.attributes ?? [];
    const own = pairs.flatMap((name, index) => (index % 2 === 0 ? [[name, pairs[index + 1] ?? ''] as const] : []));
    attributes.set(node.backendNodeId, Object.fromEntries(own));
  }

  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tree: TreeNode[] = [];
  const walk = (node: (typeof nodes)[number], around: TreeNode[]) => {
    const own: TreeNode = {
      role: String(node.role?.value),
      name: String(node.name?.value ?? ''),
      states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      attributes: attributes.get(node.backendDOMNodeId ?? 0) ?? {},
      around,
    };
    if (!node.ignored) tree.push(own);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, node.ignored ? around : [own, ...around]);
    }
  };
  walk(nodes[0]!, []);
  return tree;
}
