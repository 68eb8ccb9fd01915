import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { codeFingerprint } from '../content-check/read/code-fingerprint.ts';
import type { FinishedRecord, PagesToFinish } from './finish-thread.ts';

/** How many pages are worth a thread of their own, which takes a tenth of a second to begin. */
const pagesOfThread = 100;

type Records = Record<string, FinishedRecord>;

/** The build before, of which the next one mostly has the same pages, and what is remembered of them. */
const former = { folder: 'dist', records: '.cache/finished-pages.json' };

function readRecords(): Records {
  try {
    return JSON.parse(readFileSync(former.records, 'utf8')) as Records;
  } catch {
    return {};
  }
}

/** Stands for all that decides how a page is finished besides the page: style sheets, scripts, and the code that does it. */
function keyOf(folder: string, base: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.{css,js}', { cwd: folder }).sort()) hash.update(readFileSync(join(folder, file)));
  hash.update(JSON.stringify([base, process.env['GUIDE_HEADERS']]));
  return hash.update(codeFingerprint(process.cwd(), 'src/{integrations,domain}/*.ts')).digest('base64url');
}

async function finishInThread(pages: PagesToFinish): Promise<Records> {
  // What a thread makes is needed for a moment; by itself it would gather hundreds of megabytes of it.
  const resourceLimits = { maxYoungGenerationSizeMb: 32 };
  const thread = new Worker(new URL('./finish-thread.ts', import.meta.url), { workerData: pages, resourceLimits });
  const [records] = await once(thread, 'message');
  return records;
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
        const pages = { folder, base, key: keyOf(folder, base), former: former.folder, records: readRecords() };
        const records = await Promise.all(parts.map((part) => finishInThread({ ...pages, files: part })));
        writeFileSync(former.records, JSON.stringify(Object.assign({}, ...records)));
        for (const sheet of sheets) rmSync(join(folder, sheet));
      },
    },
  };
}
