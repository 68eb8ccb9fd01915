/**
 * Prints the flyer and the whole guide to PDF: `npm run pdf`.
 *
 * The guide is built, printed from that build, and built again, so that its pages offer the files with their size and
 * date. The files stay in `.cache/pdf/` until the sources change: a build without them offers none.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { steadyPdf } from '../src/domain/steady-pdf.ts';
import { type PrintDocument, type PaperSize, printDocuments, paperSizes, pdfName } from '../src/domain/print.ts';
import { isPublicOrigin } from '../src/domain/public-origin.ts';
import { systemLocale } from '../src/i18n/system-locale.ts';
import { builtUrl } from '../src/integrations/site-address.ts';
import { type PdfManifest, pdfFolder, pdfManifest, sourceKey } from '../src/integrations/pdfs.ts';
import { runScript } from './run-script.ts';
import { chromiumPath, ensureBrowser, ensurePoppler } from './browser.ts';
import { today } from '../src/domain/today.ts';

/** The typefaces by the range of characters each of their files holds, so that a PDF needs no font of the machine. */
const faces = [
  { family: 'Paper Sans', name: 'biz-udpgothic', weights: [400, 700] },
  { family: 'Paper Mincho', name: 'shippori-mincho', weights: [600] },
];
const ranges = {
  japanese: 'U+2010-FFFF, U+20000-2FA1F',
  'latin-ext': 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF',
  latin: 'U+0000-00FF, U+2010-2015, U+2022',
};
const fontPath = '/paper-fonts/';

function fontStyles(): string {
  const rules = faces.flatMap(({ family, name, weights }) =>
    weights.flatMap((weight) =>
      Object.entries(ranges).map(
        ([range, characters]) =>
          `@font-face { font-family: '${family}${range === 'japanese' ? '' : ' Latin'}'; font-weight: ${weight};
             src: url('${fontPath}${name}/files/${name}-${range}-${weight}-normal.woff2') format('woff2');
             unicode-range: ${characters}; }`,
      ),
    ),
  );
  // English quotation marks are as wide as a kanji in Japanese typefaces: those come from a Latin one.
  return `${rules.join('\n')}
    :root, :lang(ja) {
      --font-sans: 'Paper Sans Latin', 'Paper Sans', sans-serif;
      --font-serif: 'Paper Mincho Latin', 'Paper Mincho', serif;
    }
    :lang(en) {
      --font-sans: 'Helvetica Neue', 'Liberation Sans', Arial, 'Paper Sans', sans-serif;
      --font-serif: 'Paper Mincho Latin', Palatino, 'Liberation Serif', 'Paper Mincho', serif;
    }
    nav [data-page]::after { content: attr(data-page) !important; }`;
}

/** Where the guide is published. */
const site = builtUrl();

const localWords = {
  ja: `PDFとQRコードは、自分のコンピューターの ${site.href} を指します。配るものには、SITE_URL で公開するアドレスを指定してください。`,
  en: `The PDFs and their codes will lead to ${site.href}, which nobody else can reach: SITE_URL sets the public address.`,
};
if (!isPublicOrigin(site.origin)) console.warn(localWords[systemLocale(process.env)]);

/**
 * Opens a page of the build at its public address, because a PDF names the page that its links lead to in full. The
 * network is not asked for any of it.
 */
async function open(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    bypassCSP: true,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Tokyo',
  });
  const page = await context.newPage();
  // On paper stands the day of printing.
  await page.clock.setFixedTime(new Date(`${today()}T00:00:00+09:00`));
  await page.route(`${site.href}**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(site.pathname.length);
    return route.fulfill({ path: join('dist', path.replace(/(^|\/)$/, '$1index.html')) });
  });
  await page.route(`**${fontPath}**`, (route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split(fontPath);
    return route.fulfill({ path: fileURLToPath(import.meta.resolve(`@fontsource/${path}`)) });
  });
  await page.goto(new URL(address.slice(1), site).href, { waitUntil: 'networkidle' });
  await page.addStyleTag({ content: fontStyles() });
  return page;
}

/** On which page of a PDF each of its anchors stands. */
function anchorPages(file: string): Map<string, string> {
  const { stdout } = spawnSync('pdfinfo', ['-dests', file], { encoding: 'utf8' });
  return new Map([...stdout.matchAll(/^\s*(\d+) \[.*\] "(.+)"$/gm)].map(([, page = '', name = '']) => [name, page]));
}

/** Writes beside each line of the contents the page it leads to. */
async function writePageNumbers(page: Page, file: string): Promise<void> {
  await page.evaluate(
    (numbers) => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('nav[aria-labelledby="contents"] a')) {
        link.dataset['page'] = numbers[decodeURIComponent(link.hash.slice(1))] ?? '';
      }
    },
    Object.fromEntries(anchorPages(file)),
  );
}

async function print(browser: Browser, made: PrintDocument, format: PaperSize): Promise<void> {
  const file = join(pdfFolder, pdfName(made, format));
  const page = await open(browser, made.address);
  const write = () => page.pdf({ path: file, format, printBackground: true, tagged: true, outline: true });
  // Fonts are fetched when a layout first needs them, and the layout of paper needs others than that of the screen.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  await write();
  if (made.kind === 'guide') {
    await writePageNumbers(page, file);
    await write();
  }
  await page.context().close();
  writeFileSync(file, steadyPdf(readFileSync(file), today()));
  console.log(`${file}: ${Math.round(statSync(file).size / 1024)} KB`);
}

if (!ensureBrowser() || !ensurePoppler() || !(await runScript('scripts/build.ts'))) process.exit(1);
rmSync(pdfFolder, { recursive: true, force: true });
mkdirSync(pdfFolder, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath() });
for (const made of printDocuments) {
  for (const format of paperSizes) await print(browser, made, format);
}
await browser.close();
const manifest: PdfManifest = {
  key: await sourceKey(),
  date: today(),
  sizes: Object.fromEntries(
    printDocuments.flatMap((made) =>
      paperSizes.map((format) => {
        const name = pdfName(made, format);
        return [name, readFileSync(join(pdfFolder, name)).length];
      }),
    ),
  ),
};
writeFileSync(pdfManifest, JSON.stringify(manifest, null, 2));
if (!(await runScript('scripts/build.ts'))) process.exit(1);
