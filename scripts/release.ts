/**
 * Makes what is published, in `release/`: `npm run release`. It says first whether the guide can be published as it is.
 *
 * Besides what a build asks of the content, a copy for readers names its publisher, in `content/data/publisher.yaml`,
 * and the address at which it stands, in `SITE_URL`. Warnings are shown and stop nothing.
 *
 *     --check          only says whether it can
 *     --root=folder    the folder that holds content/, for --check
 *     --lang=ja|en     the language of the report; without it that of the machine, Japanese first
 */
import { findProblems } from '../src/content-check/check-content.ts';
import { readContent } from '../src/content-check/read/content.ts';
import { formatProblems, stopsBuild } from '../src/content-check/report/problem.ts';
import { linterNotice } from '../src/content-check/rules/linter.ts';
import { findMissingPublisher } from '../src/content-check/rules/missing-publisher.ts';
import { isPublicOrigin, siteAddress } from '../src/domain/public-origin.ts';
import { today } from '../src/domain/today.ts';
import { nginxFolder } from '../src/integrations/host-files.ts';
import { refusedAddress } from '../src/integrations/site-address.ts';
import { readArguments, readLanguage } from './arguments.ts';
import { compress } from './compress.ts';
import { writeRelease } from './release-files.ts';
import { runScript } from './run-script.ts';

const nextSteps = {
  ja: `release/ ができました。次にすること：
  1. release/site/ をブラウザーで見て確かめます（同じものが dist/ にあり、npm run serve で開けます）。
  2. release/ をサーバーに送り、そこで sha256sum --check SHA256SUMS を実行します。
  3. 公開を切り替えます。ホストごとの手順と、前の版に戻す手順は docs/publish.ja.md にあります。
  4. release/ を取っておきます。使ったものの一覧は sbom.cdx.json と licences.md です。`,
  en: `release/ is made. What to do next:
  1. Look at it in a browser: the same is in dist/, and npm run serve shows it.
  2. Send release/ to the server, and run sha256sum --check SHA256SUMS there.
  3. Switch to it. docs/publish.md has the steps for each host, and how to go back to the release before.
  4. Keep release/. What went into it is listed in sbom.cdx.json and licences.md.`,
};

const words = {
  ja: {
    origin: (found: string) =>
      `SITE_URL\n  誤り：公開するアドレスが決まっていません\n  いま：${found || 'なし'}\n  必要：https:// で始まる公開アドレス。フォルダーは BASE_PATH に。例：SITE_URL=https://example.org npm run release`,
    warnings: '注意は公開を止めません。公開の前に、一つずつ読んでください。',
    ready: '公開できます。',
    notReady: 'まだ公開できません。',
    notMade: 'release/ はできませんでした。',
    next: nextSteps.ja,
  },
  en: {
    origin: (found: string) =>
      `SITE_URL\n  error:    the address at which the guide is published is not set\n  found:    ${found || 'nothing'}\n  expected: a public address with https://, and a folder in BASE_PATH, as in SITE_URL=https://example.org npm run release`,
    warnings: 'Warnings stop nothing. Read each of them before you publish.',
    ready: 'The guide can be published.',
    notReady: 'The guide cannot be published yet.',
    notMade: 'release/ was not made.',
    next: nextSteps.en,
  },
};

const { values } = readArguments(
  {
    options: {
      check: { type: 'boolean', default: false },
      root: { type: 'string', default: '.' },
      lang: { type: 'string' },
    },
  },
  'npm run release -- [--check [--root=folder]] [--lang=ja|en]',
);
const language = readLanguage(values.lang);
const say = words[language];
const address = siteAddress(process.env);
const named = 'origin' in address && address.isNamed ? address.origin : '';
const refused = refusedAddress('release', language) || (isPublicOrigin(named) ? '' : say.origin(named));

const content = readContent(values.root);
const problems = [...(await findProblems(content, values.root)), ...findMissingPublisher(content, today())];
const errors = problems.filter((problem) => stopsBuild(problem));
const isReady = errors.length === 0 && refused === '';
const report = [
  formatProblems(problems, language),
  refused,
  problems.length > errors.length ? say.warnings : '',
  isReady ? say.ready : say.notReady,
];
(isReady ? console.log : console.error)(report.filter(Boolean).join('\n\n'));
const notice = linterNotice();
if (notice) console.error(notice[language]);

async function makeRelease(): Promise<boolean> {
  process.env['GUIDE_LANG'] = language;
  if (!(await runScript('scripts/pdf.ts'))) return false;
  await writeRelease('release', { site: 'dist', nginx: nginxFolder, compress, day: today() });
  return true;
}

let isDone = isReady;
if (isReady && !values.check) {
  isDone = await makeRelease();
  (isDone ? console.log : console.error)(`\n${isDone ? say.next : say.notMade}`);
}
process.exitCode = isDone ? 0 : 1;
