/**
 * What `astro dev` adds to each page: a bar with what the content check found, gone when it is mended. On the page that
 * stands for one that cannot be drawn it opens the page again as soon as there is another report.
 */
import { colors } from '../domain/colors.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { type ContentReport, contentReportEvent } from './content-report.ts';

const words: Record<Locale, { name: string; close: string }> = {
  ja: { name: 'content/ の確認', close: '閉じる' },
  en: { name: 'Check of content/', close: 'Close' },
};
const style = `
  :host { all: initial; }
  section { position: fixed; inset: auto 0 0; z-index: 2147483647; display: flex; gap: 1rem; align-items: start;
    max-height: 45vh; overflow: auto; padding: .75rem 1rem; border-top: 4px solid ${colors.light.seal}; background: #fff;
    color: ${colors.light.ink}; font: 15px/1.6 sans-serif; }
  details { flex: 1; min-width: 0; }
  summary { cursor: pointer; font-weight: 700; }
  ul { margin: .5rem 0 0; padding: 0; list-style: none; }
  li { margin-top: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
  li::first-line { font-weight: 700; }
  button { font: inherit; padding: .25rem .75rem; }
  @media print { :host { display: none; } }
`;
/** Folded by the reader, the bar stays so on the next page. */
const foldedKey = 'guide:content-bar-folded';

const { lang, dataset } = document.documentElement;
const locale: Locale = isLocale(lang) ? lang : 'ja';
const host = document.createElement('div');
const shadow = host.attachShadow({ mode: 'open' });
const sheet = document.createElement('style');
sheet.textContent = style;

function bar(report: string): HTMLElement {
  // The report ends with the number of problems, which is all that a folded bar says.
  const problems = report.split('\n\n');
  const summary = document.createElement('summary');
  summary.textContent = problems.pop() ?? '';
  const list = document.createElement('ul');
  list.append(...problems.map((problem) => Object.assign(document.createElement('li'), { textContent: problem })));
  const details = document.createElement('details');
  details.open = sessionStorage.getItem(foldedKey) === null;
  details.append(summary, list);
  details.addEventListener('toggle', () => {
    if (details.open) sessionStorage.removeItem(foldedKey);
    else sessionStorage.setItem(foldedKey, '');
  });
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words[locale].close;
  button.addEventListener('click', () => shadow.replaceChildren());
  const section = document.createElement('section');
  section.ariaLabel = words[locale].name;
  section.append(details, button);
  return section;
}

function show(report: ContentReport): void {
  const { contentReport } = dataset;
  const text = report[locale];
  if (contentReport !== undefined) {
    if (text !== contentReport) location.reload();
    return;
  }
  shadow.replaceChildren(...(text ? [sheet, bar(text)] : []));
}

host.role = 'status';
document.body.append(host);
import.meta.hot?.on(contentReportEvent, show);
import.meta.hot?.send(contentReportEvent);
