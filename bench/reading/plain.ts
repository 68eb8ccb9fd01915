import { load } from 'cheerio';
import type { Page } from '../../tests/site.ts';

/** The folder under which the plain pages are served. */
export const plainFolder = '/plain';

const style =
  'body{max-width:42rem;margin:0 auto;padding:1rem;font:1rem/1.7 sans-serif}' +
  'table{border-collapse:collapse}td,th{border:1px solid;padding:.3rem;text-align:left}';
const attributes = new Set(['href', 'lang', 'hreflang', 'id', 'colspan', 'rowspan', 'scope', 'datetime']);
const wrappers = 'span, abbr, details, fieldset, form, label, div, section, article, aside, figure';

/** The words of a page as somebody would write them by hand: headings, paragraphs, lists, tables and links, no script. */
export function plainPage({ html }: Page): string {
  const $ = load(html);
  const lang = $('html').attr('lang');
  const title = $('title').text();
  const description = $('meta[name="description"]').attr('content');
  $('script, style, link, meta, title, button, input, img').remove();
  $('svg').each((_, svg) => {
    const words = $(svg).find('text').toArray();
    $(svg).replaceWith(words.length > 0 ? `<p>${words.map((text) => $(text).text()).join(' ')}</p>` : '');
  });
  $('body *').each((_, element) => {
    for (const name of Object.keys(element.attribs)) if (!attributes.has(name)) $(element).removeAttr(name);
  });
  for (const element of $(wrappers).toArray().toReversed()) {
    const holdsWords = $(element)
      .contents()
      .toArray()
      .some((each) => each.type === 'text' && each.data.trim() !== '');
    const isBlock = element.name !== 'span' && element.name !== 'abbr';
    if (isBlock && holdsWords) element.tagName = 'div';
    else $(element).replaceWith($(element).contents());
  }
  $('header a[hreflang]').each((_, link) => {
    $(link).attr('href', plainFolder + $(link).attr('href'));
  });
  return (
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${title}</title><meta name="description" content="${description}"><style>${style}</style>` +
    $('body').html()
  );
}
