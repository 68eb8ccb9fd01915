const marker = /\s*\[#([^\]]*)\]\s*$/;

/**
 * Takes the id that an author gave a heading from its end: `応募資格 [#eligibility]`.
 *
 * @param heading its words, or its line of Markdown
 */
export function splitSectionId(heading: string): { text: string; id: string | undefined } {
  const match = marker.exec(heading);
  return match ? { text: heading.slice(0, match.index), id: match[1] } : { text: heading, id: undefined };
}

/** The index of the line that begins a section of a text; -1 where it has no such section. */
export function findSectionLine(lines: readonly string[], id: string): number {
  return lines.findIndex((line) => line.startsWith('#') && splitSectionId(line).id === id);
}
