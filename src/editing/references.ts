import { editValues, entryLines } from './yaml-text.ts';

/** What can be renamed, and what other files say of it. */
interface Kind {
  /** The file of `content/data/` that lists it by its id. */
  data?: string;
  /** The folder of `content/` that has a folder for each. */
  folder?: string;
  /** Fields that hold an id and nothing else. */
  fields: readonly string[];
  /** Where an id stands in a text, between what comes before it and what comes after. */
  inText: readonly [before: string, after: string][];
}

const end = '(?![a-z0-9-])';

export const kinds = {
  testimonial: { folder: 'testimonials', fields: [], inText: [['/testimonials/', '(?=/)']] },
  page: { folder: 'guide', fields: [], inText: [['(?:\\]\\(|\\]: )/', '(?=/)']] },
  criterion: { folder: 'eligibility', fields: [], inText: [['/eligibility/#', end]] },
  source: { data: 'sources.yaml', fields: ['source', 'sources'], inText: [['/about/#', end]] },
  organization: { data: 'organizations.yaml', fields: ['organization'], inText: [] },
  fact: {
    data: 'facts.yaml',
    fields: ['thresholds'],
    inText: [
      ['\\{', '(?=[}@])'],
      ['<Fact\\b[^>]*?\\bid="', '(?=")'],
      ['/figures/#', end],
    ],
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/**
 * A text of `content/` after something was renamed: every reference to it follows, and its own line in the data.
 *
 * @param file path of the text, from the root
 */
export function renameIn(kindName: KindName, from: string, to: string, file: string, text: string): string {
  const kind: Kind = kinds[kindName];
  const inText = (words: string) =>
    kind.inText.reduce(
      (result, [before, after]) => result.replaceAll(new RegExp(`(${before})${from}${after}`, 'g'), `$1${to}`),
      words,
    );
  const inYaml = (yaml: string) =>
    editValues(yaml, (written, names) =>
      kind.fields.includes(names.at(-1) ?? '') && written.replaceAll(/^['"]|['"]$/g, '') === from
        ? written.replace(from, to)
        : inText(written),
    );
  if (file.endsWith('.yaml')) {
    const isOwn = kind.data !== undefined && file === `content/data/${kind.data}`;
    const yaml = inYaml(text);
    const [own] = (isOwn && entryLines(yaml, from)) || [];
    return own ? yaml.replace(own, () => own.replace(from, to)) : yaml;
  }
  const [fence = '', frontMatter = ''] = /^\uFEFF?---\r?\n([\s\S]*?\r?\n)---(?=\r?\n|$)/.exec(text) ?? [];
  return fence.replace(frontMatter, () => inYaml(frontMatter)) + inText(text.slice(fence.length));
}

/** Whether a text of `content/` refers to something; its own line in the data is no reference. */
export function refersTo(kindName: KindName, id: string, file: string, text: string): boolean {
  const { data }: Kind = kinds[kindName];
  const [own] = (file === `content/data/${data}` && entryLines(text, id)) || [];
  const rest = own ? text.replace(own, '') : text;
  return renameIn(kindName, id, `${id}-`, file, rest) !== rest;
}
