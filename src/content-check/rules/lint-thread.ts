import { parentPort, workerData } from 'node:worker_threads';
import type { Linter, LinterOfThread } from './linter.ts';

const { module, name }: LinterOfThread = workerData;
const { linters } = (await import(module)) as { linters: Linter[] };
const run = await linters.find((linter) => linter.name === name)?.load();
// Dictionaries are read for the first text.
await run?.(['。']);
parentPort?.once('message', async (texts: readonly string[]) => parentPort?.postMessage(await run?.(texts)));
