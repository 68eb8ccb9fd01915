/** Writes what VS Code needs to help editors, from the schemas and the glossary: `npm run editor-help`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from '../src/editing/editor-files.ts';
import { readContent } from '../src/content-check/read/content.ts';

const { glossary } = await readContent('.');
for (const [file, text] of editorFiles(glossary.terms)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
