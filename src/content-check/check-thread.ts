import { parentPort, workerData } from 'node:worker_threads';
import type { ShortAddresses } from '../domain/share.ts';
import type { Spelling } from '../schemas/spelling.ts';
import { beginCheck } from './check-content.ts';
import { readContent } from './read/content.ts';
import { forgetRead } from './read/read-once.ts';
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

async function begin() {
  const content = readContent(root);
  return {
    ...(await beginCheck(content, root)),
    shortAddresses: Object.fromEntries(content.shortAddresses.entries),
    spellings: [...content.spellings.entries.values()],
    formerPages: formerPages(content),
  };
}

const { problems, lint, ...told } = await begin();
forgetRead();
parentPort?.postMessage({ ...told, problems: [...(await lint()), ...problems] } satisfies CheckedContent);
