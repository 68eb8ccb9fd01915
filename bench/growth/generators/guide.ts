import { copyProject } from '../../../tests/project-copy.ts';
import type { Generator } from './generator.ts';

/** The guide itself, as `npm run build` makes it, the check of its content included. */
export function guide(name: string, environment: Record<string, string> = {}): Generator {
  return {
    name,
    missing: () => undefined,
    lay: (content) => ({
      root: copyProject(content),
      command: [process.execPath, 'scripts/build.ts', '--lang=en'],
      environment,
      left: ['dist', '.cache', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
      source: (id) => `content/testimonials/${id}/en.mdx`,
      page: (id) => `dist/en/testimonials/${id}/index.html`,
    }),
  };
}
