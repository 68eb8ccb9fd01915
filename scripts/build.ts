/**
 * Builds the guide into `dist/`:
 *
 *     npm run build                 for readers: no translation may be behind
 *     npm run build -- --preview    for editors: a page whose translation is behind says so
 *     npm run build -- --files      besides, as files for a stick or a shared drive, into `dist-files/`
 *
 * `--lang=ja|en` is the language of its messages; without it that of the machine, Japanese first.
 */
import { readArguments, readLanguage } from './arguments.ts';
import { buildGuide } from './build-guide.ts';

const words = {
  ja: (pages: number, files: number, megabytes: string) =>
    `dist-files/に、サーバーなしで開けるガイドを書き出しました（${pages}ページ、${files}ファイル、${megabytes}MB）。index.htmlから開けます。`,
  en: (pages: number, files: number, megabytes: string) =>
    `dist-files/ has the guide to be opened without a server (${pages} pages, ${files} files, ${megabytes} MB): open index.html.`,
};

const { values } = readArguments(
  {
    options: {
      preview: { type: 'boolean', default: false },
      files: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
  },
  'npm run build -- [--preview] [--files] [--lang=ja|en]',
);
const language = readLanguage(values.lang);
const status = await buildGuide(values.preview ? 'preview' : 'release', language);
if (status === 0 && values.files) {
  const { copyForDisk } = await import('../src/integrations/disk-copy.ts');
  const { SITE_URL = 'http://localhost:4321', BASE_PATH = '' } = process.env;
  const site = new URL(`/${BASE_PATH}/`.replace(/\/+/g, '/'), SITE_URL);
  const { pages, files, bytes } = copyForDisk('dist', 'dist-files', site);
  console.log(words[language](pages, files, (bytes / 1e6).toFixed(1)));
}
// What Astro leaves open would keep the process from ending.
process.exit(status);
