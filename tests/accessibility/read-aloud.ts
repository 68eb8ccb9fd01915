import type { Page } from '@playwright/test';
import { getAccessibilityTree, type Part } from './accessibility-tree.ts';

/** What a reader hears where a part begins; what is in it follows, a step to the right. */
const announced: Record<string, string> = {
  article: 'article',
  banner: 'banner landmark',
  blockquote: 'quotation',
  complementary: 'complementary landmark',
  contentinfo: 'content information landmark',
  figure: 'figure',
  form: 'form landmark',
  group: 'grouping',
  main: 'main landmark',
  navigation: 'navigation landmark',
  note: 'note',
  region: 'region landmark',
  search: 'search landmark',
  status: 'status',
};

/** What stands in a line, with its kind before it. */
const kinds: Record<string, string> = { definition: 'definition', Figcaption: 'caption', term: 'term' };

/** What is a stop of its own within a line, with its kind before its name. */
const controls: Record<string, string> = {
  button: 'button',
  checkbox: 'check box',
  DisclosureTriangle: 'disclosure',
  image: 'graphic',
  link: 'link',
  mark: 'highlighted',
  radio: 'radio button',
  Ruby: 'ruby',
  searchbox: 'search box',
  textbox: 'edit',
};

/** Controls whose words are those in them, unless an author names them otherwise. */
const namedByContent = /^(?:button|DisclosureTriangle|link|mark|Ruby)$/;

/** What nothing is said of: the words in it are read on. */
const unannounced = /^(?:none|generic|group|paragraph|listitem|strong|emphasis|time|code|abbr|LabelText)$/;

/** Words in one language, or a control with the words in it; they are said without a pause. */
interface Run {
  words: string;
  lang: string;
  control?: string;
}

/** The parts of some role in another, but not those in one of them. */
function within(part: Part, role: RegExp): Part[] {
  return part.children.flatMap((child) => (role.test(child.role) ? [child] : within(child, role)));
}

/** How many columns a cell of a table takes. */
function columnsOf({ attributes }: Part): number {
  return Number(attributes['colspan'] ?? 1);
}

/**
 * What a screen reader says of a page that is read from its top to its end, a line for each pause. It is made of what
 * the accessibility tree holds: words, roles, names, states, levels, what lists and tables count, and languages.
 *
 * What is in a part is indented. A control among other words is in brackets. Words in another language than the page's
 * are between «», after its name: the voice changes there.
 */
export async function readAloud(page: Page): Promise<string> {
  const document = await getAccessibilityTree(page);
  const lines: string[] = [];
  let depth = 0;
  /** What the next line begins with. */
  let kind = '';
  let runs: Run[] = [];

  function inVoice(words: string, lang: string): string {
    const isForeign = lang !== '' && lang !== document.lang && /[\p{L}\p{N}]/u.test(words);
    return isForeign ? words.replace(/\S(?:.*\S)?/su, (core) => `«${lang}: ${core}»`) : words;
  }

  function quoted({ name, lang }: Part): string {
    return name && ` “${inVoice(name, lang)}”`;
  }

  function writeLine(words: string): void {
    lines.push('  '.repeat(depth) + words);
  }

  function endLine(): void {
    const joined: Run[] = [];
    for (const run of runs) {
      const last = joined.at(-1);
      if (last && !last.control && !run.control && last.lang === run.lang) last.words += run.words;
      else joined.push({ ...run });
    }
    const isAlone = joined.filter(({ words }) => words.trim()).length === 1;
    const words = joined
      .map(({ words, lang, control }) => {
        if (!control) return inVoice(words, lang);
        return isAlone ? `${control}: ${words}` : `[${control}: ${words}]`;
      })
      .join('')
      // A word joiner and a place to break are not said.
      .replaceAll(/[\s\u2060\u200b]+/g, ' ')
      .trim();
    runs = [];
    if (!words) return;
    writeLine(kind ? `${kind}: ${words}` : words);
    kind = '';
  }

  /** The words in a part, in one line. */
  function wordsIn(part: Part): string {
    const [outerRuns, outerKind, first] = [runs, kind, lines.length];
    [runs, kind] = [[], ''];
    part.children.forEach(read);
    endLine();
    [runs, kind] = [outerRuns, outerKind];
    return lines
      .splice(first)
      .map((line) => line.trim())
      .join(' ');
  }

  /** Reads a part, its first line beginning with some words. */
  function readAs(words: string, part: Part): void {
    endLine();
    kind = words;
    part.children.forEach(read);
    endLine();
  }

  function enter(words: string, readOn: () => void): void {
    endLine();
    writeLine(words);
    depth++;
    readOn();
    endLine();
    depth--;
  }

  function readTable(table: Part): void {
    const rows = within(table, /^row$/).map((row) => within(row, /^(?:cell|columnheader|rowheader)$/));
    const columns = rows.map((row) => row.reduce((sum, cell) => sum + columnsOf(cell), 0));
    const headers: string[] = [];
    enter(`table${quoted(table)}, ${rows.length} rows, ${Math.max(...columns)} columns`, () => {
      for (const [index, row] of rows.entries())
        enter(`row ${index + 1}`, () => {
          let column = 0;
          for (const cell of row) {
            const isHeader = cell.role === 'columnheader';
            const role = { columnheader: 'column header', rowheader: 'row header' }[cell.role];
            if (isHeader) headers[column] = wordsIn(cell);
            readAs([!isHeader && headers[column], `column ${column + 1}`, role].filter(Boolean).join(', '), cell);
            column += columnsOf(cell);
          }
        });
    });
  }

  function readControl(part: Part, control: string): void {
    const isNamed = 'aria-label' in part.attributes || !namedByContent.test(part.role);
    const words = (isNamed ? '' : wordsIn(part)) || inVoice(part.name, part.lang) || 'without a name';
    if (part.place === 'lines') endLine();
    runs.push({ words: [words, ...part.states].join(', '), lang: part.lang, control });
    if (part.place === 'lines') endLine();
  }

  function read(part: Part): void {
    const { role, name, lang, level, live, place, children } = part;
    if (role === 'StaticText') runs.push({ words: name, lang });
    else if (role === 'LineBreak') endLine();
    // What stands on a line is in it already; a legend is the name of its group. Of markers only numbers are said.
    else if (role === 'InlineTextBox' || role === 'Legend') return;
    else if (role === 'ListMarker') runs.push({ words: /\d/.test(name) ? `${name} ` : '', lang });
    else if (controls[role]) readControl(part, controls[role]);
    else if (role === 'heading') {
      endLine();
      writeLine(`heading level ${level}: ${wordsIn(part)}`);
    } else if (kinds[role]) readAs(kinds[role], part);
    else if (role === 'list' || role === 'DescriptionList') {
      const items = within(part, /^(?:listitem|term)$/).length;
      enter(`list of ${items}${quoted(part)}`, () => children.forEach(read));
    } else if (role === 'table') readTable(part);
    else if (announced[role] && (name || role !== 'group')) {
      const changes = live && `, announced ${live === 'polite' ? 'when it changes' : 'at once'}`;
      enter(`${announced[role]}${quoted(part)}${changes ?? ''}`, () => children.forEach(read));
    } else if (unannounced.test(role)) {
      const edge = { words: place === 'box' ? ' ' : '', lang };
      if (place === 'lines') endLine();
      runs.push(edge);
      children.forEach(read);
      runs.push(edge);
      if (place === 'lines') endLine();
    } else enter(`${role}${quoted(part)}`, () => children.forEach(read));
  }

  writeLine(`page “${document.name}”, in ${document.lang}`);
  document.children.forEach(read);
  endLine();
  return `${lines.join('\n')}\n`;
}
