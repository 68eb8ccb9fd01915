import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkedContent } from '../content-check/checked-content.ts';
import type { FinishedFile } from './finish-files.ts';
import { builtFile } from './former-build.ts';
import { fontSheet } from './linked-sheets.ts';
import { finishingOf, type PageFinishing } from './page-finishing.ts';
import { filesTakenOver, rememberSheet, whenRendered } from './take-over.ts';

let finishing: PageFinishing | undefined;
let finished: Promise<FinishedFile[]> | undefined;

/** What is known of the pages of this build that were rendered, once they are all finished. */
export function finishedPages(): Promise<FinishedFile[]> {
  finished ??= finishing?.end() ?? Promise.resolve([]);
  return finished;
}

/**
 * Gives every page the site's style sheet, before the CSS of its components, so that the order of the layers and of what
 * overrides what never depends on who imports whom. A build finishes its pages: see `pageFinisher`.
 */
export function pageCss(): AstroIntegration {
  let base = '/';
  let folder = '';
  return {
    name: 'guide-page-css',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page-ssr', "import '/src/styles/global.css';");
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        const begun = finishingOf(folder, base);
        finishing = begun;
        whenRendered(begun.add);
        // Until then the other processors are busy with the check. Who waits for it is told of its errors.
        void checkedContent(process.cwd()).then(begun.begin, () => {});
      },
      'astro:build:done': async ({ pages }) => {
        const former = filesTakenOver();
        const sheets = new Set<string>();
        for (const { pathname, sheet } of await finishedPages()) {
          if (!sheet) continue;
          rememberSheet(builtFile(pathname), sheet);
          sheets.add(sheet);
        }
        for (const { pathname } of pages) {
          const [, , sheet] = former.stampOf(builtFile(pathname)) ?? [];
          if (!sheet) continue;
          former.take(sheet);
          sheets.add(sheet);
        }
        // What the site's own style sheets say is in the pages, but for its faces.
        const styles = globSync('_astro/*.css', { cwd: folder }).filter((style) => !sheets.has(style));
        const fonts = fontSheet(styles.map((style) => readFileSync(join(folder, style), 'utf8')).join(''), base);
        for (const style of styles) rmSync(join(folder, style));
        if (fonts) writeFileSync(join(folder, fonts.address.slice(base.length)), fonts.css);
      },
    },
  };
}
