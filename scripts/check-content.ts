/**
 * Checks everything in `content/` and prints what an editor has to mend: `npm run check:content`.
 *
 *     --format=github   annotations for GitHub Actions
 *     --format=json     a list for tools (npm run --silent check:content -- --format=json)
 *     --root=folder     the folder that holds content/
 *     --preview         as a preview build sees it: a translation may be behind
 */
import { checkContent } from '../src/content-check/check-content.ts';
import {
  formatAnnotations,
  formatJson,
  formatProblems,
  type Problem,
  stopsBuild,
} from '../src/content-check/report/problem.ts';
import { fail, readArguments } from './arguments.ts';

const formats: Record<string, (problems: Problem[]) => string> = {
  text: (problems) => (problems.length ? formatProblems(problems) : 'content/ is in order. 直すところはありません。'),
  github: formatAnnotations,
  json: formatJson,
};

const { values } = readArguments(
  {
    options: {
      root: { type: 'string', default: '.' },
      format: { type: 'string', default: 'text' },
      preview: { type: 'boolean', default: false },
    },
  },
  'npm run check:content -- --format=text|github|json --root=folder --preview',
);
const format = formats[values.format];
if (!format) fail(`There is no format "${values.format}"; there are ${Object.keys(formats).join(', ')}.`);

const problems = await checkContent(values.root);
const stops = problems.some((problem) => stopsBuild(problem, values.preview ? 'preview' : 'release'));
const report = format(problems);
if (report) (stops && values.format === 'text' ? console.error : console.log)(report);
process.exitCode = stops ? 1 : 0;
