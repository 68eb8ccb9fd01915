import { workerData } from 'node:worker_threads';
import { pageFinisher } from './finish-page.ts';

const { folder, base, files }: { folder: string; base: string; files: string[] } = workerData;
files.forEach(pageFinisher(folder, base));
