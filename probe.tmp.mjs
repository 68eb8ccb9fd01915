import { chromium } from 'playwright';
import { chromiumPath } from './scripts/browser.ts';
const [base, path, width, zoom] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: chromiumPath() });
const p = await b.newPage({ viewport: { width: +width, height: 800 } });
await p.goto(base + path);
if (zoom) await p.evaluate(() => { document.documentElement.style.fontSize = '34px'; for (const d of document.querySelectorAll('details')) d.open = true; });
console.log(await p.evaluate(() => [document.documentElement.scrollWidth, [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(-8).map((e) => e.outerHTML.slice(0, 160) + ' ' + e.getBoundingClientRect().right)]));
await b.close();
