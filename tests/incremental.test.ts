import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { addPeople } from '../bench/growth/people.ts';
import { assertNone } from './assert-none.ts';
import { fixture } from './content-copy.ts';
import { copyProject } from './project-copy.ts';

/** A copy of the project with so many people that there are lists by organisation, region and field. */
const project = copyProject(join(fixture, 'content'));
after(() => rmSync(project, { recursive: true, force: true, maxRetries: 3 }));

const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
/** Without cards, which have a cache of their own. */
const env = { ...environment, ASTRO_TELEMETRY_DISABLED: '1', GUIDE_SHARE_CARDS: 'off' };
const command = ['scripts/build.ts', '--lang=en'];

/** Builds, and counts the pages that were taken from the build before. */
function build(): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env,
  });
  assert.equal(status, 0, stderr);
  return stdout.match(/\((?:cached|restored)\)/g)?.length ?? 0;
}

function buildFromNothing(): void {
  for (const kept of ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'dist'])
    rmSync(join(project, kept), { recursive: true, force: true });
  assert.equal(build(), 0);
}

/** A fingerprint of every file of the build, by its path. */
function builtFiles(): Map<string, string> {
  const dist = join(project, 'dist');
  const files = globSync('**/*', { cwd: dist }).filter((file) => statSync(join(dist, file)).isFile());
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

function replace(file: string, words: string, by: string): void {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(words), `${file} has no "${words}"`);
  writeFileSync(path, text.replaceAll(words, by));
}

before(() => {
  addPeople(join(project, 'content'), 13);
  buildFromNothing();
});

const story = 'content/testimonials/sunahara-kotoha';

/** Changes to something that pages show which were built before, and whether other pages can be taken over. */
const changes: Record<string, { change: () => void; takesOver: boolean }> = {
  'a sentence of a story': {
    change: () => replace(`${story}/en.mdx`, 'footprints are gone at once', 'footprints are gone soon'),
    takesOver: true,
  },
  'the post of a person': {
    change: () => replace(`${story}/person.yaml`, 'Harbour Planning Officer', 'Harbour Planning Adviser'),
    takesOver: true,
  },
  'a fact': {
    change: () => replace('content/data/facts.yaml', 'value: 7\n', 'value: 8\n'),
    takesOver: false,
  },
  'a word of the interface': {
    change: () => replace('src/i18n/en.ts', "top: 'Back to top'", "top: 'Up again'"),
    takesOver: false,
  },
  'a component': {
    change: () => replace('src/layouts/RedirectLayout.astro', '<main>', '<main id="main">'),
    takesOver: true,
  },
  'the look of a component': {
    change: () => replace('src/layouts/RedirectLayout.astro', '<main id="main">', '<main class="pt-[13px]">'),
    takesOver: false,
  },
  'which pages have a key': {
    change: () => {
      replace('src/queries/address-paths.ts', '            cacheKey: await cacheKey(testimonial ?? {}),\n', '');
      replace(`${story}/en.mdx`, 'Decisions took time.', 'Decisions take time.');
    },
    takesOver: true,
  },
};

for (const [what, { change, takesOver }] of Object.entries(changes)) {
  test(`a build after a change to ${what} is to the byte the one that begins from nothing`, () => {
    const former = builtFiles();
    change();
    const restored = build();
    assert.equal(restored > 0, takesOver, `${restored} pages were taken over`);
    const found = builtFiles();
    assert.notDeepEqual(found, former);
    buildFromNothing();
    const expected = builtFiles();
    assertNone(
      [...new Set([...found.keys(), ...expected.keys()])].filter((file) => found.get(file) !== expected.get(file)),
    );
  });
}

test('a build after which nothing has changed is taken over whole, and remembers what the one from nothing did', () => {
  const remembered = () =>
    JSON.parse(readFileSync(join(project, 'node_modules/.astro/incremental-build.json'), 'utf8')).routes as Record<
      string,
      { paths: Record<string, { cacheKey: string; outputFile: string }> }
    >;
  buildFromNothing();
  const first = remembered();
  const restored = build();
  assert.equal(
    restored,
    Object.values(first).reduce((sum, { paths }) => sum + Object.keys(paths).length, 0),
  );
  assert.deepEqual(remembered(), first);
  assert.ok(first['src/pages/[...locale]/testimonials/[id].astro']?.paths[`/en/${story.slice('content/'.length)}/`]);
});

test('a page that somebody has changed in dist/ is not taken over', () => {
  const before = builtFiles();
  appendFileSync(join(project, 'dist/en/index.html'), '<!-- changed -->');
  build();
  assert.deepEqual(builtFiles(), before);
});

test('a testimonial that is gone is in no build after it, nor are its folders', () => {
  const written = readdirSync(join(fixture, 'content/testimonials'));
  const id = readdirSync(join(project, 'content/testimonials')).find((name) => !written.includes(name)) ?? '';
  const folders = () => globSync(`**/${id}`, { cwd: join(project, 'dist') }).length;
  // Twice, because a build uses the folders of the one before the last.
  for (const _ of [1, 2]) build();
  assert.ok(folders() > 0);
  const addresses = join(project, 'content/data/short-addresses.yaml');
  const lines = readFileSync(addresses, 'utf8');
  rmSync(join(project, 'content/testimonials', id), { recursive: true });
  writeFileSync(addresses, lines.replaceAll(new RegExp(`^.*testimonial: ${id} .*\n`, 'gm'), ''));
  build();
  assert.equal(folders(), 0);
});

test('of a build that was broken off while pages were rendered, nothing is in a later one', async () => {
  const before = builtFiles();
  const [words, others] = ['footprints are gone soon', 'footprints are gone for good'];
  replace(`${story}/en.mdx`, words, others);
  const building = spawn(process.execPath, command, { cwd: project, stdio: 'ignore', env });
  const page = join(project, `.dist/new-${building.pid}/en/testimonials/sunahara-kotoha/index.html`);
  const isRendered = () => existsSync(page) && readFileSync(page, 'utf8').includes(others);
  while (!isRendered() && building.exitCode === null) await wait(1);
  building.kill();
  await once(building, 'exit');
  assert.equal(building.exitCode, 143, 'the build was at its end before it was broken off');
  replace(`${story}/en.mdx`, others, words);
  // Pages cannot come from there then, only from wherever else a build may have kept them.
  rmSync(join(project, 'dist'), { recursive: true });
  build();
  assert.deepEqual(builtFiles(), before);
});
