import { spawnSync } from 'node:child_process';

/**
 * Runs `astro build`.
 *
 * @param folder where the build goes; what was there before is lost
 * @param environment variables to set besides those of this process, such as `BASE_PATH`
 * @returns whether it succeeded; Astro has said why where it did not
 */
export function astroBuild(folder: string, environment: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return status === 0;
}
