/** A source of random numbers that gives the same ones for the same seed: mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The texts of a folder `content/` by their paths in it. */
export type Texts = ReadonlyMap<string, string>;

/** A slip of a hurried editor: what happened, and the texts that are other ones after it; undefined is a file removed. */
export interface Edit {
  name: string;
  changed: ReadonlyMap<string, string | undefined>;
}

/** What a finger hits beside the key it means, or a program for writing puts in its place. */
const strays = [...'<>{}[]()|:：#*_~`\'"“”！？、。,.-–ー/\\&@%+=　\t０１9漢ｶaAé\u00a0\u200b\ufeff\u0301😀'];

/**
 * Makes one random edit.
 *
 * @param random between 0 and 1, at each call another
 * @returns undefined where the edit changes nothing
 */
export function randomEdit(texts: Texts, random: () => number): Edit | undefined {
  const below = (count: number) => Math.floor(random() * count);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const files = [...texts.keys()];
  const file = pick(files);
  const text = texts.get(file) ?? '';
  const lines = text.split('\n');
  const at = below(lines.length);
  const line = lines[at] ?? '';
  const characters = [...line];
  const place = below(characters.length + 1);
  const withLine = (...replaced: string[]) => lines.toSpliced(at, 1, ...replaced).join('\n');
  const withCharacters = (count: number, ...added: string[]) =>
    withLine(characters.toSpliced(place, count, ...added).join(''));
  const other = pick(lines);

  const edits: Record<string, () => string | undefined> = {
    'a line dropped': () => withLine(),
    'lines dropped': () => lines.toSpliced(at, 2 + below(6)).join('\n'),
    'a line doubled': () => withLine(line, line),
    'a line swapped with the next': () => lines.toSpliced(at, 2, lines[at + 1] ?? '', line).join('\n'),
    'a line moved': () => lines.toSpliced(at, 1).toSpliced(below(lines.length), 0, line).join('\n'),
    'a line in place of another': () => withLine(other),
    'lines joined': () => lines.toSpliced(at, 2, line + (lines[at + 1] ?? '')).join('\n'),
    'a line broken': () => withLine(characters.slice(0, place).join(''), characters.slice(place).join('')),
    'a line indented': () => withLine(`${pick([' ', '  ', '    ', '　', '\t'])}${line}`),
    'a line moved out': () => withLine(line.replace(/^ {1,2}/, '')),
    'a line emptied after its colon': () => withLine(line.replace(/:.*/, ':')),
    'a character dropped': () => withCharacters(1),
    'a character doubled': () => withCharacters(0, characters[place] ?? ''),
    'characters swapped': () => withCharacters(2, characters[place + 1] ?? '', characters[place] ?? ''),
    'a stray character': () => withCharacters(0, pick(strays)),
    'a wrong character': () => withCharacters(1, pick(strays)),
    'a word dropped': () => withLine(line.replace(pick(line.match(/[\w-]+|[\p{L}]+/gu) ?? ['']), '')),
    'a word in place of another': () => {
      const words = text.match(/[\w-]+/g) ?? [''];
      return withLine(line.replace(pick(line.match(/[\w-]+/g) ?? ['']), () => pick(words)));
    },
    'a number changed': () => withLine(line.replace(/\d+/, (number) => String(below(Number(number) * 2 + 2)))),
    'a line of another file': () => withLine(line, pick((texts.get(pick(files)) ?? '').split('\n'))),
    'the end cut off': () => lines.slice(0, at).join('\n'),
    'the text of another file': () => texts.get(pick(files)),
    'a file removed': () => undefined,
  };
  const name = pick(Object.keys(edits));
  const after = edits[name]?.();
  if (after === text) return undefined;
  return { name: `${name}: ${file}:${at + 1}`, changed: new Map([[file, after]]) };
}

/**
 * The same edit in both languages of a text: a slip of an editor who keeps them alike passes more rules than one in a
 * single file. Only an edit of whole lines has a meaning in both.
 */
export function randomPairedEdit(texts: Texts, random: () => number): Edit | undefined {
  const files = [...texts.keys()].filter((file) => file.endsWith('ja.mdx'));
  const file = files[Math.floor(random() * files.length)] ?? '';
  const other = file.replace(/ja\.mdx$/, 'en.mdx');
  const bodies = [file, other].map((each) => (texts.get(each) ?? '').split(/\n\n(?=#|<|\||-|\S)/));
  const [ours = [], theirs = []] = bodies;
  if (ours.length !== theirs.length) return undefined;
  const at = Math.floor(random() * ours.length);
  const to = Math.floor(random() * ours.length);
  const [name, change] = (
    [
      ['a block dropped', (blocks: string[]) => blocks.toSpliced(at, 1)],
      ['a block doubled', (blocks: string[]) => blocks.toSpliced(at, 0, blocks[at] ?? '')],
      ['a block moved', (blocks: string[]) => blocks.toSpliced(at, 1).toSpliced(to, 0, blocks[at] ?? '')],
      ['a block in place of another', (blocks: string[]) => blocks.toSpliced(at, 1, blocks[to] ?? '')],
      [
        'a block unwrapped',
        (blocks: string[]) => blocks.toSpliced(at, 1, (blocks[at] ?? '').replace(/^[#<|\-\d.]+ ?/, '')),
      ],
      ['a block wrapped', (blocks: string[]) => blocks.toSpliced(at, 1, `<Note>\n\n${blocks[at]}\n\n</Note>`)],
    ] as const
  )[Math.floor(random() * 6)] as [string, (blocks: string[]) => string[]];
  if (at === 0 || to === 0) return undefined;
  return {
    name: `${name}: ${file}, block ${at}, and in English`,
    changed: new Map([
      [file, change(ours).join('\n\n')],
      [other, change(theirs).join('\n\n')],
    ]),
  };
}
