import type { Root } from 'mdast';
import { textPartsMaker } from '../../markdown/text-parts.ts';
import type { TextPart } from '../../schemas/text-part.ts';
import { keepData, knownData } from './known-texts.ts';

/**
 * Makes what tells the parts of a text, ready to be drawn. Where a thread has made them already that reads the same texts
 * in order to check them, they are not made again.
 *
 * @param base the folder the site lives in
 * @returns a function that takes the path of an MDX file, its text, and what reads the tree of that; it throws where the
 *   text is no MDX or has code in it
 */
export function textPartsReader(
  base: string,
): (file: string, text: string, read: () => { readonly tree: Root | undefined }) => TextPart[] {
  const partsOf = textPartsMaker(base);
  return (file, text, read) => {
    const asked = `${base}\0${file}\0${text}`;
    const known = knownData('parts', asked);
    if (known) return known.data as TextPart[];
    const { tree } = read();
    if (!tree) throw new Error(`${file}: this is no MDX; npm run check:content says where`);
    const parts = partsOf(file, tree);
    keepData('parts', asked, parts);
    return parts;
  };
}
