import type { Pluggable } from 'unified';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';

/** The Markdown that authors write: what reads it to check it and what reads it to draw it must not differ. */
export const markdownSyntax: Pluggable[] = [remarkGfm, remarkCjkFriendly];
