import { spawnSync } from 'node:child_process';
import { readStories, storyFiles, writeFiles } from '../stories.ts';
import { emptyFolder, type Generator } from './generator.ts';

const files = {
  'config.toml': `
title = 'JPO'
defaultContentLanguage = 'ja'
defaultContentLanguageInSubdir = true
disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', '404']
disableAliases = true
[languages.ja]
contentDir = 'content/ja'
[languages.en]
contentDir = 'content/en'`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="{{ .Lang }}">
  <head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head>
  <body><nav><a href="/{{ .Lang }}/">JPO</a></nav><main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main></body>
</html>`,
  'layouts/_default/single.html': '{{ define "main" }}{{ .Content }}{{ end }}',
  'layouts/index.html': `{{ define "main" -}}
<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{- end }}`,
};

const found = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '';
const [, version = ''] = /v([\d.]+)/.exec(found) ?? [];

/** Hugo, from the system. */
export const hugo: Generator = {
  name: `Hugo ${version}`.trim(),
  missing: () => (version ? undefined : 'there is no command hugo; Debian has it as a package'),
  lay(content) {
    const root = emptyFolder();
    writeFiles(root, { ...files, ...storyFiles(readStories(content), 'content', 'md') });
    return {
      root,
      command: ['hugo', '--quiet', '--destination', 'dist', '--cacheDir', `${root}/.cache`],
      left: ['dist', '.cache', 'resources', '.hugo_build.lock'],
      source: (id) => `content/en/${id}.md`,
      page: (id) => `dist/en/${id}/index.html`,
    };
  },
};
