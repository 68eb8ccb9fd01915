import type { Written } from '../src/editing/questions.ts';
import type { Locale } from '../src/i18n/locales.ts';

const words = {
  ja: { files: '書いたファイル：', next: '次にすること：' },
  en: { files: 'Written:', next: 'What to do next:' },
};

/** Prints what was written, and what is to be done next, in the editor's language. */
export function printWritten({ files, next }: Written, language: Locale): void {
  const steps = next.map((step, index) => `  ${index + 1}. ${step[language]}`);
  console.log([words[language].files, ...files.map((file) => `  ${file}`), words[language].next, ...steps].join('\n'));
}
