import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { codeFingerprint } from '../content-check/read/code-fingerprint.ts';
import type { PagesToFinish } from './finish-thread.ts';

/** How many pages are worth a thread of their own, which takes a tenth of a second to begin. */
const pagesOfThread = 100;

/** Where finished pages are kept for the next build, which mostly has the same. */
const kept = '.cache/pages';

/** Stands for all that decides how a page is finished besides the page: style sheets, scripts, and the code that does it. */
function keyOf(folder: string, base: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.{css,js}', { cwd: folder }).sort()) hash.update(readFileSync(join(folder, file)));
  hash.update(JSON.stringify([base, process.env['GUIDE_HEADERS']]));
  return hash.update(codeFingerprint(process.cwd(), 'src/{integrations,domain}/*.ts')).digest('base64url');
}

async function finishInThread(pages: PagesToFinish): Promise<Set<string>> {
  // What a thread makes is needed for a moment; by itself it would gather hundreds of megabytes of it.
  const resourceLimits = { maxYoungGenerationSizeMb: 32 };
  const thread = new Worker(new URL('./finish-thread.ts', import.meta.url), { workerData: pages, resourceLimits });
  const [used] = await once(thread, 'message');
  return used;
}

/**
 * Gives every page the site's style sheet, before the CSS of its components, so that the order of the layers and of what
 * overrides what never depends on who imports whom. A build finishes its pages, on all processors: see `pageFinisher`.
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
        mkdirSync(join(folder, '_astro'), { recursive: true });
        // In order, so that pages of a kind, which share their CSS, mostly come to the same thread.
        const files = globSync('**/*.html', { cwd: folder }).sort();
        const size = Math.max(pagesOfThread, Math.ceil(files.length / availableParallelism()));
        const parts = files.flatMap((_, index) => (index % size === 0 ? [files.slice(index, index + size)] : []));
        // What the site's own style sheets say is in the pages then.
        const sheets = globSync('_astro/*.css', { cwd: folder });
        mkdirSync(kept, { recursive: true });
        const key = keyOf(folder, base);
        const used = await Promise.all(parts.map((part) => finishInThread({ folder, base, files: part, kept, key })));
        const now = used.reduce((all, some) => all.union(some), new Set());
        for (const name of readdirSync(kept)) if (!now.has(name)) rmSync(join(kept, name));
        for (const sheet of sheets) rmSync(join(folder, sheet));
      },
    },
  };
}
