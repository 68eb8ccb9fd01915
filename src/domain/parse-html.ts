import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse, parseFragment } from 'parse5';

// Where in the text each node was nobody asks, and to know it takes as long as to parse the text.
const options = { scriptingEnabled: false };

/** Parses a page as a browser does. */
export function parseHtml(html: string): Root {
  return fromParse5(parse(html, options)) as Root;
}

/** Parses what stands inside an element as a browser does. */
export function parseHtmlFragment(html: string): Root {
  return fromParse5(parseFragment(html, options)) as Root;
}
