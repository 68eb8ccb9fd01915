import { parentPort, workerData } from 'node:worker_threads';
import { finishPages } from './finish-page.ts';

const { folder, base, pages } = workerData;
parentPort?.postMessage(finishPages(folder, base, pages));
