import { chromium } from 'playwright';
import { chromiumPath } from './scripts/browser.ts';
import { findInType, enlargeType } from './tests/type.ts';
import { readSite, isFormerAddress } from './tests/site.ts';
const base = process.argv[2];
const b = await chromium.launch({ executablePath: chromiumPath() });
const p = await b.newPage();
const t0 = Date.now();
for (const { address } of readSite().pages.filter((page) => !isFormerAddress(page))) {
  await p.goto(base + address);
  const seen = new Set();
  for (const width of [320, 360, 768, 1280]) {
    await p.setViewportSize({ width, height: 800 });
    const { brokenWords, cutDates } = await findInType(p);
    for (const x of [...brokenWords, ...cutDates]) console.log(address, width, x);
  }
  await p.setViewportSize({ width: 360, height: 800 });
  await enlargeType(p);
  const { narrowTexts } = await findInType(p);
  for (const x of narrowTexts) console.log(address, '200%', x);
  const w = await p.evaluate(() => [document.documentElement.scrollWidth, ...[...document.querySelectorAll('main *, footer *, header *')].filter((e) => e.getBoundingClientRect().right > 361 && e.checkVisibility({ visibilityProperty: true })).slice(-3).map((e) => e.outerHTML.slice(0, 90))]);
  if (w[0] > 360) console.log(address, 'SCROLL', ...w);
}
console.log((Date.now() - t0) / 1000, 's');
await b.close();
