import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** A package that some tests use and nothing else, too large to be installed with the others. */
export interface Tool {
  name: string;
  version: string;
}

/** Where a tool is installed. */
export function toolFolder({ name, version }: Tool): string {
  return resolve('.cache/tools', `${name.replace('/', '+')}-${version}`);
}

/**
 * Fetches a tool where it is not there yet.
 *
 * @returns why it cannot be had, for a test that is skipped then; undefined where it is there
 */
export function ensureTool(tool: Tool): string | undefined {
  const place = toolFolder(tool);
  if (existsSync(place)) return undefined;
  // Two test files may fetch the same at once: each of them for itself, and the first to be ready takes the place.
  const own = `${place}.${process.pid}`;
  mkdirSync(own, { recursive: true });
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const install = ['install', '--prefix', own, ...quiet, `${tool.name}@${tool.version}`];
  const { status } = spawnSync('npm', install, { stdio: 'ignore', timeout: 240_000 });
  try {
    if (status === 0) renameSync(own, place);
  } catch {
    // The other was faster.
  }
  rmSync(own, { recursive: true, force: true });
  return existsSync(place) ? undefined : `${tool.name} ${tool.version} could not be fetched`;
}
