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

/** One save can be several events, and some editors write all files at once. In milliseconds. */
const pause = 100;

/**
 * How long after a save Astro has stored what it read and draws pages from it, in milliseconds: it waits for half a
 * second without another change.
 */
const storing = 1_000;

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
  let problems: Problem[] = [];
  let report = reportOf(problems);
  let saves = 0;
  const isStopped = () => problems.some((problem) => stopsBuild(problem, 'preview'));

  async function check(): Promise<void> {
    try {
      problems = await checkContent(root);
    } catch (error) {
      // A file can go while it is read; that it went is an event of its own, with a check of its own.
      logger.error(String(error));
      return;
    }
    const next = reportOf(problems);
    if (next[language] === report[language]) return;
    if (problems.length > 0) logger.warn(`\n${next[language]}`);
    else logger.info(formatProblems([], language));
    report = next;
    browsers.send(contentReportEvent, report);
  }

  async function checkSoon(): Promise<void> {
    const save = ++saves;
    const isStored = delay(storing);
    const wasStopped = isStopped();
    await delay(pause);
    // A later save has its own check, and `checked` is that one by now.
    if (save !== saves) return checked;
    await check();
    if (wasStopped || isStopped()) await isStored;
  }

  /** Done when the newest save has been checked, and pages are drawn from what was saved. */
  let checked = check();
  server.watcher.on('all', (_event, path) => {
    if (/^content[\\/]/.test(relative(root, path))) checked = checkSoon();
  });
  browsers.on(contentReportEvent, (_asked, browser) => browser.send(contentReportEvent, report));

  server.middlewares.use(async (request, response, next) => {
    if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
      await checked;
      holdResponse(response, async ({ isWhole }) => {
        if (isWhole) return undefined;
        await checked;
        return isStopped() ? reportPage(report, parsePath(request.url ?? '/', base).locale, base) : undefined;
      });
    }
    next();
  });
}
