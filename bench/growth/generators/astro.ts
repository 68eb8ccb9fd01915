import { resolve } from 'node:path';
import { linkPackages } from '../../../tests/project-copy.ts';
import { readStories, storyFiles, writeFiles } from '../stories.ts';
import { emptyFolder, type Generator, versionOf } from './generator.ts';

/** Keeps Astro from a harmless warning of eight lines for every MDX file, as the guide does. */
export const quiet = `vite: { build: { rolldownOptions: {
    onLog(level, log, handler) { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log); },
  } } }`;

const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'astro.config.mjs': `
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [mdx()],
  markdown: { syntaxHighlight: false, processor: unified({ smartypants: false }) },
  ${quiet},
});`,
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
const schema = z.object({ title: z.string(), description: z.string() });
export const collections = { stories: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }), schema }) };`,
  'src/Layout.astro': `---
const { locale, title, description } = Astro.props;
---
<!doctype html>
<html lang={locale}>
  <head><meta charset="utf-8" /><title>{title}</title><meta name="description" content={description} /></head>
  <body><nav><a href={"/" + locale + "/"}>JPO</a></nav><main><h1>{title}</h1><slot /></main></body>
</html>`,
  'src/pages/[locale]/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../../Layout.astro';
export async function getStaticPaths() {
  return (await getCollection('stories')).map((story) => {
    const [locale, id] = story.id.split('/');
    return { params: { locale, id }, props: { story } };
  });
}
const { story } = Astro.props;
const { Content } = await render(story);
---
<Layout locale={Astro.params.locale} {...story.data}><Content /></Layout>`,
  'src/pages/[locale]/index.astro': `---
import { getCollection } from 'astro:content';
import Layout from '../../Layout.astro';
export const getStaticPaths = () => [{ params: { locale: 'ja' } }, { params: { locale: 'en' } }];
const { locale } = Astro.params;
const stories = await getCollection('stories', ({ id }) => id.startsWith(locale));
---
<Layout locale={locale} title="JPO" description="JPO">
  <ul>{stories.map(({ id, data }) => <li><a href={"/" + id + "/"}>{data.title}</a></li>)}</ul>
</Layout>`,
};

/** A bare Astro site of MDX pages, by the packages of the guide. */
export const astro: Generator = {
  name: `Astro ${versionOf('astro')}, MDX`,
  missing: () => undefined,
  lay(content) {
    const root = emptyFolder();
    writeFiles(root, { ...files, ...storyFiles(readStories(content), 'content', 'mdx') });
    linkPackages(root);
    return {
      root,
      command: [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build'],
      left: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
      source: (id) => `content/en/${id}.mdx`,
      page: (id) => `dist/en/${id}/index.html`,
    };
  },
};
