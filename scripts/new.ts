/**
 * Starts a new page: `npm run new testimonial`. It asks for what it needs, in Japanese or English; flags answer
 * beforehand, and with all of them given nothing is asked:
 *
 *     npm run new testimonial -- --id=yamada-hanako --name="山田 花子" --family=Yamada --given=Hanako
 *       --organization=unicef --country=KE --source=bluebook-2019 [--short-id=yamada] [--lang=en]
 */
import { createInterface } from 'node:readline/promises';
import { type Answers, type Question, startTestimonial, testimonialQuestions } from '../src/editing/new-testimonial.ts';
import { fail, readArguments, readLanguage } from './arguments.ts';

const words = {
  ja: {
    usage: '使い方：npm run new testimonial',
    retry: 'もう一度入力してください。',
    made: '作りました：',
    next: '次にすること：',
  },
  en: {
    usage: 'Usage: npm run new testimonial',
    retry: 'Please try again.',
    made: 'Written:',
    next: 'What to do next:',
  },
};

const names = ['id', 'name', 'family', 'given', 'organization', 'country', 'source', 'short-id', 'root', 'lang'];
const { values, positionals } = readArguments(
  {
    allowPositionals: true,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  },
  `${words.ja.usage} / ${words.en.usage}`,
);
const language = readLanguage(values['lang']);

async function answer(questions: Question[]): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const lines = terminal[Symbol.asyncIterator]();
  const answers: Record<string, string> = {};
  for (const { name, ask, check, fallback } of questions) {
    const given = values[name];
    if (given !== undefined) {
      const wrong = check(given);
      if (wrong) fail(`--${name}: ${wrong[language]}`);
      answers[name] = given;
      continue;
    }
    for (let wrong: string | undefined = ''; wrong !== undefined;) {
      const proposal = fallback?.(answers);
      process.stderr.write(`${ask[language]}${proposal ? ` [${proposal}]` : ''}: `);
      const { value, done } = await lines.next();
      if (done) fail(`\n--${name}`);
      answers[name] = value.trim() || proposal || '';
      wrong = check(answers[name])?.[language];
      if (wrong) process.stderr.write(`${wrong} ${words[language].retry}\n`);
    }
  }
  terminal.close();
  return answers as unknown as Answers;
}

if (positionals.join(' ') !== 'testimonial') fail(words[language].usage);
const root = values['root'] ?? '.';
const { files, next } = await startTestimonial(root, await answer(await testimonialQuestions(root)), language);
console.log([words[language].made, ...files.map((file) => `  ${file}`), words[language].next, ...next].join('\n'));
