import { join } from 'node:path';
import { localeIds } from '../../../src/i18n/locales.ts';
import { quiet } from './astro.ts';
import { readStories, type Story, storyFiles, writeFiles } from '../stories.ts';
import { emptyFolder, type Generator, install, installed, versionOf } from './generator.ts';

const version = '0.42.4';

const dependencies = { '@astrojs/starlight': version, astro: versionOf('astro') };

const files = {
  // Of packages that it does not name, Astro takes no components.
  'package.json': JSON.stringify({ private: true, type: 'module', dependencies }),
  // Neither search nor a list of all pages beside each page: no other site here has them.
  'astro.config.mjs': `
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [
    starlight({
      title: 'JPO',
      defaultLocale: 'ja',
      locales: { ja: { label: '日本語', lang: 'ja' }, en: { label: 'English', lang: 'en' } },
      sidebar: [{ label: 'JPO', link: '/' }],
      pagefind: false,
      pagination: false,
      disable404Route: true,
    }),
  ],
  ${quiet},
});`,
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
};

function index(stories: Story[]): string {
  const list = stories.map(({ id, locale, title }) => `- [${title}](/${locale}/${id}/)`);
  return `---\ntitle: JPO\n---\n\n${list.join('\n')}\n`;
}

/** Starlight, which is Astro with a theme for documents. */
export const starlight: Generator = {
  name: `Starlight ${version}`,
  missing: () => install('starlight', dependencies),
  lay(content) {
    // Beside its packages, not with links to them: Astro does not find the styles of components behind links.
    const root = emptyFolder(installed('starlight'));
    const stories = readStories(content);
    writeFiles(root, { ...files, ...storyFiles(stories, 'src/content/docs', 'mdx') });
    for (const locale of localeIds) {
      const own = stories.filter((story) => story.locale === locale);
      writeFiles(root, { [`src/content/docs/${locale}/index.mdx`]: index(own) });
    }
    return {
      root,
      command: [process.execPath, join(installed('starlight'), 'node_modules/astro/bin/astro.mjs'), 'build'],
      left: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
      source: (id) => `src/content/docs/en/${id}.mdx`,
      page: (id) => `dist/en/${id}/index.html`,
    };
  },
};
