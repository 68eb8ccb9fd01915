import { type Locale, locales } from '../i18n/locales.ts';

/** What the content check found, in the words it has for each language; empty where all is in order. */
export type ContentReport = Record<Locale, string>;

/** By this name `astro dev` tells browsers of a new report, and they ask for the present one. */
export const contentReportEvent = 'guide:content-report';

const words = {
  ja: {
    title: 'このページは、いま表示できません',
    lead: '次のところを直して保存すると、ページは自動で開きます。',
  },
  en: {
    title: 'This page cannot be shown now',
    lead: 'Mend and save what follows; the page then opens by itself.',
  },
};

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * The page that stands in place of one that cannot be drawn.
 *
 * @param base the folder the site lives in
 */
export function reportPage(report: ContentReport, locale: Locale, base: string): string {
  const { title, lead } = words[locale];
  return `<!doctype html>
<html lang="${locales[locale].lang}" data-content-report="${escapeHtml(report[locale])}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.7 sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.4rem; line-height: 1.4; }
  pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
<script>
  // What the server says of the error would lie over the report.
  customElements.define('vite-error-overlay', class extends HTMLElement {});
</script>
<script type="module" src="${base.replace(/\/$/, '')}/src/integrations/content-bar.ts"></script>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${lead}</p>
<pre role="alert">${escapeHtml(report[locale])}</pre>
</main>
</body>
</html>
`;
}
