/**
 * Prints how long a reader waits for each page of the built guide, beside a plain page of the same words, and how
 * Lighthouse rates it: `npm run bench:reading`. `docs/reading.md` holds the tables.
 *
 * `--runs=5` sets how often each page is opened, `--pages=programme` takes the pages alone whose address holds the word,
 * `--no-lighthouse` and `--no-visits` leave one half out.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { fileAt, isFormerAddress, readSite } from '../tests/site.ts';
import { startChromium } from './reading/chromium.ts';
import { categories, installLighthouse } from './reading/lighthouse.ts';
import { plainFolder, plainPage } from './reading/plain.ts';
import { serve, slow4G } from './reading/server.ts';
import { rest, slowProcessor, type Visit, visit } from './reading/visit.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    pages: { type: 'string', default: '' },
    lighthouse: { type: 'boolean', default: true },
    visits: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const site = readSite();
const pages = site.pages.filter((page) => !isFormerAddress(page));
const measured = pages.filter(({ address }) => address.includes(values.pages));
const plain = new Map(pages.map((page) => [plainFolder + page.address, Buffer.from(plainPage(page))]));

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function medians(visits: Visit[]): Visit {
  const of = (key: keyof Visit) => median(visits.map((each) => each[key]));
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    shift: Math.max(...visits.map(({ shift }) => shift)),
    languageSwitch: of('languageSwitch'),
  };
}

function printTable(head: string[], rows: (string | number)[][]): void {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows];
  console.log(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}

const served = await serve((path) => {
  const file = fileAt(site, new URL(path, site.origin));
  return plain.get(path) ?? (file === undefined ? undefined : readFileSync(file));
});
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${new Date().toISOString()}`);

if (values.visits) {
  const chromium = await startChromium(served.certificate);
  const { product } = await chromium.send<{ product: string }>('Browser.getVersion');
  console.log(`${product}, processor ${slowProcessor} times slower, ${slow4G.roundTrip} ms there and back`);
  console.log(`Medians of ${values.runs} runs in milliseconds; a pointer rests on the language link for ${rest} ms`);
  const visits = new Map<string, Visit[]>();
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const { address } of measured) {
      for (const path of [address, plainFolder + address]) {
        const known = visits.get(path) ?? [];
        visits.set(path, [...known, await visit(chromium, served.slow + path)]);
      }
    }
    console.error(`run ${run + 1} is done`);
  }
  await chromium.close();

  const pairs = measured.map(({ address }) => ({
    address,
    guide: medians(visits.get(address) ?? []),
    plain: medians(visits.get(plainFolder + address) ?? []),
  }));
  printTable(
    [
      'page',
      'bytes',
      'plain',
      'requests',
      'first paint',
      'plain',
      'ratio',
      'largest paint',
      'plain',
      'shift',
      'switch',
      'plain',
      'of a plain load',
    ],
    pairs.map(({ address, guide, plain }) => [
      `\`${address}\``,
      guide.bytes,
      plain.bytes,
      guide.requests,
      Math.round(guide.firstPaint),
      Math.round(plain.firstPaint),
      (guide.firstPaint / plain.firstPaint).toFixed(2),
      Math.round(guide.largestPaint),
      Math.round(plain.largestPaint),
      Number(guide.shift.toFixed(4)),
      Math.round(guide.languageSwitch),
      Math.round(plain.languageSwitch),
      (guide.languageSwitch / plain.firstPaint).toFixed(2),
    ]),
  );
}

if (values.lighthouse) {
  const rate = await installLighthouse(served.certificate);
  const rows = [];
  for (const { address } of measured) {
    const ratings = [
      await rate(served.fast + address),
      await rate(served.fast + address),
      await rate(served.fast + address),
    ];
    const scores = categories.map((_, index) => median(ratings.map((rating) => rating.scores[index] ?? 0)));
    const complaints = new Set(ratings.flatMap((rating) => rating.complaints));
    rows.push([`\`${address}\``, ...scores, [...complaints].join(', ')]);
    console.error(address, scores.join(' '));
  }
  printTable(['page', ...categories, 'what it complains of'], rows);
}
served.close();
