/**
 * Checks everything in `content/` and prints what an editor has to mend: `npm run check:content`.
 *
 *     --format=github   annotations for GitHub Actions
 *     --format=json     a list for tools (npm run --silent check:content -- --format=json)
 *     --lang=ja|en      the language of the report; without it that of the machine, Japanese first
 *     --root=folder     the folder that holds content/
 *     --preview         as a preview build sees it: a translation may be behind
 */
import { checkChanges } from '../src/content-check/check-content.ts';
import {
  formatAnnotations,
  formatJson,
  formatProblems,
  type Problem,
  stopsBuild,
} from '../src/content-check/report/problem.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { linterNotice } from '../src/content-check/rules/linter.ts';
import { fail, readArguments, readLanguage } from './arguments.ts';

const formats: Record<string, (problems: Problem[], language: Locale) => string> = {
  text: formatProblems,
  github: formatAnnotations,
  json: formatJson,
};

const { values } = readArguments(
  {
    options: {
      root: { type: 'string', default: '.' },
      format: { type: 'string', default: 'text' },
      lang: { type: 'string' },
      preview: { type: 'boolean', default: false },
    },
  },
  'npm run check:content -- --format=text|github|json --lang=ja|en --root=folder --preview',
);
const language = readLanguage(values.lang);
const format = formats[values.format];
if (!format) fail(`There is no format "${values.format}"; there are ${Object.keys(formats).join(', ')}.`);

const problems = await checkChanges(values.root);
const stops = problems.some((problem) => stopsBuild(problem, values.preview ? 'preview' : 'release'));
const report = format(problems, language);
if (report) (stops && values.format === 'text' ? console.error : console.log)(report);
const notice = linterNotice();
if (notice) console.error(notice[language]);
process.exitCode = stops ? 1 : 0;
