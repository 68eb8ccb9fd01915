import { relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { checkContent } from '../content-check/check-content.ts';
import { formatProblems, type Problem, stopsBuild } from '../content-check/report/problem.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { parsePath } from '../i18n/paths.ts';
import { systemLocale } from '../i18n/system-locale.ts';
import { type ContentReport, contentReportEvent, reportPage } from './content-report.ts';
import { holdResponse } from './hold-response.ts';

/** One save can be several events, and some editors write all files at once. */
const pause = 100;

function reportOf(problems: Problem[]): ContentReport {
  return Object.fromEntries(
    localeIds.map((locale) => [locale, problems.length > 0 ? formatProblems(problems, locale) : '']),
  ) as Record<Locale, string>;
}

/**
 * Checks the content at each save and shows what is found: in the terminal once, in a bar on every page, and in place of
 * a page that cannot be drawn.
 */
export function watchContent({ server, logger }: HookParameters<'astro:server:setup'>): void {
  const { root, base } = server.config;
  const browsers = server.environments.client.hot;
  const language = systemLocale(process.env);
  let report = reportOf([]);
  let saves = 0;

  async function check(): Promise<Problem[]> {
    const problems = await checkContent(root);
    const next = reportOf(problems);
    if (next[language] !== report[language]) {
      if (problems.length > 0) logger.warn(`\n${next[language]}`);
      else logger.info(formatProblems([], language));
      report = next;
      browsers.send(contentReportEvent, report);
    }
    return problems;
  }

  /** What the newest check found or will find: a page waits for it before it says what is wrong. */
  let checked = check();
  async function checkSoon(): Promise<Problem[]> {
    const save = ++saves;
    await delay(pause);
    // A later save has its own check, and `checked` is that one by now.
    return save === saves ? check() : checked;
  }

  server.watcher.on('all', (_event, path) => {
    if (/^content[\\/]/.test(relative(root, path))) checked = checkSoon();
  });
  browsers.on(contentReportEvent, (_asked, browser) => browser.send(contentReportEvent, report));

  server.middlewares.use((request, response, next) => {
    if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
      holdResponse(response, async ({ isWhole }) => {
        if (isWhole) return undefined;
        const problems = await checked;
        if (!problems.some((problem) => stopsBuild(problem, 'preview'))) return undefined;
        const { locale } = parsePath(request.url ?? '/', base);
        return reportPage(report, locale, base);
      });
    }
    next();
  });
}
