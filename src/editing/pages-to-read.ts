import type { Localized } from '../schemas/localized.ts';
import { readTexts } from './content-texts.ts';

/**
 * The pages that speak of all people with a testimonial, or name one of them, and may be wrong when there is one more
 * or one less.
 *
 * @param root folder that holds `content/`
 * @param names of the person, as a text has them
 * @returns a line to read for each page; none where no page speaks of them
 */
export async function findPagesToRead(root: string, names: string[] = []): Promise<Localized[]> {
  const pages = [...(await readTexts(root))].filter(
    ([file, text]) =>
      file.endsWith('/ja.mdx') &&
      (/<TestimonialCards\b|\]\(\/testimonials\//.test(text) || names.some((name) => text.includes(name))),
  );
  return pages.map(([file]) => ({
    ja: `読み直します：${file}（経験者全体のこと、または名前が出てきます）`,
    en: `Read again: ${file}, which speaks of all testimonials or names a person`,
  }));
}
