import type { Pluggable } from 'unified';
import { remarkAuthorLocale } from './author-locale.ts';
import { remarkJoinLines } from './join-lines.ts';
import { rehypeLang } from './rehype-lang.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeSectionLinks } from './rehype-section-links.ts';
import { remarkNoCode } from './no-code.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkSentenceStart } from './sentence-start.ts';
import { remarkSectionIds } from './section-ids.ts';
import { markdownSyntax } from './syntax.ts';

/**
 * How the guide's Markdown is read and turned into HTML.
 *
 * @param base the folder the site lives in
 */
export function markdownPlugins(base: string): { remarkPlugins: Pluggable[]; rehypePlugins: Pluggable[] } {
  return {
    remarkPlugins: [
      ...markdownSyntax,
      remarkNoCode,
      remarkSectionIds,
      remarkJoinLines,
      remarkSentenceStart,
      remarkAuthorLocale,
    ],
    rehypePlugins: [[rehypeLinks, { base }], rehypeLang, rehypeTables, rehypeSectionLinks],
  };
}
