/**
 * Writes what the last run of all browser tests says of accessibility, and how plain the words of the built pages are,
 * into `content/data/accessibility-report.yaml`: `npm run report:accessibility`, after `npm run test:browser`.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import type { JSONReport } from '@playwright/test/reporter';
import { syllable } from 'syllable';
import { Document, isPair, isScalar, visit } from 'yaml';
import { browserReport } from '../playwright.config.ts';
import { countEnglish, countJapanese } from '../src/domain/readability.ts';
import { localizePath } from '../src/i18n/paths.ts';
import { searchPage } from '../src/integrations/page-text.ts';
import { type AccessibilityReport, accessibilityReportSchema } from '../src/schemas/accessibility-report.ts';
import { fail } from './arguments.ts';
import { notesOf, testedBehaviours } from './tested-behaviours.ts';

const output = 'content/data/accessibility-report.yaml';
/** Pages whose text is that of others, or no text. */
const withoutText =
  /^\/(?:bilingual|print|flyer|search|p|about\/status|testimonials\/(?:page|organization|region|field))\//;

/** The text of a built page, by the elements that stand on lines of their own. */
function blocksOf(address: string): string[] {
  const html = readFileSync(`dist${address}index.html`, 'utf8');
  return searchPage(html, address).units.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap(([, text]) => text.split('\n')),
  ]);
}

function readability(): AccessibilityReport['readability'] {
  return globSync('dist/**/index.html')
    .map((file) => file.replaceAll('\\', '/').slice('dist'.length, -'index.html'.length))
    .filter((path) => !path.startsWith('/en/') && !withoutText.test(path))
    .sort()
    .map((path) => ({
      path,
      ja: countJapanese(blocksOf(path)),
      en: countEnglish(blocksOf(localizePath(path, 'en')), syllable),
    }))
    .filter(({ ja, en }) => ja.sentences > 0 && en.sentences > 0);
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

if (!existsSync(browserReport)) fail(`${browserReport} is missing: npm run test:browser makes it.`);
const run: JSONReport = JSON.parse(readFileSync(browserReport, 'utf8'));
const start = Date.parse(run.stats.startTime);
const judged = Object.entries(Object.groupBy(notesOf(run, 'judged'), (rule) => rule));
const report: AccessibilityReport = {
  from: isoDate(start),
  to: isoDate(start + run.stats.duration),
  browsers: [...new Set(notesOf(run, 'browser'))].sort(),
  tools: [...new Set([...notesOf(run, 'tool'), `Playwright ${run.config.version}`])].sort(),
  judged: Object.fromEntries(judged.map(([rule, places = []]) => [rule, places.length])),
  behaviours: testedBehaviours(run),
  readability: readability(),
};
const { error } = accessibilityReportSchema.safeParse(report);
if (error) fail(`${browserReport} is no run of all browser tests: ${error.message}`);

const document = new Document({ report });
document.commentBefore =
  ' npm run report:accessibility が書くファイルです。手では直しません。 / Written by npm run report:accessibility; nobody edits it.';
visit(document, {
  Collection(_, node) {
    if (node.items.every((item) => isScalar(isPair(item) ? item.value : item))) node.flow = true;
  },
});
writeFileSync(output, document.toString({ lineWidth: 0 }));
console.log(`${output}: ${report.behaviours.length} behaviours, ${report.readability.length} pages`);
