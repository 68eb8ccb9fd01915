import type { z } from 'zod';
import type { Content } from '../content-check/read/content.ts';
import { nearest } from '../content-check/report/problem.ts';
import { bilingual, idSchema, type Localized } from '../schemas/localized.ts';

/** What was answered, by the names of the questions. */
export type Answers = Readonly<Record<string, string>>;

/** A question, what a good answer is, and what is proposed where one can be guessed. */
export interface Question {
  /** Also the name of the flag that answers it. */
  name: string;
  ask: Localized;
  /** @returns what is wrong with an answer, or undefined */
  check(answer: string): Localized | undefined;
  propose?(answers: Answers): string;
  /** What can be made on the way where there is none yet. */
  creates?: 'source' | 'organization';
}

/** What was written, and what is to be done next. */
export interface Written {
  files: string[];
  next: Localized[];
}

/** Something that an editor can start. */
export interface Template {
  questions(content: Content): Question[];
  /** @param answers good ones, as the questions check them */
  write(root: string, answers: Answers, today: string): Promise<Written>;
}

/** The answer has to be one of those that are known. */
export function oneOf(known: Iterable<string>): Question['check'] {
  const ids = [...known];
  return (answer) => {
    if (ids.includes(answer)) return undefined;
    const near = nearest(answer, ids);
    return {
      ja: `「${answer}」はありません。${near ? `「${near}」でしょうか。` : `あるのは ${ids.join('、')} です。`}`,
      en: `There is no "${answer}". ${near ? `Did you mean "${near}"?` : `There are ${ids.join(', ')}.`}`,
    };
  };
}

/** The answer has to fit a schema, whose own words say what is wrong. */
export function matching(schema: z.ZodType): Question['check'] {
  return (answer) => {
    const result = schema.safeParse(answer);
    if (result.success) return undefined;
    const words = result.error.issues.map(({ message }) => message).find((message) => message.includes(' / '));
    const { ja, en } = bilingual(words ?? schema.description ?? '正しい値 / a right value');
    return { ja: `${ja}を入力します。`, en: `Wanted: ${en}.` };
  };
}

/** The answer has to be an id that nothing has yet. */
export function newId(taken: Iterable<string>): Question['check'] {
  const ids = new Set(taken);
  return (answer) =>
    matching(idSchema)(answer) ??
    (ids.has(answer)
      ? { ja: `「${answer}」はもうあるか、前に公開した名前です。`, en: `"${answer}" is there already, or was once.` }
      : undefined);
}

/** A question that takes any line of text. */
export function line(name: string, ja: string, en: string, schema: z.ZodType): Question {
  return { name, ask: { ja, en }, check: matching(schema) };
}
