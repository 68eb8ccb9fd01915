import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Locale, localeIds } from '../../src/i18n/locales.ts';

/** A story as any generator takes it: front matter, and paragraphs without components. */
export interface Story {
  id: string;
  locale: Locale;
  title: string;
  description: string;
  body: string;
}

function story(folder: string, id: string, locale: Locale): Story {
  const file = readFileSync(join(folder, id, `${locale}.mdx`), 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const { title, description } = parse(front) as { title: string[]; description: string };
  return {
    id,
    locale,
    title: title.join(locale === 'ja' ? '' : ' '),
    description,
    // What stands in a figure's place is as long as the figure; of a word with its reading the word is left.
    body: body.replaceAll(/<[A-Z][^>]*\/>/g, '2').replaceAll(/<\/?[A-Z][^>]*>/g, ''),
  };
}

/** The stories of a guide in both languages, in the order of their ids. */
export function readStories(content: string): Story[] {
  const folder = join(content, 'testimonials');
  const ids = readdirSync(folder).sort();
  return localeIds.flatMap((locale) => ids.map((id) => story(folder, id, locale)));
}

/** A story as a file with front matter. */
function storyFile({ title, description, body }: Story): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body.trim()}\n`;
}

/** Writes the files of a project, by their paths in it. */
export function writeFiles(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The files of all stories, by their paths in a project, such as `content/ja/aoki-ai.mdx`. */
export function storyFiles(stories: Story[], folder: string, extension: 'md' | 'mdx'): Record<string, string> {
  return Object.fromEntries(
    stories.map((each) => [join(folder, each.locale, `${each.id}.${extension}`), storyFile(each)]),
  );
}
