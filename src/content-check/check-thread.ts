import { parentPort, workerData } from 'node:worker_threads';
import type { ShortAddresses } from '../domain/share.ts';
import type { Spelling } from '../schemas/spelling.ts';
import { findProblems } from './check-content.ts';
import { readContent } from './read/content.ts';
import type { Problem } from './report/problem.ts';
import { formerPages } from './rules/former-page.ts';

/** What a build is told of its content. */
export interface CheckedContent {
  problems: Problem[];
  shortAddresses: ShortAddresses;
  spellings: Spelling[];
  /** The earlier folders of each page of the guide, by the folder it has now. */
  formerPages: ReadonlyMap<string, readonly string[]>;
}

const root: string = workerData;
const content = readContent(root);
parentPort?.postMessage({
  problems: await findProblems(content, root),
  shortAddresses: Object.fromEntries(content.shortAddresses.entries),
  spellings: [...content.spellings.entries.values()],
  formerPages: formerPages(content),
} satisfies CheckedContent);
