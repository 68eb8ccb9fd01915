import type { z } from 'zod';
import { idSchema } from '../../schemas/localized.ts';
import { defineRule, type Problem, quoted } from '../report/problem.ts';
import type { DataFile } from './content-files.ts';
import { atField } from './fields.ts';
import { checkSchema } from './schema.ts';
import { readYaml, yamlSyntax, type YamlText } from './yaml.ts';

export const wrongId = defineRule('wrong-id', 'IDが正しくありません', 'an id is wrong');

/** A file of `content/data/` with its entries. */
export interface DataText<Entry> {
  file: string;
  yaml: YamlText;
  entries: ReadonlyMap<string, Entry>;
  /** Every id there is, with what is written under it, right or wrong; undefined where the file cannot be read. */
  raw: ReadonlyMap<string, unknown> | undefined;
}

/** Reads a file of `content/data/` that holds an entry under each id. */
export function readDataFile<Schema extends z.ZodType>(
  schema: Schema,
  name: DataFile,
  text: string | undefined,
  problems: Problem[],
): DataText<z.output<Schema>> {
  const file = `content/data/${name}`;
  const yaml = readYaml(file, text ?? '{}');
  problems.push(...yaml.problems);
  const { data } = yaml;
  const entries = new Map<string, z.output<Schema>>();
  const isMap = data && typeof data === 'object' && !Array.isArray(data);
  if (text !== undefined && yaml.problems.length === 0 && !isMap) {
    const found =
      data === null || data === undefined
        ? { ja: 'なし', en: 'nothing' }
        : { ja: '文章かリスト', en: 'text or a list' };
    const expected = { ja: 'IDごとにまとめた項目', en: 'entries, each under its id' };
    problems.push({ rule: yamlSyntax, file, line: 1, found, expected });
  }
  if (text === undefined || !isMap) return { file, yaml, entries, raw: undefined };
  const raw = new Map(Object.entries(data));
  for (const id of raw.keys()) {
    if (!idSchema.safeParse(id).success) {
      const expected = {
        ja: '小文字の英字・数字と、一つずつのハイフン',
        en: 'lower-case letters, digits and single hyphens',
      };
      problems.push(...atField({ file, yaml }, [id], { rule: wrongId, found: quoted(id), expected }));
    }
    const checked = checkSchema(schema, file, yaml, [id]);
    problems.push(...checked.problems);
    if (checked.data !== undefined) entries.set(id, checked.data);
  }
  return { file, yaml, entries, raw };
}
