import postcss, { type AtRule, type Container, type Root } from 'postcss';

function moveForPrint(from: Container, to: Container): void {
  for (const node of [...(from.nodes ?? [])]) {
    if (node.type !== 'atrule') continue;
    if (node.name === 'page') to.append(node);
    else if (node.name === 'media' && node.params === 'print') {
      to.append(node.nodes ?? []);
      node.remove();
    } else if (node.name === 'layer' && node.nodes) {
      const layer = node.clone({ nodes: [] }) as AtRule;
      moveForPrint(node, layer);
      if (layer.nodes?.length) to.append(layer);
    }
  }
}

/**
 * Parts a page's CSS into what a screen needs and what only paper does, which no reader of a screen has to wait for.
 *
 * @param screen the CSS; what only paper needs is taken out of it
 */
export function splitPrintCss(screen: Root): { screen: string; print: string } {
  const print = postcss.root();
  // Every style sheet of Tailwind's names its licence, which is said once, and where nobody waits for it.
  const notices = new Set<string>();
  screen.walkComments((notice) => {
    if (!notices.has(notice.text)) print.append(notice.clone());
    notices.add(notice.text);
    notice.remove();
  });
  moveForPrint(screen, print);
  return { screen: screen.toString(), print: print.toString() };
}
