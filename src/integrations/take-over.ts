import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { codeFingerprint } from '../content-check/read/code-fingerprint.ts';
import {
  builtFile,
  type FilesTakenOver,
  nothingTakenOver,
  rememberBuild,
  renewKey,
  takeOverFrom,
} from './former-build.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** This build. */
const build = { files: nothingTakenOver, sheets: new Map<string, string>(), notes: {} as Record<string, unknown> };

/** The files of this build that are those of the build before: neither rendered nor finished anew. */
export function filesTakenOver(): FilesTakenOver {
  return build.files;
}

/** Remembers the style sheet for paper of a page of this build, for the next one. */
export function rememberSheet(page: string, sheet: string): void {
  build.sheets.set(page, sheet);
}

/** Remembers something of the files of this build, for the next one. */
export function rememberNote(name: string, note: unknown): void {
  build.notes[name] = note;
}

/** Stands for all that decides how a page is finished: style sheets, scripts, and the code that does it. */
function finishingKey(folder: string, base: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.{css,js}', { cwd: folder }).sort()) hash.update(readFileSync(join(folder, file)));
  hash.update(JSON.stringify([base, process.env['GUIDE_HEADERS']]));
  return hash.update(codeFingerprint(process.cwd(), 'src/{integrations,domain}/**/*.ts')).digest('base64url');
}

/** What Astro remembers of a build: the key of each page, and the file in which it keeps the page. */
interface AstroMemory {
  routes: Record<string, { paths: Record<string, { outputFile: string }> }>;
}

/** What Astro remembers, but for pages that it has rendered since, and so no longer keeps as they were. */
function withoutRendered(memory: string, rendered: ReadonlySet<string>): string {
  const { routes, ...rest }: AstroMemory = JSON.parse(memory);
  for (const { paths } of Object.values(routes))
    for (const [pathname, { outputFile }] of Object.entries(paths))
      if (rendered.has(outputFile)) delete paths[pathname];
  return JSON.stringify({ ...rest, routes });
}

/**
 * Takes files over from the build in `dist/`, where Astro finds by their keys that they would be the same.
 *
 * Astro writes over the pages that it keeps while it renders, and what it remembers of them only at the end. So of a
 * build that is broken off, or refused because of its content, it is made to forget the pages that were rendered.
 */
export function takeOver(): AstroIntegration {
  let base = '/';
  let folder = '';
  let memoryFile = '';
  let finishing = '';
  const rendered = new Set<string>();
  const keyWith = (memory: string) => createHash('sha256').update(finishing).update(memory).digest('base64url');
  let restore = () => {};

  const begin = (paths: PathWithRoute[]) => {
    finishing = finishingKey(folder, base);
    if (!existsSync(memoryFile)) return paths;
    const memory = readFileSync(memoryFile, 'utf8');
    build.files = takeOverFrom(folder, keyWith(memory));
    build.files.takeAll(paths.flatMap((path) => (path.cacheKey === undefined ? [] : builtFile(path.pathname))));
    rmSync(memoryFile);
    restore = () => {
      const rest = withoutRendered(memory, rendered);
      writeFileSync(memoryFile, rest);
      renewKey(keyWith(memory), keyWith(rest));
    };
    process.once('exit', restore);
    return paths;
  };

  return {
    name: 'guide-take-over',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        folder = fileURLToPath(config.outDir);
        memoryFile = fileURLToPath(new URL('incremental-build.json', config.cacheDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => begin(await own.getStaticPaths()),
          render: (request, options) => {
            const file = builtFile(decodeURI(new URL(request.url).pathname).slice(base.length));
            rendered.add(file);
            build.files.giveUp(file);
            return own.render(request, options);
          },
        }));
      },
      'astro:build:generated': () => void process.off('exit', restore),
      'astro:build:done': () =>
        rememberBuild(folder, keyWith(readFileSync(memoryFile, 'utf8')), build.sheets, build.notes),
    },
  };
}
