import { isPair, isScalar, parseDocument, visit } from 'yaml';
import type { z } from 'zod';

/** A field's explanation as a comment above it. */
export function comment(schema: z.ZodType, indent = ''): string {
  return `${indent}# ${schema.description ?? ''}\n`;
}

/** A line of text as YAML takes it, in quotes. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `{ ja, en }` on one line. */
export function localizedText(ja: string, en: string): string {
  return `{ ja: ${quote(ja)}, en: ${quote(en)} }`;
}

/**
 * Changes values in a YAML text and leaves all the rest as it stands.
 *
 * @param change is given a value as it is written, quotes included, and the names of the fields it stands under, the
 *   nearest last
 */
export function editValues(text: string, change: (written: string, names: string[]) => string): string {
  const edits: { start: number; end: number; written: string }[] = [];
  visit(parseDocument(text, { logLevel: 'silent' }), {
    Scalar(key, node, ancestors) {
      if (key === 'key' || !node.range) return;
      const [start, end] = node.range;
      const names = ancestors.flatMap((each) => (isPair(each) && isScalar(each.key) ? [String(each.key.value)] : []));
      edits.push({ start, end, written: change(text.slice(start, end), names) });
    },
  });
  return edits.reduceRight(
    (result, { start, end, written }) => result.slice(0, start) + written + result.slice(end),
    text,
  );
}

/** The lines of an entry at the top of a YAML file, with what is indented under it; undefined where it has none. */
export function entryLines(text: string, id: string): RegExpExecArray | null {
  return new RegExp(`^(['"]?)${id}\\1:.*\\r?\\n?(?:[ \\t]+.*\\r?\\n?)*`, 'm').exec(text);
}
