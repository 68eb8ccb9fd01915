import type { Root } from 'postcss';
import { plainValue } from './html-tags.ts';
import type { ClassList } from './prune-css.ts';

const classInSelector = /\.((?:\\.|[\w-]|[^\0-\x7F])+)/g;
const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Classes without a rule that are as short: a utility of that name would be found in their place. */
const unstyled = new Set(['qr']);

/** The n-th short name: `a`, `b` … `z`, `aa` … */
function shortName(index: number): string {
  const rest = Math.floor(index / letters.length);
  return (rest > 0 ? shortName(rest - 1) : '') + letters[index % letters.length];
}

/**
 * Short names for the classes of the utilities layer, which say in a page what its markup says already.
 *
 * @param root the CSS of a page, without what it does not use: the fewer classes, the shorter their names
 * @param isTaken whether a name is used otherwise
 */
export function shortClassNames(root: Root, isTaken: (name: string) => boolean): Map<string, string> {
  const drawn = new Set<string>();
  const utilities = new Set<string>();
  root.walkAtRules('layer', (layer) => {
    layer.walkRules(({ selectors }) => {
      for (const selector of selectors) {
        const classes = [...selector.matchAll(classInSelector)].map(([, escaped = '']) => escaped.replaceAll('\\', ''));
        // A utility is told by its own class alone; what asks for more was written by hand.
        if (layer.params !== 'utilities') for (const name of classes) drawn.add(name);
        else if (classes.length === 1) utilities.add(classes[0]!);
      }
    });
  });
  const keepsName = (name: string) => drawn.has(name) || unstyled.has(name) || isTaken(name);
  const names = new Map<string, string>();
  let next = 0;
  for (const name of utilities) {
    if (keepsName(name)) continue;
    let short = shortName(next++);
    while (keepsName(short)) short = shortName(next++);
    names.set(name, short);
  }
  return names;
}

/** Puts the short names of classes into the selectors of a style sheet. */
export function shortenSelectors(root: Root, names: ReadonlyMap<string, string>): void {
  root.walkRules((rule) => {
    rule.selector = rule.selector.replace(classInSelector, (whole, escaped: string) => {
      const short = names.get(escaped.replaceAll('\\', ''));
      return short ? `.${short}` : whole;
    });
  });
}

/**
 * Makes what puts the short names of classes into pages. Each list is put together once, however often it is written.
 *
 * @returns a function that takes a page and its lists of classes, in the order of the page
 */
export function classShortener(
  names: ReadonlyMap<string, string>,
): (html: string, classLists: readonly ClassList[]) => string {
  const known = new Map<string, string>();
  const shorten = (list: string) =>
    list
      .split(/\s+/)
      .map((name) => names.get(plainValue(name)) ?? name)
      .join(' ');
  return (html, classLists) => {
    let [written, end] = ['', 0];
    for (const { start, text } of classLists) {
      const short = known.get(text) ?? shorten(text);
      known.set(text, short);
      written += html.slice(end, start) + short;
      end = start + text.length;
    }
    return written + html.slice(end);
  };
}
