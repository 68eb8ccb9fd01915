import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { defaultLocale, localeIds, locales } from './src/i18n/locales.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { fonts } from './src/integrations/fonts.ts';
import { pageCss } from './src/integrations/page-css.ts';
import { pdfs } from './src/integrations/pdfs.ts';
import { hostFiles, isFormerAddress } from './src/integrations/host-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { builtAddress } from './src/integrations/site-address.ts';
import { takeOver } from './src/integrations/take-over.ts';
import { markdownPlugins } from './src/markdown/markdown.ts';

const { origin: site, base } = builtAddress();

// Lightning CSS 1.32 keeps `:target-current`, which it does not know yet, and warns of each.
const knownPseudoClass = {
  name: 'known-pseudo-class',
  configResolved({ logger }) {
    const { warn } = logger;
    logger.warn = (message, options) => {
      if (!message.includes("'target-current'")) warn(message, options);
    };
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // While some pages are written the next are rendered.
  build: { concurrency: 16, format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  // Explains the front matter of MDX files in VS Code, from the schemas of the collections.
  experimental: { contentIntellisense: true, incrementalBuild: true },
  i18n: {
    defaultLocale,
    locales: localeIds,
    routing: { prefixDefaultLocale: false },
  },
  integrations: [
    contentCheck(),
    fonts(),
    pdfs(),
    mdx(),
    hostFiles(),
    searchIndex(),
    pageCss(),
    sitemap({
      i18n: {
        defaultLocale,
        locales: Object.fromEntries(localeIds.map((locale) => [locale, locales[locale].lang])),
      },
      // Former addresses only lead on to a page that is listed; the guide on paper, and pages with both languages side by
      // side, hold what other pages say, and search finds it.
      filter: (page) =>
        !/\/(?:404|print|search)\/?$|\/bilingual\/(?!flyer\/)/.test(new URL(page).pathname) &&
        !isFormerAddress(page, base),
      serialize: (item) => {
        const original = item.links?.find(({ lang }) => lang === locales[defaultLocale].lang);
        // The languages of a page share one list.
        return original ? { ...item, links: [...item.links, { ...original, lang: 'x-default' }] } : item;
      },
    }),
    // Remembers all that the others have written.
    takeOver(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ ...markdownPlugins(base), gfm: false, smartypants: false }),
  },
  vite: {
    plugins: [tailwindcss(), knownPseudoClass],
    build: {
      // What Tailwind writes for: all CSS of a page is alike then, and its nested rules are flat, as the pruning of it needs.
      cssTarget: ['chrome111', 'safari16.4', 'firefox128'],
      rolldownOptions: {
        // Every MDX entry logs a harmless "use astro:head-inject" warning (withastro/astro#18087).
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
