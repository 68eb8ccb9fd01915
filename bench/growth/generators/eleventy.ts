import { join } from 'node:path';
import { localeIds } from '../../../src/i18n/locales.ts';
import { readStories, storyFiles, writeFiles } from '../stories.ts';
import { emptyFolder, type Generator, install, installed } from './generator.ts';

const version = '3.1.8';

const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'eleventy.config.mjs': `
export default () => ({ dir: { input: 'content', includes: '../layouts', output: 'dist' }, markdownTemplateEngine: false });`,
  'layouts/page.njk': `<!doctype html>
<html lang="{{ lang }}">
  <head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head>
  <body><nav><a href="/{{ lang }}/">JPO</a></nav><main><h1>{{ title }}</h1>{{ content | safe }}</main></body>
</html>`,
};

function index(locale: string): string {
  return `---
title: JPO
layout: page.njk
lang: ${locale}
permalink: /${locale}/
---
<ul>{% for story in collections.${locale} %}<li><a href="{{ story.url }}">{{ story.data.title }}</a></li>{% endfor %}</ul>`;
}

/** Eleventy, with a layout in Nunjucks. */
export const eleventy: Generator = {
  name: `Eleventy ${version}`,
  missing: () => install('eleventy', { '@11ty/eleventy': version }),
  lay(content) {
    const root = emptyFolder();
    writeFiles(root, { ...files, ...storyFiles(readStories(content), 'content', 'md') });
    for (const locale of localeIds) {
      writeFiles(root, {
        [`content/${locale}.njk`]: index(locale),
        [`content/${locale}/${locale}.json`]: JSON.stringify({ layout: 'page.njk', tags: locale, lang: locale }),
      });
    }
    return {
      root,
      command: [process.execPath, join(installed('eleventy'), 'node_modules/@11ty/eleventy/cmd.cjs')],
      left: ['dist', '.cache'],
      source: (id) => `content/en/${id}.md`,
      page: (id) => `dist/en/${id}/index.html`,
    };
  },
};
