import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { defineRule, type Problem, verbatim } from '../report/problem.ts';
import { keepData, knownData } from './known-texts.ts';
import { describeYamlError, yamlForm } from './yaml-error.ts';

export const yamlSyntax = defineRule('yaml', 'YAMLの書き方が正しくありません', 'the YAML cannot be read');
export const yamlAlias = defineRule(
  'yaml-alias',
  'YAMLの & や * は使えません',
  'YAML anchors, aliases and tags are not used here',
);
export const duplicateId = defineRule(
  'duplicate-id',
  '同じものが二つあります',
  'something that must be unique is there twice',
);

/** YAML read from a file, with the way back from a field to its line. */
export interface YamlText {
  /** The data; undefined where the text is no YAML. */
  data: unknown;
  problems: Problem[];
  /** Line and column, from 1, of a field in the file; of the nearest field around it where it is missing. */
  position(path: readonly PropertyKey[]): { line: number; column: number };
}

/** @returns nothing where the text is nested deeper than it can be read */
function parse(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Anchors and aliases, YAML's way to repeat a part. */
function findAliases(document: Document, text: string): { offset: number; sign: string }[] {
  // Each node of thousands of files would be gone through, for what most of them cannot have.
  if (!/[&*]/.test(text)) return [];
  const found: { offset: number; sign: string }[] = [];
  visit(document, {
    Alias: (_, { range, source }) => void found.push({ offset: range?.[0] ?? 0, sign: `*${source}` }),
    Value: (_, { range, anchor }) => {
      if (anchor) found.push({ offset: range?.[0] ?? 0, sign: `&${anchor}` });
    },
  });
  return found;
}

/** One syntax error makes the reader stumble over what follows: the first on each line is the one to mend. */
function firstOnEachLine(problems: Problem[]): Problem[] {
  return problems.filter(({ line }, index) => problems.findIndex((each) => each.line === line) === index);
}

/** Where a field begins, or the nearest around it that is there. */
function offsetOf(contents: Node | null | undefined, path: readonly PropertyKey[]): number {
  let node = contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      const key = pair?.key as Node | undefined;
      offset = key?.range?.[0] ?? offset;
      node = pair?.value as Node | null | undefined;
    } else if (node && 'items' in node) {
      node = (node.items as Node[])[Number(step)];
      offset = node?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/** Where an offset lies in the file, of a text that begins on a line of it. */
function placeIn(lines: LineCounter, firstLine: number, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: line + firstLine - 1, column: col };
}

/** What was in order, with its places. */
function inOrder(text: string, firstLine: number, data: unknown): YamlText {
  return {
    data,
    problems: [],
    // Read once more for the few places that are asked for: the nodes of a document take many times the room of its text.
    position(path) {
      const lines = new LineCounter();
      return placeIn(lines, firstLine, offsetOf(parse(text, lines)?.contents, path));
    },
  };
}

/**
 * Reads YAML, a whole file or the front matter of one.
 *
 * @param file its path, for messages
 * @param firstLine line of the file on which `text` begins
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlText {
  const known = knownData('yaml', text);
  if (known) return inOrder(text, firstLine, known.data);
  const lines = new LineCounter();
  const at = (offset: number) => placeIn(lines, firstLine, offset);
  const document = parse(text, lines);
  if (!document || document.errors.some(({ message }) => message.includes('call stack'))) {
    const problem: Problem = {
      rule: yamlSyntax,
      file,
      line: firstLine,
      found: { ja: 'かっこや空きの入れ子が深すぎます', en: 'brackets, braces or spaces nested without end' },
      expected: { ja: '数段までの項目とリスト', en: 'fields and lists, a few levels deep' },
    };
    return { data: undefined, problems: [problem], position: () => ({ line: firstLine, column: 1 }) };
  }
  const errors = document.errors.map((error): Problem => {
    const { found, expected = yamlForm, offset = error.pos[0], suggestion } = describeYamlError(error, text, firstLine);
    return {
      rule: error.code === 'DUPLICATE_KEY' ? duplicateId : yamlSyntax,
      file,
      ...at(offset),
      found,
      expected,
      suggestion,
    };
  });
  const repeats = [
    ...document.warnings.map(({ pos: [offset] }) => ({ offset, sign: text.slice(offset).split(/[\s,]/, 1)[0] ?? '' })),
    ...findAliases(document, text),
  ].map(({ offset, sign }): Problem => ({
    rule: yamlAlias,
    file,
    ...at(offset),
    found: verbatim(sign),
    expected: {
      ja: '文章そのもの。& や * や ! で始まる文章は引用符で囲みます',
      en: 'the text itself; a text that begins with & * or ! takes quotes',
    },
  }));
  // A file of a thousand aliases is one mistake.
  const problems = [...firstOnEachLine(errors), ...repeats.slice(0, 1)];
  const data: unknown = problems.length ? undefined : document.toJS({ maxAliasCount: 0 });
  // JSON has no form for those numbers.
  if (problems.length === 0 && !/\.(?:inf|nan)/i.test(text)) keepData('yaml', text, data);
  return { ...inOrder(text, firstLine, data), problems };
}
