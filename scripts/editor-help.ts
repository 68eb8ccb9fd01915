/** Writes what VS Code needs to help editors, from the schemas and the data: `npm run editor-help`. */
import { readContent } from '../src/content-check/read/content.ts';
import { writeEditorFiles } from '../src/editing/editor-files.ts';

await writeEditorFiles('.', readContent('.'));
