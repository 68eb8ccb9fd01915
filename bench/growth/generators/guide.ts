import { readFileSync } from 'node:fs';
import { copyProject } from '../../../tests/project-copy.ts';
import type { Generator } from './generator.ts';

/** What `npm run build` runs. */
function buildArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return scripts.build.split('--builds node ')[1].split(' ');
}

/** The guide itself, as `npm run build` makes it, the check of its content included. */
export function guide(name: string, environment: Record<string, string> = {}): Generator {
  return {
    name,
    missing: () => undefined,
    lay: (content) => ({
      root: copyProject(content),
      command: [process.execPath, ...buildArguments(), '--lang=en'],
      // `scripts/setup.mjs` has set this by the time that a build begins.
      environment: { MALLOC_ARENA_MAX: '2', ...environment },
      left: ['dist', '.dist', '.cache', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
      source: (id) => `content/testimonials/${id}/en.mdx`,
      page: (id) => `dist/en/testimonials/${id}/index.html`,
    }),
  };
}
