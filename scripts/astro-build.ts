import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'astro';
import type { Locale } from '../src/i18n/locales.ts';
import type { BuildKind } from '../src/integrations/checked-content.ts';

const errorFile = '.cache/build-error.txt';

/**
 * Runs `astro build` in this process, so that the content is read once for all.
 *
 * @param folder where the build goes; what was there before is lost
 * @returns whether it succeeded; why it did not has been said
 */
export async function astroBuild(folder: string, kind: BuildKind, language: Locale): Promise<boolean> {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', GUIDE_BUILD: kind, GUIDE_LANG: language });
  try {
    await build({ outDir: folder, logger: { entrypoint: new URL('./build-log.ts', import.meta.url) } });
    return true;
  } catch (error) {
    // Content that is wrong has been refused before: this is an error of the guide, for whoever writes its code.
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    mkdirSync('.cache', { recursive: true });
    writeFileSync(errorFile, `${stack}\n`);
    console.error(`${message}\n(${errorFile})`);
    return false;
  }
}
