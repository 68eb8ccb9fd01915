/**
 * Starts a testimonial, a page, a source or an organisation. It asks for what it needs, in Japanese or English; flags
 * answer beforehand, and with all of them given nothing is asked:
 *
 *     npm run new testimonial
 *     npm run new page -- --id=allowances --title-ja=… --title-en=… --source=bluebook-2019
 *     npm run new source -- --help     lists the flags
 */
import { createInterface } from 'node:readline/promises';
import { readContent } from '../src/content-check/read/content.ts';
import { nearest } from '../src/content-check/report/problem.ts';
import { organizationTemplate } from '../src/editing/new-organization.ts';
import { pageTemplate } from '../src/editing/new-page.ts';
import { sourceTemplate } from '../src/editing/new-source.ts';
import { testimonialTemplate } from '../src/editing/new-testimonial.ts';
import type { Answers, Question, Template } from '../src/editing/questions.ts';
import { fail, readArguments, readLanguage } from './arguments.ts';
import { finish } from './written.ts';
import { today } from '../src/domain/today.ts';

const templates: Record<string, Template> = {
  testimonial: testimonialTemplate,
  page: pageTemplate,
  source: sourceTemplate,
  organization: organizationTemplate,
};
const kinds = Object.keys(templates);

const words = {
  ja: {
    usage: `使い方：npm run new ${kinds.join('|')}`,
    flags: '前もって答えるには、-- のあとに書きます（すべて書けば、何も聞きません）：',
    retry: 'もう一度入力してください。',
    create: '（まだなければ + で作れます）',
    creating: (kind: string) => `── ${kind === 'source' ? '新しい出典' : '新しい機関'} ──`,
    created: '── もとの質問にもどります ──',
    elsewhere: (kind: string) => `先に npm run new ${kind} で作れます。`,
    missing: (name: string) => `答えがありません：--${name}`,
  },
  en: {
    usage: `Usage: npm run new ${kinds.join('|')}`,
    flags: 'Flags answer beforehand, after --; with all of them given nothing is asked:',
    retry: 'Please try again.',
    create: ' (+ makes a new one)',
    creating: (kind: string) => `-- A new ${kind === 'source' ? 'source' : 'organisation'} --`,
    created: '-- Back to the questions before --',
    elsewhere: (kind: string) => `npm run new ${kind} makes one first.`,
    missing: (name: string) => `No answer: --${name}`,
  },
};

const root = process.argv.find((each) => each.startsWith('--root='))?.slice('--root='.length) ?? '.';
const content = readContent(root);
const names = new Set(Object.values(templates).flatMap((each) => each.questions(content).map(({ name }) => name)));
const { values, positionals } = readArguments(
  {
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      ...Object.fromEntries([...names, 'root', 'lang'].map((name) => [name, { type: 'string' as const }])),
    },
  },
  `${words.ja.usage} / ${words.en.usage}`,
);
const flags: Readonly<Record<string, unknown>> = values;
const language = readLanguage(typeof flags['lang'] === 'string' ? flags['lang'] : undefined);
const t = words[language];

const [kind = '', ...more] = positionals;
const template = templates[kind];
if (flags['help']) {
  for (const [name, each] of Object.entries(templates).filter(([name]) => !template || name === kind)) {
    const listed = each
      .questions(content)
      .map((question) => `  --${question.name}=…`.padEnd(22) + question.ask[language]);
    console.log([`npm run new ${name}`, t.flags, ...listed, '  --lang=ja|en', ''].join('\n'));
  }
  process.exit();
}
if (!template || more.length > 0) {
  const near = nearest(kind, kinds);
  fail(
    near && near !== kind
      ? `${t.usage}\n${language === 'ja' ? `「${near}」でしょうか。` : `Did you mean "${near}"?`}`
      : t.usage,
  );
}

const day = today();
const terminal = createInterface({ input: process.stdin, output: process.stderr });
const lines = terminal[Symbol.asyncIterator]();
/** What was made on the way; it is written together with what it was made for. */
const onTheWay: { template: Template; answers: Answers }[] = [];

async function ask(question: Question, answers: Answers): Promise<string> {
  for (;;) {
    const proposal = question.propose?.(answers);
    const hint = question.creates ? t.create : '';
    process.stderr.write(`${question.ask[language]}${hint}${proposal ? ` [${proposal}]` : ''}: `);
    const { value, done } = await lines.next();
    if (done) fail(`\n${t.missing(question.name)}`);
    const answer = value.trim() || proposal || '';
    if (question.creates && answer === '+') return create(question.creates);
    const wrong = question.check(answer)?.[language];
    if (wrong === undefined) return answer;
    process.stderr.write(`${wrong}${question.creates ? t.create : ''} ${t.retry}\n`);
  }
}

async function create(made: 'source' | 'organization'): Promise<string> {
  process.stderr.write(`${t.creating(made)}\n`);
  const other = templates[made] as Template;
  const answers = await askAll(other.questions(content), {});
  onTheWay.push({ template: other, answers });
  process.stderr.write(`${t.created}\n`);
  return answers['id'] ?? '';
}

async function askAll(questions: Question[], given: Readonly<Record<string, unknown>>): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const flag = given[question.name];
    if (typeof flag === 'string') {
      const wrong = question.check(flag)?.[language];
      if (wrong) fail(`--${question.name}: ${wrong}${question.creates ? ` ${t.elsewhere(question.creates)}` : ''}`);
    }
    // Who answers by flags alone is not asked for what may be left out.
    const isComplete = questions.every(({ name, propose }) => propose || typeof given[name] === 'string');
    const proposal = isComplete ? question.propose?.(answers) : undefined;
    answers[question.name] = typeof flag === 'string' ? flag : (proposal ?? (await ask(question, answers)));
  }
  return answers;
}

const answers = await askAll(template.questions(content), flags);
terminal.close();
const written = [];
for (const each of [...onTheWay, { template, answers }])
  written.push(await each.template.write(root, each.answers, day));
await finish(
  { files: [...new Set(written.flatMap(({ files }) => files))], next: written.at(-1)?.next ?? [] },
  root,
  language,
);
