import type { AstroIntegration } from 'astro';
import { checkContent } from '../content-check/check-content.ts';
import { formatProblems, stopsBuild } from '../content-check/report/problem.ts';
import { systemLocale } from '../i18n/system-locale.ts';

/**
 * Keeps Astro from building content that is not in order, also where somebody runs `astro build` by itself: what the
 * check refuses, a pasted script for one, never reaches a page. While writing, `astro dev` prints what it finds.
 *
 * `GUIDE_BUILD=preview` in the environment lets a translation be behind.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'guide-content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = await checkContent(process.cwd());
        const language = systemLocale(process.env);
        const kind = process.env['GUIDE_BUILD'] === 'preview' ? 'preview' : 'release';
        const stops = problems.some((problem) => stopsBuild(problem, kind));
        if (command === 'dev' && problems.length > 0) logger.warn(`\n${formatProblems(problems, language)}`);
        if (command === 'build' && stops) {
          logger.error(`\n${formatProblems(problems, language)}`);
          // A thrown error would be printed with a stack trace, which tells an editor nothing.
          process.exit(1);
        }
      },
    },
  };
}
