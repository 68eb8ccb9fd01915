import { parse, type Selector } from 'css-what';
import type { Root } from 'postcss';
import { attribute, plainValue, readStartTags, writtenAttribute } from './html-tags.ts';

/**
 * What the selectors for a page may name: the elements, classes and ids of its markup, the languages that more than a
 * run of its text is in, and what scripts may add to it.
 */
export interface PageNames {
  tags: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  langs: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

/** A list of classes in a page, as it is written there, and where it begins. */
export interface ClassList {
  start: number;
  text: string;
}

/** What a script cannot do without that adds elements or classes. */
const addsMarkup = /class|createElement|HTML/;

/**
 * Reads the names a page uses.
 *
 * @param html the page
 * @param scripts the text of the scripts it loads besides those in it
 * @returns the names, and the lists of classes in the order of the page
 */
export function pageNames(html: string, scripts: readonly string[] = []): PageNames & { classLists: ClassList[] } {
  const tags = new Set<string>();
  const classLists: ClassList[] = [];
  const ids = new Set<string>();
  const langs = new Set<string>();
  const texts = [...scripts];
  readStartTags(html, (tag, attributes, start, text) => {
    tags.add(tag);
    if (tag === 'script') texts.push(text);
    if (attributes === '') return;
    const list = writtenAttribute(attributes, 'class');
    if (list) classLists.push({ start: start + list.start, text: list.text });
    const [id, lang] = [attribute(attributes, 'id'), attribute(attributes, 'lang')];
    if (id) ids.add(id);
    // A few words or a link in another language look as the text around them does, unless a class gives words their look.
    if (lang && tag !== 'a' && (tag !== 'span' || list?.text)) langs.add(lang);
  });
  const lists = new Set(classLists.map(({ text }) => text));
  const classes = new Set([...lists].flatMap((list) => plainValue(list).match(/\S+/g) ?? []));
  const words = texts.filter((script) => addsMarkup.test(script)).flatMap((script) => script.match(/[\w-]+/g) ?? []);
  return { tags, classes, classLists, ids, langs, words: new Set(words) };
}

/**
 * Makes what takes out the names that a style sheet never mentions, so that pages of a kind have the same. Each name is
 * looked for once, however many pages have it.
 */
export function mentionedIn(css: string): (names: PageNames) => PageNames {
  const text = css.replaceAll('\\', '');
  const known = new Map<string, boolean>();
  const isMentioned = (name: string) => {
    const answer = known.get(name) ?? text.includes(name);
    known.set(name, answer);
    return answer;
  };
  const mentioned = (names: ReadonlySet<string>, mark = '') =>
    new Set([...names].filter((name) => isMentioned(mark + name)).sort());
  return ({ tags, classes, ids, langs, words }) => ({
    tags: new Set([...tags].sort()),
    langs: new Set([...langs].sort()),
    classes: mentioned(classes),
    ids: mentioned(ids, '#'),
    words: mentioned(words),
  });
}

/** Parts of form fields, which Tailwind's reset knows many of; the guide gives a look to those that a class speaks of. */
const partOfField = /^(?:-webkit-|placeholder$|file-selector-button$)/;

/** Whether a selector can come to match something on a page that uses some names. */
function selectorTest({ tags, classes, ids, langs, words }: PageNames): (selector: string) => boolean {
  const known = {
    tag: new Set([...tags, ...words]),
    class: new Set([...classes, ...words]),
    id: new Set([...ids, ...words]),
  };
  const partMayMatch = (part: Selector, _: number, { length }: readonly Selector[]): boolean => {
    if (part.type === 'tag') return known.tag.has(part.name);
    if (part.type === 'attribute' && part.name === 'class' && part.action === 'element')
      return known.class.has(part.value);
    if (part.type === 'attribute' && part.name === 'id' && part.action === 'equals') return known.id.has(part.value);
    if (part.type === 'pseudo-element') return length > 1 || !partOfField.test(part.name);
    if (part.type !== 'pseudo') return true;
    if (part.name === 'lang') return langs.has(String(part.data));
    // Nothing here has a shadow tree.
    if (part.name === 'host') return false;
    // The site gives what has the focus its own outline, and no field is told that it is wrong by a shadow.
    if (['-moz-focusring', '-moz-ui-invalid'].includes(part.name)) return false;
    if (!['is', 'where'].includes(part.name) || !Array.isArray(part.data)) return true;
    return part.data.some((selector) => selector.every(partMayMatch));
  };
  return (selector) => parse(selector).some((parts) => parts.every(partMayMatch));
}

/** How specific a selector without parentheses is, to compare: classes, ids, attributes and states before elements. */
function specificity(selector: string): number {
  return 10 * (selector.match(/[.#[:]/g)?.length ?? 0) + (selector.match(/(?:^|[\s>+~])[a-z]/g)?.length ?? 0);
}

/** Takes out of `:is()` and `:where()` what cannot match, where the selector stays as specific. */
function pruneAlternatives(selector: string, mayMatch: (selector: string) => boolean): string {
  return selector.replace(/:(is|where)\(([^()]*,[^()]*)\)/g, (whole, name: string, list: string) => {
    const all = list.split(',').map((each) => each.trim());
    const left = all.filter(mayMatch);
    const most = (selectors: string[]) => Math.max(...selectors.map(specificity));
    return left.length > 0 && (name === 'where' || most(left) === most(all)) ? `:${name}(${left.join()})` : whole;
  });
}

/** Takes out variables that no value uses, and rules that are left without any. */
function pruneVariables(root: Root): void {
  for (let found = true; found;) {
    found = false;
    const used = new Set<string>();
    root.walkDecls(({ value }) => {
      for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)/g)) used.add(name);
    });
    root.walk((node) => {
      const isUnused =
        (node.type === 'decl' && node.prop.startsWith('--') && !used.has(node.prop)) ||
        (node.type === 'atrule' && node.name === 'property' && !used.has(node.params)) ||
        ((node.type === 'rule' || node.type === 'atrule') && node.nodes?.length === 0);
      if (!isUnused) return;
      node.remove();
      found = true;
    });
  }
}

/** Takes out movements that nothing makes. */
function pruneKeyframes(root: Root): void {
  let used = '';
  root.walkDecls(/^animation/, ({ value }) => void (used += ` ${value}`));
  root.walkAtRules('keyframes', (keyframes) => {
    if (!used.includes(keyframes.params)) keyframes.remove();
  });
}

/**
 * Takes from a page's CSS what nothing on the page can come to match. A rule stays where the page's markup, or a script that
 * adds to it, names every element, class and id that its selector asks for, in the language that it asks for; attributes
 * and other pseudo-classes, which change while a page is used, never decide. Variables that nothing uses go as well.
 *
 * @param root CSS without nested rules, as the build makes it; it is changed
 * @throws where it has a nested rule
 */
export function pruneCss(root: Root, names: PageNames): void {
  const mayMatch = selectorTest(names);
  root.walkRules((rule) => {
    if (rule.parent?.type === 'rule') throw new Error(`the CSS of a page has a nested rule: ${rule.selector}`);
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(String(rule.parent.name))) return;
    const selectors = rule.selectors.filter(mayMatch).map((selector) => pruneAlternatives(selector, mayMatch));
    if (selectors.length === 0) rule.remove();
    else if (selectors.join() !== rule.selectors.join()) rule.selectors = selectors;
  });
  pruneVariables(root);
  pruneKeyframes(root);
}
