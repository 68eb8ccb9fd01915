/**
 * Says whether the guide can be published as it is: `npm run release`, before `npm run pdf` makes what is published.
 *
 * Besides what a build asks of the content, a copy for readers names its publisher, in `content/data/publisher.yaml`,
 * and the address at which it stands, in `SITE_URL`. Warnings are shown and stop nothing.
 *
 *     --root=folder    the folder that holds content/
 *     --lang=ja|en     the language of the report; without it that of the machine, Japanese first
 */
import { findProblems } from '../src/content-check/check-content.ts';
import { readContent } from '../src/content-check/read/content.ts';
import { formatProblems, stopsBuild } from '../src/content-check/report/problem.ts';
import { linterNotice } from '../src/content-check/rules/linter.ts';
import { findMissingPublisher } from '../src/content-check/rules/missing-publisher.ts';
import { isPublicOrigin } from '../src/domain/public-origin.ts';
import { readArguments, readLanguage } from './arguments.ts';

const words = {
  ja: {
    origin: (found: string) =>
      `SITE_URL\n  誤り：公開するアドレスが決まっていません\n  いま：${found || 'なし'}\n  必要：https:// で始まる公開アドレス。フォルダーは BASE_PATH に。例：SITE_URL=https://example.org npm run release`,
    warnings: '注意は公開を止めません。公開の前に、一つずつ読んでください。',
    ready: '公開できます。同じ SITE_URL で npm run pdf を実行すると、公開する dist/ ができます。',
    notReady: 'まだ公開できません。',
  },
  en: {
    origin: (found: string) =>
      `SITE_URL\n  error:    the address at which the guide is published is not set\n  found:    ${found || 'nothing'}\n  expected: a public address with https://, and a folder in BASE_PATH, as in SITE_URL=https://example.org npm run release`,
    warnings: 'Warnings stop nothing. Read each of them before you publish.',
    ready: 'The guide can be published. With the same SITE_URL, npm run pdf makes the dist/ to publish.',
    notReady: 'The guide cannot be published yet.',
  },
};

const { values } = readArguments(
  { options: { root: { type: 'string', default: '.' }, lang: { type: 'string' } } },
  'npm run release -- --root=folder --lang=ja|en',
);
const language = readLanguage(values.lang);
const say = words[language];
const origin = process.env['SITE_URL'];

const content = readContent(values.root);
const problems = [...(await findProblems(content, values.root)), ...findMissingPublisher(content)];
const errors = problems.filter((problem) => stopsBuild(problem));
const isReady = errors.length === 0 && isPublicOrigin(origin);
const report = [
  formatProblems(problems, language),
  isPublicOrigin(origin) ? '' : say.origin(origin ?? ''),
  problems.length > errors.length ? say.warnings : '',
  isReady ? say.ready : say.notReady,
];
(isReady ? console.log : console.error)(report.filter(Boolean).join('\n\n'));
const notice = linterNotice();
if (notice) console.error(notice[language]);
process.exitCode = isReady ? 0 : 1;
