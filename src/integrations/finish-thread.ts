import { parentPort, workerData } from 'node:worker_threads';
import { fileFinisher, type PagesToFinish } from './finish-files.ts';

const { folder, base } = workerData;
const finish = fileFinisher(folder, base);
parentPort?.on('message', ({ pages, areWritten }: PagesToFinish) => parentPort?.postMessage(finish(pages, areWritten)));
