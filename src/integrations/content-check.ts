import type { AstroIntegration } from 'astro';
import { systemLocale } from '../i18n/system-locale.ts';
import { isBeingChecked, reportContent } from '../content-check/checked-content.ts';

/**
 * Keeps Astro from building content that is not in order, also where somebody runs `astro build` by itself: what the
 * check refuses, a pasted script for one, never reaches a page. While somebody writes, `astro dev` shows what the check
 * finds.
 *
 * `GUIDE_BUILD=preview` in the environment lets a translation be behind.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'guide-content-check',
    hooks: {
      'astro:config:setup': async ({ command, injectScript, logger }) => {
        if (command === 'dev') injectScript('page', "import '/src/integrations/content-bar.ts';");
        // Who runs the build by `npm run build` waits for the check, and publishes nothing that it refuses.
        if (command !== 'build' || isBeingChecked(process.cwd())) return;
        const kind = process.env['GUIDE_BUILD'] === 'preview' ? 'preview' : 'release';
        const { report, stops } = await reportContent(process.cwd(), kind, systemLocale(process.env));
        if (!stops) return;
        logger.error(`\n${report}`);
        // A thrown error would be printed with a stack trace, which tells an editor nothing.
        process.exit(1);
      },
      // A build has no use for it.
      'astro:server:setup': async (server) => (await import('./watch-content.ts')).watchContent(server),
    },
  };
}
