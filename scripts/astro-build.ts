import { build } from 'astro';
import type { Locale } from '../src/i18n/locales.ts';
import type { BuildKind } from '../src/content-check/checked-content.ts';
import { missingPages } from './missing-pages.ts';

/**
 * Runs `astro build` in this process. What it says waits for `showLog` of `build-log.ts`.
 *
 * @param folder where the build goes; what was there before is lost
 * @returns why it failed, or is not whole; undefined where it succeeded
 */
export async function astroBuild(folder: string, kind: BuildKind, language: Locale): Promise<Error | undefined> {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', GUIDE_BUILD: kind, GUIDE_LANG: language });
  let pages: string[] = [];
  const written = {
    name: 'guide-written-pages',
    hooks: {
      'astro:build:done': (done: { pages: { pathname: string }[] }) => {
        pages = done.pages.map(({ pathname }) => pathname);
      },
    },
  };
  try {
    await build({
      outDir: folder,
      logger: { entrypoint: new URL('./build-log.ts', import.meta.url) },
      integrations: [written],
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
  const missing = missingPages(folder, pages);
  return missing.length > 0 ? new Error(`The build lacks ${missing.join(', ')}.`) : undefined;
}
