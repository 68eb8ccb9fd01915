/**
 * Records that somebody has read an English page against the Japanese and found that it says the same:
 *
 *     npm run translation:accept <page>
 *     npm run translation:accept programme -- --section history
 *     npm run translation:accept -- --all
 */
import { acceptTranslation } from '../src/editing/accept-translation.ts';
import { readContent } from '../src/content-check/read/content.ts';
import type { Localized } from '../src/schemas/localized.ts';
import { fail, readArguments, readLanguage } from './arguments.ts';

const usage = 'npm run translation:accept <page>, such as programme, eligibility/age or kawabata-mariko';

const words = {
  ja: {
    refused: ({ ja }: Localized) => ja,
    current: (file: string) => `${file} は、もう追いついています。`,
    accepted: (file: string, sections: string) => `${file}：記録しました（${sections}）`,
  },
  en: {
    refused: ({ en }: Localized) => en,
    current: (file: string) => `${file} was up to date.`,
    accepted: (file: string, sections: string) => `${file}: accepted ${sections}`,
  },
};

const { values, positionals: pages } = readArguments(
  {
    allowPositionals: true,
    options: {
      root: { type: 'string', default: '.' },
      section: { type: 'string' },
      lang: { type: 'string' },
      all: { type: 'boolean' },
    },
  },
  usage,
);
const { root, section, all, lang } = values;
const t = words[readLanguage(lang)];
if (all ? pages.length > 0 : pages.length === 0) fail(usage);

const names = all ? readContent(root).entries.map(({ folder }) => `${folder.subject}/${folder.id}`) : pages;
for (const name of names) {
  const result = await acceptTranslation(root, name, section);
  if ('refused' in result) {
    console.error(t.refused(result.refused));
    process.exitCode = 1;
  } else if (result.accepted.length === 0) {
    console.log(t.current(result.file));
  } else {
    console.log(t.accepted(result.file, result.accepted.map(({ id }) => id).join(', ')));
  }
}
