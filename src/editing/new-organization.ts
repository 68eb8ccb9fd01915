import { lineSchema } from '../schemas/localized.ts';
import { organizationSchema } from '../schemas/organization.ts';
import { appendEntry } from './content-texts.ts';
import { line, matching, newId, type Template } from './questions.ts';
import { localizedText, quote } from './yaml-text.ts';

const file = 'content/data/organizations.yaml';

/** An international organisation, in `content/data/organizations.yaml`. */
export const organizationTemplate: Template = {
  questions: ({ organizations }) => [
    {
      name: 'id',
      ask: { ja: '機関のID（例：un-women）', en: 'Id of the organisation (un-women)' },
      check: newId(organizations.raw?.keys() ?? []),
    },
    line('name-ja', '正式名称（日本語。例：国連女性機関）', 'Full name in Japanese (国連女性機関)', lineSchema),
    line('name-en', '正式名称（英語。例：UN Women）', 'Full name in English (UN Women)', lineSchema),
    line('short-name', '略称（両言語共通。例：WFP）', 'Short name, the same in both languages (WFP)', lineSchema),
    {
      name: 'url',
      ask: { ja: '公式サイト（https://…）', en: 'Official site (https://…)' },
      check: matching(organizationSchema.shape.url),
    },
  ],
  async write(root, answers) {
    const { id, 'name-ja': ja = '', 'name-en': en = '', 'short-name': shortName = '', url } = answers;
    await appendEntry(
      root,
      file,
      `${id}:\n  name: ${localizedText(ja, en)}\n  shortName: ${quote(shortName)}\n  url: ${url}\n`,
    );
    const next = {
      ja: `person.yaml で organization: ${id} と書けます。`,
      en: `In person.yaml, write organization: ${id}.`,
    };
    return { files: [file], next: [next] };
  },
};
