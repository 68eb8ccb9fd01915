import { readContent } from '../src/content-check/read/content.ts';
import { writeEditorFiles } from '../src/editing/editor-files.ts';
import type { Written } from '../src/editing/questions.ts';
import type { Locale } from '../src/i18n/locales.ts';

const words = {
  ja: { files: '書いたファイル：', next: '次にすること：' },
  en: { files: 'Written:', next: 'What to do next:' },
};

/**
 * Prints what was written and what is to be done next, and lets the help of VS Code know the new ids.
 *
 * @param root folder that holds `content/`; the help is that of the project the command runs in
 */
export async function finish({ files, next }: Written, root: string, language: Locale): Promise<void> {
  if (root === '.') await writeEditorFiles(root, readContent(root));
  const steps = next.map((step, index) => `  ${index + 1}. ${step[language]}`);
  console.log([words[language].files, ...files.map((file) => `  ${file}`), words[language].next, ...steps].join('\n'));
}
