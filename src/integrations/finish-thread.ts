import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { pageFinisher } from './finish-page.ts';

/** What a thread is given: pages of a build, and where finished ones are kept. */
export interface PagesToFinish {
  /** Of the build. */
  folder: string;
  /** The folder the site lives in, with a slash at the end. */
  base: string;
  /** Paths in the folder of the build. */
  files: string[];
  /** Has the pages of builds before, named by a hash of what they were made of, and their style sheets for paper. */
  kept: string;
  /** Stands for all that pages are made of besides themselves. */
  key: string;
}

const { folder, base, files, kept, key }: PagesToFinish = workerData;
const finish = pageFinisher(folder, base);
const used = new Set<string>();

/** A build that is broken off leaves nothing half written where the next one looks for it. */
function keep(name: string, text: string): void {
  const path = join(kept, name);
  const own = `${path}.${threadId}`;
  writeFileSync(own, text);
  renameSync(own, path);
}

/** Finishes a page that no build before has finished; one with a style sheet has the name of it on its first line. */
function keepFinished(name: string, page: string): string {
  const { html, sheet } = finish(page);
  const sheetName = sheet ? basename(sheet.address) : '';
  if (sheet && !existsSync(join(kept, sheetName))) keep(sheetName, sheet.css);
  const text = `${sheetName}\n${html}`;
  keep(name, text);
  return text;
}

for (const file of files) {
  const path = join(folder, file);
  const page = readFileSync(path, 'utf8');
  const name = createHash('sha256').update(key).update(page).digest('base64url');
  const text = existsSync(join(kept, name)) ? readFileSync(join(kept, name), 'utf8') : keepFinished(name, page);
  const end = text.indexOf('\n');
  writeFileSync(path, text.slice(end + 1));
  const sheet = text.slice(0, end);
  if (sheet && !used.has(sheet)) copyFileSync(join(kept, sheet), join(folder, '_astro', sheet));
  used.add(name).add(sheet);
}
parentPort?.postMessage(used);
