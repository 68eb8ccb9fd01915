import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { beginCheck, checkChanges, checkContent } from '../src/content-check/check-content.ts';
import { readContent } from '../src/content-check/read/content.ts';
import { rememberTexts } from '../src/content-check/read/known-texts.ts';
import { forgetRead } from '../src/content-check/read/read-once.ts';
import { acceptedEntries } from '../src/content-check/rules/accepted-entries.ts';
import { replace, withCopy } from './content-copy.ts';

const story = 'testimonials/sunahara-kotoha';

/** Checks content as a build does; tells what was found, and which testimonials were not looked at by themselves. */
async function check(root: string): Promise<{ found: string[]; passed: string[] }> {
  const texts = rememberTexts(root);
  const content = readContent(root);
  texts.keep();
  const entries = acceptedEntries(root);
  let passed: string[] = [];
  const finish = await beginCheck(content, root, undefined, (...given) => {
    const known = entries.before(...given);
    passed = [...known];
    return known;
  });
  const all = await finish();
  entries.remember(all);
  return { found: all.map(({ file, rule }) => `${rule.id} ${file}`).sort(), passed: passed.sort() };
}

test('a testimonial in which nothing was found is not looked at again before it changes', async () => {
  await withCopy(async (root) => {
    const first = await check(root);
    assert.deepEqual(first.passed, []);
    const second = await check(root);
    assert.ok(second.passed.includes(`content/${story}`));
    assert.deepEqual(second.found, first.found);

    await replace(
      `${story}/en.mdx`,
      'footprints',
      'footprints, like those of Tono Minato, at https://example.com/,',
    )(root);
    const third = await check(root);
    assert.deepEqual(
      third.passed,
      second.passed.filter((path) => path !== `content/${story}`),
    );
    assert.ok(third.found.some((problem) => problem.endsWith(`${story}/en.mdx`)));
    assert.ok(!third.found.some((problem) => problem.startsWith('spelling ')), 'names of others are known');
    assert.deepEqual(await check(root), third, 'what is wrong is found each time');
  });
});

test('all testimonials are looked at again when something else has changed that they are held against', async () => {
  const changes = {
    'a figure': replace('data/facts.yaml', 'value: 7\n', 'value: 8\n'),
    'a page of the guide': replace('guide/about/en.mdx', '---\n\n', '---\n\n\n'),
    'a person': replace(`${story}/person.yaml`, 'Harbour Planning Officer', 'Harbour Planning Adviser'),
  };
  for (const [what, change] of Object.entries(changes)) {
    await withCopy(async (root) => {
      await check(root);
      await change(root);
      assert.deepEqual((await check(root)).passed, [], what);
    });
  }
});

test('a testimonial that speaks of all is looked at again when another is newer', async () => {
  await withCopy(async (root) => {
    await replace(
      `${story}/en.mdx`,
      'footprints are gone at once',
      'footprints are gone at once, as in each story',
    )(root);
    const first = await check(root);
    assert.ok(!first.found.includes(`speaks-of-all content/${story}/en.mdx`));
    assert.ok((await check(root)).passed.includes(`content/${story}`));

    const other = 'testimonials/tono-minato';
    const later = (file: string) => replace(`${other}/${file}`, "updated: '2026-11-24'", "updated: '2026-11-25'")(root);
    await Promise.all(['ja.mdx', 'en.mdx'].map(later));
    const second = await check(root);
    assert.deepEqual(second.passed, []);
    assert.ok(second.found.includes(`speaks-of-all content/${story}/en.mdx`));
  });
});

test('a name with a space in it is known where only one testimonial is looked at', async () => {
  await withCopy(async (root) => {
    await check(root);
    await replace(`${story}/ja.mdx`, '旅の人', '灯野 みなとさん')(root);
    const { found, passed } = await check(root);
    assert.deepEqual(passed, ['content/testimonials/tono-minato']);
    assert.ok(!found.includes(`space-in-japanese content/${story}/ja.mdx`));
  });
});

test('a check that goes on from the one before finds what a check of everything finds', async () => {
  await withCopy(async (root) => {
    // Where somebody withdrew, every text is asked for that person's name.
    await replace(
      'data/short-addresses.yaml',
      "gone: { testimonial: hazama-sora, withdrawn: '2026-10-01' }\n",
      '',
    )(root);
    const places = (problems: Awaited<ReturnType<typeof checkContent>>) =>
      problems.map(({ rule, file, line, column }) => `${rule.id} ${file} ${line} ${column}`).sort();
    const compare = async (what: string) => {
      // As a process of its own.
      forgetRead();
      const found = places(await checkChanges(root));
      assert.deepEqual(found, places(await checkContent(root)), what);
      return found;
    };
    const known = () =>
      Object.keys(JSON.parse(readFileSync(join(root, '.cache/known-texts.json'), 'utf8')).data).sort();
    const first = await compare('nothing is known');
    const ofFirst = known();
    await compare('all is known');
    assert.deepEqual(known(), ofFirst, 'a build after it parses no text that was in order');
    const file = `${story}/en.mdx`;
    await replace(file, 'footprints', 'footprimts')(root);
    const mistake = `spelling content/${file}`;
    assert.ok((await compare('one story has changed')).some((found) => found.startsWith(mistake)));
    assert.ok((await compare('its mistake is still there')).some((found) => found.startsWith(mistake)));
    await replace(`${story}/person.yaml`, 'order:', 'rank:')(root);
    await compare('a file is out of order');
    await replace(`${story}/person.yaml`, 'rank:', 'order:')(root);
    await replace(file, 'footprimts', 'footprints')(root);
    assert.deepEqual(await compare('all is mended'), first);
  });
});
