import { parentPort, workerData } from 'node:worker_threads';
import { today } from '../domain/today.ts';
import type { ShortAddresses } from '../domain/share.ts';
import type { Spelling } from '../schemas/spelling.ts';
import { beginCheck } from './check-content.ts';
import { readContent } from './read/content.ts';
import { rememberTexts } from './read/known-texts.ts';
import { forgetRead } from './read/read-once.ts';
import type { Problem } from './report/problem.ts';
import { acceptedEntries } from './rules/accepted-entries.ts';
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
const entries = acceptedEntries(root);
const keepTexts = rememberTexts(root);

async function begin() {
  const content = readContent(root);
  return {
    finish: await beginCheck(content, root, today(), entries.before),
    told: {
      shortAddresses: Object.fromEntries(content.shortAddresses.entries),
      spellings: [...content.spellings.entries.values()],
      formerPages: formerPages(content),
    },
  };
}

const { finish, told } = await begin();
keepTexts();
forgetRead();
const problems = await finish();
entries.remember(problems);
parentPort?.postMessage({ ...told, problems } satisfies CheckedContent);
