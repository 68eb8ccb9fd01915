/** Prints what each page of the built guide weighs, heaviest first: `npm run bench:weight`. */
import { readSite } from '../tests/site.ts';
import { limitOf, weigh } from '../tests/weight.ts';

const site = readSite();
const rows = site.pages
  .map((page) => ({ address: page.address, ...weigh(site, page), limit: limitOf(site, page) }))
  .sort((a, b) => b.total - a.total);

console.log('Bytes a page needs before it is whole, as brotli (quality 11) sends them');
console.table(
  rows.map(({ address, html, css, js, total, limit }) => ({
    address,
    html,
    css,
    js,
    total,
    limit,
    left: limit - total,
  })),
);
const total = rows.reduce((bytes, row) => bytes + row.total, 0);
console.log(`${rows.length} pages, ${total} bytes in all, ${Math.round(total / rows.length)} a page`);
