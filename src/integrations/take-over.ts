import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { codeFingerprint } from '../content-check/read/code-fingerprint.ts';
import { builtFile, type FilesTakenOver, nothingTakenOver, rememberBuild, takeOverFrom } from './former-build.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** This build. */
const build = { files: nothingTakenOver, sheets: new Map<string, string>(), notes: {} as Record<string, unknown> };

/** The files of this build that are those of the build before: neither rendered nor finished anew. */
export function filesTakenOver(): FilesTakenOver {
  return build.files;
}

const listeners: ((pathname: string) => void)[] = [];

/** Tells of each page of this build that is rendered, and will be written at once: its pathname, without the base. */
export function whenRendered(listener: (pathname: string) => void): void {
  listeners.push(listener);
}

/** Remembers the style sheet for paper of a page that this build has made, for the next one. */
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

/** What Astro remembers of a build: the key and the file of each page that had one, by route and by pathname. */
interface AstroMemory {
  routes: Record<string, { paths: Record<string, { cacheKey: string; outputFile: string }> }>;
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** Whether all that Astro would remember of a page is its key. */
function hasOnlyKey(rendered: Rendered): boolean {
  const known = rendered instanceof Response ? undefined : rendered.metadata;
  return known !== undefined && Object.values(known).every((found) => !found?.length);
}

/** Whether Astro would remove what it keeps of a page that this build has without a key. */
function losesKeys(memory: string, paths: readonly PathWithRoute[]): boolean {
  const { routes }: AstroMemory = JSON.parse(memory);
  const kept = new Set(
    Object.values(routes).flatMap((route) => Object.values(route.paths).map(({ outputFile }) => outputFile)),
  );
  return paths.some(({ pathname, cacheKey }) => cacheKey === undefined && kept.has(builtFile(pathname)));
}

/**
 * Takes files over from the build in `dist/`, where Astro finds by their keys that they would be the same.
 *
 * Astro keeps a copy of each page besides, for a build that has not the page; here the copy is the page itself: to write
 * thousands of files a second time takes seconds, and what is not in `dist/` any more can be made anew.
 */
export function takeOver(): AstroIntegration {
  let base = '/';
  let folder = '';
  let memoryFile = '';
  let copies = '';
  let finishing = '';
  const keyWith = (memory: string) => createHash('sha256').update(finishing).update(memory).digest('base64url');
  let restore = () => {};
  /** The pages with a key of a build that has none before it, by their files. */
  const pagesOfFirstBuild = new Map<string, PathWithRoute>();
  const knownRoutes = new Set<string>();
  const remembered: PathWithRoute[] = [];

  /**
   * Whether a page has been remembered here, so that Astro need not. Astro keeps a copy of a page, in which it would be
   * written a second time; only the first of each route is left to it, because it alone knows the key of the code.
   */
  const remember = (file: string, rendered: Rendered): boolean => {
    const path = pagesOfFirstBuild.get(file);
    if (!path || !hasOnlyKey(rendered)) return false;
    const { component } = path.route;
    if (knownRoutes.has(component)) {
      remembered.push(path);
      return true;
    }
    knownRoutes.add(component);
    return false;
  };

  const addRemembered = () => {
    if (remembered.length === 0) return;
    const memory: AstroMemory = JSON.parse(readFileSync(memoryFile, 'utf8'));
    for (const { pathname, route, cacheKey = '' } of remembered) {
      const known = memory.routes[route.component]?.paths;
      if (known) known[pathname] = { cacheKey, outputFile: encodeURI(builtFile(pathname)) };
    }
    writeFileSync(memoryFile, JSON.stringify(memory));
  };

  const begin = (paths: PathWithRoute[]) => {
    finishing = finishingKey(folder, base);
    const memory = existsSync(memoryFile) ? readFileSync(memoryFile, 'utf8') : undefined;
    rmSync(copies, { recursive: true, force: true });
    if (memory === undefined || !losesKeys(memory, paths)) symlinkSync(folder, copies, 'junction');
    if (memory === undefined) {
      for (const path of paths) if (path.cacheKey !== undefined) pagesOfFirstBuild.set(builtFile(path.pathname), path);
      return paths;
    }
    build.files = takeOverFrom(folder, keyWith(memory));
    build.files.takeAll(paths.flatMap((path) => (path.cacheKey === undefined ? [] : builtFile(path.pathname))));
    // A build that is broken off, or refused because of its content, leaves what belongs to `dist/`.
    restore = () => writeFileSync(memoryFile, memory);
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
        copies = fileURLToPath(new URL('dist', config.cacheDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => begin(await own.getStaticPaths()),
          render: async (request, options) => {
            const pathname = decodeURI(new URL(request.url).pathname).slice(base.length);
            const file = builtFile(pathname);
            build.files.giveUp(file);
            const rendered = await own.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (response.headers.get('content-type')?.startsWith('text/html'))
              for (const tell of listeners) tell(pathname);
            return remember(file, rendered) ? response : rendered;
          },
        }));
      },
      'astro:build:done': () => {
        addRemembered();
        rememberBuild(folder, keyWith(readFileSync(memoryFile, 'utf8')), build.files, build.sheets, build.notes);
        process.off('exit', restore);
        rmSync(copies, { recursive: true, force: true });
      },
    },
  };
}
