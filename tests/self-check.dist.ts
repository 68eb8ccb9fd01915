import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fillFigures } from '../src/domain/figures.ts';
import type { Criterion, Rule } from '../src/schemas/criterion.ts';
import type { Fact } from '../src/schemas/fact.ts';
import type { Source } from '../src/schemas/source.ts';
import { assertNone } from './assert-none.ts';
import { contentPages, found, type Page, readSite } from './site.ts';
import { scriptSelector, weigh } from './weight.ts';

const site = readSite();
const pages = found(
  contentPages(site).filter(({ path }) => path === '/eligibility/'),
  'page with the self-check',
);

function readYaml<Data>(file: string): Record<string, Data> {
  return parse(readFileSync(`content/data/${file}.yaml`, 'utf8')) as Record<string, Data>;
}

const facts = new Map(Object.entries(readYaml<Fact>('facts')));
const sources = readYaml<Source>('sources');

/** The criteria as the content has them, in their order. */
function readCriteria(locale: Page['locale']): { rule: Rule; text: Criterion }[] {
  return globSync('content/eligibility/*')
    .map((folder) => ({
      rule: parse(readFileSync(`${folder}/rule.yaml`, 'utf8')) as Rule,
      text: parse(readFileSync(`${folder}/${locale}.mdx`, 'utf8').split(/^---$/m)[1] ?? '') as Criterion,
    }))
    .toSorted((a, b) => a.rule.order - b.rule.order);
}

/** Scripts of a page that know the self-check. */
function scriptsOf({ $ }: Page): string[] {
  return $(scriptSelector)
    .toArray()
    .map((script) => $(script).text())
    .filter((script) => script.includes('self-check'));
}

test('every question and every outcome is in the words of its criterion, with its source and its other routes', () => {
  for (const { $, address, locale } of pages) {
    const filled = (text: string) => fillFigures(text, facts, locale);
    const text = (element: Parameters<typeof $>[0]) => $(element).text().trim();
    const expected = readCriteria(locale).flatMap(({ rule, text: { questions } }) =>
      questions.map((question) => ({
        question: filled(question.question),
        met: filled(question.met),
        notMet: filled(question.notMet),
        ask: filled(question.ask),
        source: sources[rule.source]?.url,
        routes: rule.otherRoutes.join(' '),
      })),
    );
    const built = $('.self-check fieldset')
      .toArray()
      .map((question) => {
        const says = (outcome: string) => {
          const part = $(question).find(`[data-says="${outcome}"]`).clone();
          part.find('strong').remove();
          return text(part);
        };
        return {
          question: text($(question).find('legend')),
          met: says('met'),
          notMet: says('notMet'),
          ask: says('ask'),
          source: $(question).find('a').first().attr('href'),
          routes: $(question).attr('data-routes'),
        };
      });
    assert.equal(built.length, 6, address);
    assert.deepEqual(built, expected, address);
  }
});

test('the script of the self-check weighs three kilobytes at most, and is the same in every language', () => {
  const scripts = pages.flatMap((page) => {
    const own = scriptsOf(page);
    assert.equal(own.length, 1, page.address);
    return own;
  });
  assert.equal(new Set(scripts).size, 1);
  for (const page of pages) {
    const bytes = weigh(site, page).js;
    assert.ok(bytes <= 3_000, `${page.address}: all its scripts are ${bytes} bytes`);
  }
});

test('a page with the self-check weighs 10,000 bytes at most, whatever its words', () => {
  for (const page of pages) {
    const { total } = weigh(site, page);
    assert.ok(total <= 10_000, `${page.address}: ${total} bytes`);
  }
});

test('a page without the self-check carries no byte of it', () => {
  const others = site.pages.filter((page) => !pages.includes(page));
  assertNone(
    others
      .filter((page) => {
        // The guide on paper has the checklist, and nothing of what a script does with it.
        const html = page.path === '/print/' ? page.html.replace(/class="self-check[^"]*"/, '') : page.html;
        return /data-says|data-unmet|data-alone|data-fits|notMet/.test(html) || scriptsOf(page).length > 0;
      })
      .map(({ address }) => address),
  );
});

test('the guide on paper has the checklist with its questions and answers, and no outcome', () => {
  for (const { $, address } of found(
    site.pages.filter(({ path }) => path === '/print/'),
    'guide on paper',
  )) {
    const check = $('.self-check');
    assert.equal(check.find('fieldset legend').length, 6, address);
    assert.equal(check.find('label input[type="radio"]').length, 18, address);
    assert.equal(check.find('[data-says], button, [hidden]').length, 0, address);
  }
});

test('the self-check never says that somebody may apply, keeps no score and asks for no date of birth', () => {
  const verdict =
    /応募できます|応募資格(?:が|を)(?:あります|満たし)|合格|点数|\d+つのうち|生年月日|何歳|you (?:are|may be) eligible|you (?:can|may) apply|you qualify|score of|\d+ (?:of|out of) \d|date of birth|how old/i;
  for (const { $, address } of pages) {
    const check = $('.self-check').clone();
    check.find('script').remove();
    assert.doesNotMatch(check.text(), verdict, address);
    assert.equal(check.find('input:not([type="radio"]), select, textarea, form, meter, progress').length, 0, address);
  }
});
