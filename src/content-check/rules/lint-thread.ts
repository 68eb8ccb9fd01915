import { parentPort, workerData } from 'node:worker_threads';
import type { Linter, TextsToLint } from './linter.ts';

const { module, name, texts }: TextsToLint = workerData;
const { linters } = (await import(module)) as { linters: Linter[] };
const run = await linters.find((linter) => linter.name === name)?.load();
parentPort?.postMessage(await run?.(texts));
