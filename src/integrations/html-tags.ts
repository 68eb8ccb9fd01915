/** A start tag as Astro writes it, with its name and all its attributes. */
export const startTag = /<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*"|=[^\s"'>]+)?)*)\s*\/?>/gi;

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
 * The value of an attribute.
 *
 * @param attributes of a start tag, as `startTag` finds them
 * @returns undefined where it is not there
 */
export function attribute(attributes: string, name: 'class' | 'id' | 'lang'): string | undefined {
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 3;
  return plainValue(attributes.slice(from, attributes.indexOf('"', from)));
}
