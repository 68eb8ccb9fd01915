import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import subsetFont, { type SubsetOptions } from 'subset-font';

/** What a thread is given: a font, what it keeps of it, and where it writes that. */
export interface FontToSubset {
  /** Its file. */
  font: string;
  characters: string;
  options: SubsetOptions;
  file: string;
}

const { font, characters, options, file }: FontToSubset = workerData;
writeFileSync(file, await subsetFont(readFileSync(font), characters, options));
