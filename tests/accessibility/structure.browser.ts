import { expect, test } from '@playwright/test';
import { isVagueLink } from '../../src/domain/vague-link.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { found, pagesToRead, readSite } from '../site.ts';
import { readTree, type TreeNode } from './tree.ts';

const site = readSite();
const pages = pagesToRead(site);

const landmarks = new Set(['banner', 'main', 'contentinfo', 'navigation', 'region', 'complementary', 'search', 'form']);

function describe({ role, name, attributes }: TreeNode): string {
  return `${role} “${name.slice(0, 60)}” ${attributes['href'] ?? attributes['id'] ?? ''}`.trim();
}

const openFolds = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

/** What tells two links of the same words apart: the words beside them, the headings above, the part of the page. */
function contextsOf(tree: TreeNode[]): Map<TreeNode, string> {
  const words = new Map<TreeNode, string>();
  for (const { role, name, around } of tree)
    if (role === 'StaticText') for (const each of around) words.set(each, (words.get(each) ?? '') + name);
  const contexts = new Map<TreeNode, string>();
  let headings: TreeNode[] = [];
  for (const node of tree) {
    if (node.role === 'heading') {
      const level = Number(node.states['level']);
      headings = [...headings.filter(({ states }) => Number(states['level']) < level), node];
    }
    if (node.role !== 'link') continue;
    const block = node.around.find(({ role }) => /^(?:paragraph|cell|definition)$/.test(role));
    // An entry of a list is told apart by those around it as well.
    const entry = node.around.findLast(({ role }) => role === 'listitem');
    const beside = [block, entry].map((each) => (each ? words.get(each) : ''));
    const landmark = node.around.find(({ role }) => landmarks.has(role));
    contexts.set(node, [landmark?.name, ...headings.map(({ name }) => name), ...beside].join(' / '));
  }
  return contexts;
}

for (const { address } of pages) {
  test(
    `${address} has an outline, named landmarks around all of it, and lists and tables that say what belongs together`,
    { tag: ['@1.3.1', '@2.4.1', '@2.4.6'] },
    async ({ page, context }) => {
      await page.goto(address);
      await page.evaluate(openFolds);
      const session = await context.newCDPSession(page);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const tree = await readTree(session);
        const all = (role: string) => tree.filter((node) => node.role === role);
        const inside = (around: TreeNode, role: string) => all(role).filter((node) => node.around.includes(around));
        const at = `at ${width} px`;

        const headings = found(all('heading'), 'heading');
        const levels = headings.map(({ states }) => Number(states['level']));
        expect.soft(headings.filter(({ name }) => !name.trim()).map(describe), `empty headings ${at}`).toEqual([]);
        expect
          .soft(
            levels.filter((level) => level === 1),
            `main headings ${at}`,
          )
          .toHaveLength(1);
        const skipping = headings.filter((_, index) => levels[index]! > (levels[index - 1] ?? 0) + 1);
        expect.soft(skipping.map(describe), `under a heading more than one level up ${at}`).toEqual([]);

        // A form without a name is no landmark.
        const marks = tree.filter(({ role, name }) => landmarks.has(role) && (role !== 'form' || name));
        for (const role of ['banner', 'main', 'contentinfo']) expect.soft(all(role), `${role} ${at}`).toHaveLength(1);
        const unnamed = marks.filter(({ role, name }) => /^(?:navigation|region)$/.test(role) && !name.trim());
        expect.soft(unnamed.map(describe), `without a name ${at}`).toEqual([]);
        const names = marks.map(({ role, name }) => `${role} ${name.trim()}`);
        expect
          .soft(
            names.filter((name, index) => names.indexOf(name) !== index),
            `twice ${at}`,
          )
          .toEqual([]);
        const outside = all('StaticText').filter(
          ({ around, name }) =>
            name.trim() &&
            !around.some(({ role, attributes }) => landmarks.has(role) || attributes['href'] === '#main'),
        );
        expect.soft(outside.map(describe), `outside of landmarks ${at}`).toEqual([]);

        const empty = all('list').filter((list) => inside(list, 'listitem').length === 0);
        expect.soft(empty.map(describe), `lists of nothing ${at}`).toEqual([]);

        for (const table of all('table')) {
          const rows = inside(table, 'row').map((row) => tree.filter(({ around }) => around[0] === row));
          const [head = [], ...body] = rows.map((cells) => cells.map(({ role }) => role));
          expect.soft(table.name, `name of a table ${at}`).not.toBe('');
          expect.soft(new Set(head), `head of ${describe(table)} ${at}`).toEqual(new Set(['columnheader']));
          expect
            .soft(
              body.filter(([first]) => first !== 'rowheader'),
              `rows of ${describe(table)} ${at}`,
            )
            .toEqual([]);
        }
      }
    },
  );

  test(`${address} has links that say where they lead`, { tag: ['@2.4.4'] }, async ({ page, context }) => {
    await page.goto(address);
    await page.evaluate(openFolds);
    const tree = await readTree(await context.newCDPSession(page));
    const contexts = contextsOf(tree);
    const links = found([...contexts.keys()], 'link');
    expect.soft(links.filter(({ name }) => isVagueLink(name)).map(describe)).toEqual([]);
    const ambiguous = [...Map.groupBy(links, (link) => `“${link.name.trim()}” in “${contexts.get(link)}”`)].flatMap(
      ([where, same]) => {
        const urls = [...new Set(same.map(({ states }) => String(states['url'])))];
        return urls.length > 1 ? [`${where} leads to ${urls.join(' and ')}`] : [];
      },
    );
    expect.soft(ambiguous, 'the same words for different pages').toEqual([]);
  });
}

test(
  'every page of the site has a title of its own, which says more than the name of the site',
  { tag: ['@2.4.2'] },
  () => {
    const titles = pages.map(({ $ }) => $('title').text().trim());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const names = localeIds.map((locale) => dictionary(locale).site.name);
    const bare = titles.filter((title) => {
      const own = names.reduce((text, name) => text.replace(name, ''), title);
      return (own.match(/\p{L}/gu) ?? []).length < 2;
    });
    expect(bare).toEqual([]);
  },
);
