/** A start tag as Astro writes it, with its name and all its attributes. */
const startTag = /<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*"|=[^\s"'>]+)?)*)\s*\/?>/gi;

const entities: Record<string, string> = {
  '&gt;': '>',
  '&lt;': '<',
  '&amp;': '&',
  '&#38;': '&',
  '&#34;': '"',
  '&quot;': '"',
};

/** The value of an attribute as its author wrote it. */
export function plainValue(value: string): string {
  return value.includes('&') ? value.replaceAll(/&(?:gt|lt|amp|quot|#38|#34);/g, (entity) => entities[entity]!) : value;
}

/**
 * Goes through the start tags of a page.
 *
 * @param read takes the name of each, its attributes, where in the page these begin, and the text of a script or style,
 *   in which no tags are looked for
 */
export function readStartTags(
  html: string,
  read: (tag: string, attributes: string, start: number, text: string) => void,
): void {
  const tags = new RegExp(startTag);
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const [, tag = '', attributes = ''] = found;
    const from = tags.lastIndex;
    if (tag === 'script' || tag === 'style') tags.lastIndex = Math.max(from, html.indexOf(`</${tag}>`, from));
    read(tag, attributes, found.index + 1 + tag.length, html.slice(from, tags.lastIndex));
  }
}

/**
 * An attribute as it is written, and where in the attributes its value begins.
 *
 * @param attributes of a start tag, as `readStartTags` finds them
 * @returns undefined where it is not there
 */
export function writtenAttribute(
  attributes: string,
  name: 'class' | 'id' | 'lang',
): { start: number; text: string } | undefined {
  const at = attributes.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const start = at + name.length + 3;
  return { start, text: attributes.slice(start, attributes.indexOf('"', start)) };
}

/** The value of an attribute: see `writtenAttribute`. */
export function attribute(attributes: string, name: 'class' | 'id' | 'lang'): string | undefined {
  const written = writtenAttribute(attributes, name);
  return written && plainValue(written.text);
}
