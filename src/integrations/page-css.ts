import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { foldCss } from './fold-css.ts';
import { hashSource, tightenPolicy } from './policy.ts';
import { splitPrintCss } from './print-css.ts';
import { mentionedIn, pageNames, type PageNames, pruneCss } from './prune-css.ts';
import { shortClassNames, shortenClasses, shortenSelectors } from './short-classes.ts';

const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** A style of the page's own for paper; nothing in it depends on what else is on the page. */
const ownPrintStyle = /<style media="print">([\s\S]*?)<\/style>/g;

/** Where a page's style sheet for paper is, by what is in it, and the link to it. */
export function printSheet(css: string, base: string): { address: string; link: string } {
  const hash = createHash('sha256').update(css).digest('base64url');
  const address = `${base}_astro/print.${hash.slice(0, 8)}.css`;
  return { address, link: `<link rel="stylesheet" media="print" href="${address}">` };
}

/**
 * Puts one style element in the place of all that a page has, its hash in the place of theirs in the page's policy, and
 * beside it a link to the style sheet for paper.
 *
 * @param html a page with at least one style element
 * @param link to the style sheet for paper; none where nothing is different there
 */
export function replaceStyles(html: string, css: string, link = ''): string {
  const [first = ''] = [...html.matchAll(styleElement)].map(([, content]) => content ?? '');
  let isFirst = true;
  return html
    .replace(hashSource(first), () => hashSource(css))
    .replace(styleElement, () => {
      const element = isFirst ? `<style>${css}</style>${link}` : '';
      isFirst = false;
      return element;
    });
}

/** What a page keeps of its CSS, for screen and paper, and the short names of classes in it. */
function compactCss(css: string, names: PageNames) {
  const words = new Set(names.words);
  const pruned = foldCss(pruneCss(css, names));
  const shortNames = shortClassNames(pruned, (name) => words.has(name));
  return { ...splitPrintCss(shortenSelectors(pruned, shortNames)), shortNames };
}

/** Compacts the CSS of pages; those that have the same CSS and ask for the same of it share the work. */
function compactor(): (css: string, names: PageNames) => ReturnType<typeof compactCss> {
  const sheets = new Map<
    string,
    { mentioned: ReturnType<typeof mentionedIn>; compacted: Map<string, ReturnType<typeof compactCss>> }
  >();
  return (css, names) => {
    const sheet = sheets.get(css) ?? { mentioned: mentionedIn(css), compacted: new Map() };
    sheets.set(css, sheet);
    const mentioned = sheet.mentioned(names);
    const key = JSON.stringify(mentioned);
    const known = sheet.compacted.get(key) ?? compactCss(css, mentioned);
    sheet.compacted.set(key, known);
    return known;
  };
}

/** The text of the scripts that a page loads from the site's own files, and of those that they import. */
async function loadedScripts(html: string, folder: string, base: string): Promise<string[]> {
  const found = new Map<string, string>();
  const waiting = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, source = '']) => source);
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (found.has(source) || !source.startsWith(base)) continue;
    const script = await readFile(join(folder, source.slice(base.length)), 'utf8');
    found.set(source, script);
    for (const [, name = ''] of script.matchAll(/\b(?:from|import)\s*\(?\s*["']([./][^"']*)["']/g))
      waiting.push(new URL(name, new URL(source, 'file://')).pathname);
  }
  return [...found.values()];
}

/**
 * Gives every page the site's style sheet, before the CSS of its components, so that the order of the layers and of what
 * overrides what never depends on who imports whom. A build leaves in each page the CSS that it uses, in one style
 * element, puts what only paper needs into a style sheet of its own, and leaves in the page's policy the hashes of its own
 * styles and scripts.
 */
export function pageCss(): AstroIntegration {
  let base = '/';
  return {
    name: 'guide-page-css',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page-ssr', "import '/src/styles/global.css';");
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const compact = compactor();
        const finish = async (page: string): Promise<string> => {
          const own = [...page.matchAll(ownPrintStyle)].map(([, content]) => content).join('');
          const html = page.replace(ownPrintStyle, '');
          const css = [...html.matchAll(styleElement)].map(([, content]) => content).join('\n');
          if (css === '') return html;
          const names = pageNames(html, await loadedScripts(html, folder, base));
          const { screen, print: shared, shortNames } = compact(css, names);
          const print = shared + own;
          const sheet = print ? printSheet(print, base) : undefined;
          if (sheet) await writeFile(join(folder, sheet.address.slice(base.length)), print);
          return replaceStyles(shortenClasses(html, shortNames), screen, sheet?.link);
        };
        await mkdir(join(folder, '_astro'), { recursive: true });
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          await writeFile(path, tightenPolicy(await finish(await readFile(path, 'utf8'))));
        }
      },
    },
  };
}
