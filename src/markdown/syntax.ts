import { type Pluggable, unified } from 'unified';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';

/** The Markdown that authors write: what reads it to check it and what reads it to draw it must not differ. */
export const markdownSyntax: Pluggable[] = [remarkGfm, remarkCjkFriendly];

/** Reads an MDX file, front matter and all. */
export const mdxParser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(markdownSyntax).freeze();
