import { build } from 'astro';
import type { Locale } from '../src/i18n/locales.ts';
import type { BuildKind } from '../src/integrations/checked-content.ts';

/**
 * Runs `astro build` in this process. What it says waits for `showLog` of `build-log.ts`.
 *
 * @param folder where the build goes; what was there before is lost
 * @returns why it failed; undefined where it succeeded
 */
export async function astroBuild(folder: string, kind: BuildKind, language: Locale): Promise<Error | undefined> {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', GUIDE_BUILD: kind, GUIDE_LANG: language });
  try {
    await build({ outDir: folder, logger: { entrypoint: new URL('./build-log.ts', import.meta.url) } });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
