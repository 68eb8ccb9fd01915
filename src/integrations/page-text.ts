import type { SearchPage, SearchUnit } from '../domain/search/index-files.ts';
import { attribute } from './html-tags.ts';

/** Elements in which nothing is to be found: what leads elsewhere, what is drawn, what is filled in. */
const skipped = /^(?:nav|form|fieldset|button|output|svg|script|style|template|thead|rp|noscript)$/;
const skippedClass = /(?:^| )(?:page-foot|share|self-check|route-map|stop-row)(?: |$)/;
const startsUnit = /^(?:h[2-4]|tr|li)$/;
/** Tags, with their name and attributes, and text. */
const tokens = /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/g;
/** Elements that have no end tag. */
const isVoid = /^(?:br|hr|img|input|link|meta|wbr)$/;
const isBlock =
  /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|tr|td|th|table|section|aside|article|figure|figcaption|blockquote|summary|details|small)$/;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** Text as a reader sees it. */
function plainText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    decimal || hex
      ? String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16))
      : (entities[name ?? ''] ?? whole),
  );
}

const contentOf = (html: string, element: string) =>
  plainText(new RegExp(`<meta ${element} content="([^"]*)"`).exec(html)?.[1] ?? '');

interface Open {
  tag: string;
  /** The unit that goes on when this element ends. */
  unit: SearchUnit | undefined;
  isSkipped: boolean;
}

/** Takes out space around lines; a unit without a heading has its first line for one, if it has an address. */
function tidy({ heading, isBrief, blocks }: SearchUnit, index: number): SearchUnit {
  const tidied = blocks
    .map(([id, text]): [string, string] => [id, text.replace(/\s*\n\s*/g, '\n').trim()])
    .filter(([id, text], at) => text !== '' || (at === 0 && id !== ''));
  const [block] = tidied;
  if (index === 0 || heading || !block) return { heading, ...(isBrief && { isBrief }), blocks: tidied };
  const [line = '', ...rest] = block[1].split('\n');
  return { heading: line, isBrief: true, blocks: [[block[0], rest.join('\n')], ...tidied.slice(1)] };
}

/**
 * Reads what is to be found in a page as it was built: units that begin at section addresses, and in an aside, or at a
 * paragraph with an address, blocks of the unit they stand in.
 *
 * @param html a page with one `main` element
 * @param isBrief whether other pages say in full what it says
 * @param isList whether it only lists what other pages say: then its title is to be found, and its description
 */
export function searchPage(html: string, href: string, { isBrief = false, isList = false } = {}): SearchPage {
  const title = contentOf(html, 'property="og:title"');
  const name = /"about":\{"@type":"Person","name":"([^"]*)","alternateName":"([^"]*)"/.exec(html);
  const readings: SearchPage['readings'] = name ? [[name[1]!, name[2]!]] : [];
  const first: SearchUnit = { heading: '', blocks: [['', '']] };
  const units = [first];
  if (isList) {
    first.blocks = [['', contentOf(html, 'name="description"')]];
    return { href, title, readings, units };
  }

  const stack: Open[] = [];
  let unit = first;
  let hasTitle = false;
  let heading: { depth: number; text: string } | undefined;
  let ruby = { base: '', reading: '' };
  const write = (text: string) => {
    unit.blocks.at(-1)![1] += text;
  };
  const isIn = (tag: string) => stack.some((each) => each.tag === tag);

  const begin = (tag: string, attributes: string) => {
    const isSkipped =
      (stack.at(-1)?.isSkipped ?? false) ||
      skipped.test(tag) ||
      / (?:hidden|aria-hidden="true")/.test(attributes) ||
      (tag === 'a' && attributes.includes(' aria-label=')) ||
      skippedClass.test(attribute(attributes, 'class') ?? '') ||
      (tag === 'article' && hasTitle);
    const open: Open = { tag, unit: undefined, isSkipped };
    stack.push(open);
    if (isSkipped) return;
    const id = attribute(attributes, 'id');
    if (id && (tag === 'p' || isIn('aside'))) unit.blocks.push([id, '']);
    else if (id && startsUnit.test(tag)) {
      if (!tag.startsWith('h')) open.unit = unit;
      unit = { heading: '', blocks: [[id, '']] };
      units.push(unit);
    }
    if (tag === 'ruby') ruby = { base: '', reading: '' };
    const isHeading = /^h[1-4]$/.test(tag) || attribute(attributes, 'class')?.split(' ').includes('anchor');
    if (isHeading && !heading) heading = { depth: stack.length, text: '' };
    if (isBlock.test(tag)) write('\n');
  };

  const end = (tag: string) => {
    if (!isIn(tag)) return;
    for (let open = stack.pop(); open; open = stack.pop()) {
      if (open.tag === 'ruby' && ruby.base) readings.push([ruby.base, ruby.reading]);
      if (heading && stack.length < heading.depth) {
        if (open.tag === 'h1') hasTitle = true;
        else if (unit === first || unit.heading) write(heading.text);
        else {
          unit.heading = heading.text.trim();
          if (!/^h/.test(open.tag)) unit.isBrief = true;
        }
        heading = undefined;
      }
      if (open.tag === 'aside') unit.blocks.push(['', '']);
      if (isBlock.test(open.tag)) write('\n');
      if (open.unit) unit = open.unit;
      if (open.tag === tag) return;
    }
  };

  const main = html.slice(html.indexOf('>', html.indexOf('<main')) + 1, html.indexOf('</main>'));
  for (const [token, closing, tag = '', attributes = ''] of main.matchAll(tokens)) {
    if (closing) end(tag);
    else if (isVoid.test(tag)) write(tag === 'br' ? '\n' : '');
    else if (tag) begin(tag, attributes);
    else if (!stack.at(-1)?.isSkipped) {
      const text = plainText(token).replace(/\s+/g, ' ');
      if (isIn('rt')) ruby.reading += text;
      else {
        if (isIn('ruby')) ruby.base += text;
        if (heading) heading.text += text;
        else write(text);
      }
    }
  }
  if (isBrief) for (const each of units) each.isBrief = true;
  return { href, title, readings, units: units.map(tidy).filter((each) => each.heading || each.blocks.length > 0) };
}
