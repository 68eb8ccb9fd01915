import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fileFinisher, type FinishedFile } from './finish-files.ts';

/** How many pages are worth a thread of their own, which takes a tenth of a second to begin. */
const pagesOfThread = 100;
/** How many a thread is given at once. */
const pagesAtOnce = 50;

/** Finishes the pages of a build while others are rendered. */
export interface PageFinishing {
  /** Takes a page that is rendered and about to be written, by its pathname without the base. */
  add: (pathname: string) => void;
  /** Says that there is a processor for it from now on. */
  begin: () => void;
  /** Finishes what is left, on all processors; returns what is known of each page. */
  end: () => Promise<FinishedFile[]>;
}

/**
 * Begins the finishing of the pages of a build, which waits until there is a processor for it.
 *
 * @param folder of the build
 * @param base the folder the site lives in, with a slash at the end
 */
export function finishingOf(folder: string, base: string): PageFinishing {
  const waiting: string[] = [];
  const finished: FinishedFile[] = [];
  const threads: Promise<void>[] = [];
  let [mayBegin, isRendered] = [false, false];
  let more = Promise.withResolvers<void>();

  const runThread = async () => {
    const thread = new Worker(new URL('./finish-thread.ts', import.meta.url), {
      workerData: { folder, base },
      // What a thread makes is needed for a moment; by itself it would gather hundreds of megabytes of it.
      resourceLimits: { maxYoungGenerationSizeMb: 32 },
    });
    while (!isRendered || waiting.length > 0) {
      if (!isRendered && waiting.length < pagesOfThread) {
        await more.promise;
        continue;
      }
      const pages = waiting.splice(0, pagesAtOnce);
      thread.postMessage({ pages, areWritten: isRendered });
      const [done] = (await once(thread, 'message')) as [FinishedFile[]];
      finished.push(...done);
      // Some may not have been written yet.
      const known = new Set(done.map(({ pathname }) => pathname));
      waiting.push(...pages.filter((page) => !known.has(page)));
    }
    await thread.terminate();
  };

  const finishInThread = () => {
    const thread = runThread();
    // Whoever waits for the end is told.
    thread.catch(() => {});
    threads.push(thread);
  };

  const goOn = () => {
    if (mayBegin && threads.length === 0 && waiting.length >= pagesOfThread) finishInThread();
    if (waiting.length < pagesOfThread && !isRendered) return;
    more.resolve();
    more = Promise.withResolvers();
  };

  return {
    add: (pathname) => {
      waiting.push(pathname);
      goOn();
    },
    begin: () => {
      mayBegin = true;
      goOn();
    },
    end: async () => {
      isRendered = true;
      goOn();
      while (waiting.length >= pagesOfThread && threads.length < availableParallelism()) finishInThread();
      await Promise.all(threads);
      return [...finished, ...fileFinisher(folder, base)(waiting, true)];
    },
  };
}
