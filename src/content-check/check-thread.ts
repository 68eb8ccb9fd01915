import { parentPort, workerData } from 'node:worker_threads';
import { VFileMessage } from 'vfile-message';
import type { ShortAddresses } from '../domain/share.ts';
import type { Spelling } from '../schemas/spelling.ts';
import { type Content, readContent } from './read/content.ts';
import { knownData, rememberTexts, type TextData } from './read/known-texts.ts';
import { forgetRead } from './read/read-once.ts';
import { textPartsReader } from './read/text-parts.ts';
import type { Problem } from './report/problem.ts';

/** What a thread is given that checks content. */
export interface ContentToCheck {
  /** Folder that holds `content/`. */
  root: string;
  /** The folder the site lives in. */
  base: string;
}

/** What a build is told of its content. */
export interface CheckedContent {
  problems: Problem[];
  shortAddresses: ShortAddresses;
  spellings: Spelling[];
  /** The earlier folders of each page of the guide, by the folder it has now. */
  formerPages: ReadonlyMap<string, readonly string[]>;
}

/** What the thread tells: first what it has read that no build before had, so that it is read once, and then the rest. */
export type CheckMessage = { texts: TextData } | { checked: CheckedContent };

const { root, base }: ContentToCheck = workerData;
const tell = (message: CheckMessage) => parentPort?.postMessage(message);
const memory = rememberTexts(root);

/** Makes the parts of the stories that no build or check before has read: the check needs their trees as well. */
function makeParts({ entries: folders }: Content): void {
  const partsOf = textPartsReader(base);
  for (const { subject, folder, pages } of folders) {
    if (subject !== 'testimonials') continue;
    for (const page of pages) {
      const text = folder.files.get(`${page.locale}.mdx`) ?? '';
      if (knownData('mdx', text) || !page.tree) continue;
      try {
        partsOf(page.file, text, () => page);
      } catch (error) {
        // The check says it in an editor's words.
        if (!(error instanceof VFileMessage)) throw error;
      }
    }
  }
}

/** Reads the content, tells its texts, and begins the check; holds on to nothing of the content afterwards. */
async function begin() {
  const content = readContent(root);
  makeParts(content);
  tell({ texts: memory.newTexts() });
  // The build waits for the texts: rules, and the coasts that one of them knows, are loaded after that.
  const [{ beginCheckOfChanges }, { formerPages }] = await Promise.all([
    import('./check-content.ts'),
    import('./rules/former-page.ts'),
  ]);
  return {
    finish: await beginCheckOfChanges(content, root),
    told: {
      shortAddresses: Object.fromEntries(content.shortAddresses.entries),
      spellings: [...content.spellings.entries.values()],
      formerPages: formerPages(content),
    },
  };
}

const { finish, told } = await begin();
memory.keep();
forgetRead();
tell({ checked: { ...told, problems: await finish() } });
