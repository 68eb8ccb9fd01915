/**
 * Builds the guide into `dist/`:
 *
 *     npm run build                 for readers: no translation may be behind
 *     npm run build -- --preview    for editors: a page whose translation is behind says so
 *     npm run build -- --files      besides, as files for a stick or a shared drive, into `dist-files/`
 *
 * `--lang=ja|en` is the language of its messages; without it that of the machine, Japanese first.
 */
import { isPublicOrigin } from '../src/domain/public-origin.ts';
import { readArguments, readLanguage } from './arguments.ts';
import { buildGuide } from './build-guide.ts';

const words = {
  ja: {
    written: (pages: number, files: number, megabytes: string) =>
      `dist-files/に、サーバーなしで開けるガイドを書き出しました（${pages}ページ、${files}ファイル、${megabytes}MB）。index.htmlから開けます。`,
    notWritten: 'dist-files/を書き出せませんでした。',
    notPublic: (origin: string) =>
      `QRコードと、印刷に入るアドレスは${origin}を指しています。公開するアドレスをSITE_URLに付けて、作り直してください。`,
  },
  en: {
    written: (pages: number, files: number, megabytes: string) =>
      `dist-files/ has the guide to be opened without a server (${pages} pages, ${files} files, ${megabytes} MB): open index.html.`,
    notWritten: 'dist-files/ could not be written.',
    notPublic: (origin: string) =>
      `QR codes, and addresses in print, lead to ${origin}. Build again with the public address in SITE_URL.`,
  },
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

/** Copies the build for a disk, and says what became of it. */
async function writeFiles(): Promise<0 | 1> {
  const { copyForDisk } = await import('../src/integrations/disk-copy.ts');
  const say = words[language];
  const { SITE_URL = 'http://localhost:4321', BASE_PATH = '' } = process.env;
  try {
    const site = new URL(`/${BASE_PATH}/`.replace(/\/+/g, '/'), SITE_URL);
    const { pages, files, bytes } = copyForDisk('dist', 'dist-files', site);
    console.log(say.written(pages, files, (bytes / 1e6).toFixed(1)));
  } catch (error) {
    console.error(`${say.notWritten}\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  if (!isPublicOrigin(SITE_URL)) console.error(say.notPublic(SITE_URL));
  return 0;
}

let status = await buildGuide(values.preview ? 'preview' : 'release', language);
if (status === 0 && values.files) status = await writeFiles();
// What Astro leaves open would keep the process from ending.
process.exit(status);
