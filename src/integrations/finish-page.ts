import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Root } from 'postcss';
import { firstScreenEnd } from './first-screen.ts';
import { foldCss } from './fold-css.ts';
import { fontSheet, type LinkedSheet, printSheet, withoutFaces } from './linked-sheets.ts';
import { addPolicy, hashSource } from './policy.ts';
import { splitPrintCss } from './print-css.ts';
import { mentionedIn, pageNames, type PageNames, pruneCss } from './prune-css.ts';
import { sayReferrer } from './referrer.ts';
import { classShortener, shortClassNames, shortenSelectors } from './short-classes.ts';

/** A link to a style sheet of the site, as Astro writes it. */
const styleLink = /<link rel="stylesheet" href="([^"]+)">/g;
/** A style of the page's own for paper; nothing in it depends on what else is on the page. */
const ownPrintStyle = /<style media="print">([\s\S]*?)<\/style>/g;

/**
 * Puts one style element in the place of the links to the style sheets of the site. The links to the style sheets of fonts
 * and for paper stand where the first screen ends: browsers paint what is above while they wait for the fonts, and go on
 * with the page afterwards.
 *
 * @param html a page with at least one such link
 * @param links to the style sheets of fonts and for paper, where there are any
 */
export function inlineStyles(html: string, css: string, links = ''): string {
  let isFirst = true;
  const styled = html.replace(styleLink, () => {
    const element = isFirst ? `<style>${css}</style>` : '';
    isFirst = false;
    return element;
  });
  const end = firstScreenEnd(styled);
  return styled.slice(0, end) + links + styled.slice(end);
}

/** What a page keeps of its CSS, for screen and paper, and the short names of classes in it. */
function compactCss(css: Root, names: PageNames) {
  const root = css.clone();
  pruneCss(root, names);
  foldCss(root);
  const shortNames = shortClassNames(root, (name) => names.words.has(name));
  shortenSelectors(root, shortNames);
  return { ...splitPrintCss(root), shortenClasses: classShortener(shortNames) };
}

/** Compacts the CSS of pages; those that have the same style sheets and ask for the same of them share the work. */
function compactor(
  read: (address: string) => string,
  base: string,
): (sheets: string[], names: PageNames) => ReturnType<typeof compactCss> & { fonts: LinkedSheet | undefined } {
  const gather = (sheets: string[]) => {
    const all = sheets.map((address) => read(address).trim()).join('\n');
    const css = withoutFaces(all);
    const compacted = new Map<string, ReturnType<typeof compactCss>>();
    return { css: postcss.parse(css), fonts: fontSheet(all, base), mentioned: mentionedIn(css), compacted };
  };
  const known = new Map<string, ReturnType<typeof gather>>();
  return (sheets, names) => {
    const { css, fonts, mentioned, compacted } = known.get(sheets.join()) ?? gather(sheets);
    known.set(sheets.join(), { css, fonts, mentioned, compacted });
    const used = mentioned(names);
    const key = Object.values(used)
      .map((each) => [...each].join(' '))
      .join('\n');
    const compact = compacted.get(key) ?? compactCss(css, used);
    compacted.set(key, compact);
    return { ...compact, fonts };
  };
}

/** The text of the scripts that a page loads from the site's own files, and of those that they import. */
function loadedScripts(html: string, base: string, read: (address: string) => string): string[] {
  const found = new Map<string, string>();
  const waiting = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, source = '']) => source);
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (found.has(source) || !source.startsWith(base)) continue;
    const script = read(source);
    found.set(source, script);
    for (const [, name = ''] of script.matchAll(/\b(?:from|import)\s*\(?\s*["']([./][^"']*)["']/g))
      waiting.push(new URL(name, new URL(source, 'file://')).pathname);
  }
  return [...found.values()];
}

/** Has the browser take the scripts of a page only as they were built. */
function secureScripts(html: string, base: string, read: (address: string) => string): string {
  return html.replace(/<script\b[^>]*\ssrc="([^"]+)"/g, (tag, source: string) =>
    source.startsWith(base) ? `${tag} integrity="${hashSource(read(source)).slice(1, -1)}"` : tag,
  );
}

/** Reads files of the site by their addresses, each once. */
function fileReader(folder: string, base: string): (address: string) => string {
  const texts = new Map<string, string>();
  return (address) => {
    const text = texts.get(address) ?? readFileSync(join(folder, address.slice(base.length)), 'utf8');
    texts.set(address, text);
    return text;
  };
}

/** A page as readers get it, and the style sheet for paper that it links to, if there is one. */
export interface FinishedPage {
  html: string;
  sheet?: LinkedSheet;
}

/**
 * Makes what finishes the pages of a build: it leaves in each the CSS that it uses, in one style element, parts from that
 * what only paper needs, and writes its policy, with the hashes of its own styles and scripts.
 *
 * @param folder of the build
 * @param base the folder the site lives in, with a slash at the end
 * @returns a function that takes the HTML of a page as Astro wrote it
 */
export function pageFinisher(folder: string, base: string): (page: string) => FinishedPage {
  const read = fileReader(folder, base);
  const compact = compactor(read, base);
  return (page) => {
    const own = [...page.matchAll(ownPrintStyle)].map(([, content]) => content).join('');
    const html = page.replace(ownPrintStyle, '');
    const sheets = [...html.matchAll(styleLink)].map(([, address = '']) => address);
    if (sheets.length === 0) return { html: sayReferrer(addPolicy(html)) };
    const names = pageNames(html, loadedScripts(html, base, read));
    const { screen, print, fonts, shortenClasses } = compact(sheets, names);
    const printed = print + own;
    const sheet = printed ? printSheet(printed, base) : undefined;
    const short = secureScripts(shortenClasses(html, names.classLists), base, read);
    const styled = inlineStyles(short, screen, `${fonts?.link ?? ''}${sheet?.link ?? ''}`);
    return {
      html: sayReferrer(addPolicy(styled, printed)),
      ...(sheet && { sheet }),
    };
  };
}
