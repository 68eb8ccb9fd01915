import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse as parseToml } from 'smol-toml';
import ts from 'typescript';
import { parse as parseYaml } from 'yaml';
import { assertNone } from './assert-none.ts';
import { blocksOf, blockWith, checksOf, publishPages } from './publish-page.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}

interface Workflow {
  permissions?: Record<string, string>;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
}

const workflows = new Map<string, Workflow>(
  globSync('.github/workflows/*.{yml,yaml}').map((file) => [file, parseYaml(readFileSync(file, 'utf8'))]),
);
const pages = workflows.get('.github/workflows/pages.yml')!;
const jobs = [...workflows].flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ place: `${file}: ${name}`, job, workflow })),
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('a workflow runs the code of others as it was read: by the hash of a commit, with its version beside it', () => {
  const lines = [...workflows.keys()].flatMap((file) => readFileSync(file, 'utf8').match(/^.*\buses:.*$/gm) ?? []);
  assert.ok(lines.length > 0);
  assertNone(lines.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)));
});

test('a workflow may do nothing that it need not', () => {
  for (const { place, job, workflow } of jobs) {
    for (const rights of [workflow.permissions, job.permissions ?? workflow.permissions]) {
      assert.ok(rights && typeof rights === 'object', `${place} names no rights`);
    }
    const writes = Object.entries({ ...workflow.permissions, ...job.permissions }).flatMap(([name, right]) =>
      right === 'read' ? [] : [name],
    );
    assertNone(writes.filter((name) => !(job === pages.jobs['deploy'] && ['pages', 'id-token'].includes(name))));
    assert.ok(job['timeout-minutes'], `${place} may run for hours`);
    for (const step of job.steps) {
      if (step.uses?.startsWith('actions/checkout@'))
        assert.equal(step.with?.['persist-credentials'], false, `${place} leaves its token in the clone`);
      assert.doesNotMatch(step.run ?? '', /\$\{\{/, `${place} puts into a command what others can write`);
    }
  }
});

test('on GitHub Pages one deployment goes on at a time, and none is broken off', () => {
  assert.deepEqual(pages.concurrency, { group: 'pages', 'cancel-in-progress': false });
});

test('on GitHub Pages the guide is built for the address and the folder it gets, and for a host without headers', () => {
  const steps = pages.jobs['build']!.steps;
  const build = steps.find(({ run }) => run?.startsWith('npm run release'));
  assert.deepEqual(build?.env, {
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}',
    GUIDE_HEADERS: 'off',
  });
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  assert.deepEqual(upload?.with, { path: 'dist', 'include-hidden-files': true });
  // Where somebody publishes the folder as a branch, GitHub would leave out names that begin with an underscore.
  assert.ok(existsSync('public/.nojekyll'));
});

test('Netlify builds with a command that there is, and leaves what was built as it is', () => {
  const { build } = parseToml(readFileSync('netlify.toml', 'utf8')) as {
    build: { command: string; publish: string; processing: { skip_processing: boolean } };
  };
  assert.ok(build.command.replace('npm run ', '') in scripts);
  assert.equal(build.publish, 'dist');
  assert.equal(build.processing.skip_processing, true);
});

test('Cloudflare gets the folder of the build, with addresses and the page for unknown ones as the guide has them', () => {
  const { config, error } = ts.readConfigFile('wrangler.jsonc', (file) => readFileSync(file, 'utf8'));
  assert.equal(error, undefined);
  assert.deepEqual(config.assets, {
    directory: 'dist',
    html_handling: 'force-trailing-slash',
    not_found_handling: '404-page',
  });
  assert.ok(config.name && Date.parse(config.compatibility_date) < Date.now());
});

test('how to publish is told in both languages, with the same commands in the same order', () => {
  const [en, ja] = Object.values(publishPages).map((file) => ({
    blocks: blocksOf(file),
    checks: checksOf(file),
    levels: readFileSync(file, 'utf8').match(/^#+ /gm),
  }));
  assert.ok(en!.blocks.length > 10 && en!.checks.length > 5);
  assert.deepEqual(ja, en);
});

test('how to publish names only commands and files that there are', () => {
  const text = readFileSync(publishPages.en, 'utf8');
  const commands = [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name);
  assertNone(commands.filter((name) => !(name in scripts)));
  const files = [...text.matchAll(/`((?:content|deploy|\.github)\/[\w./-]+|[\w-]+\.(?:toml|jsonc))`/g)];
  assert.ok(files.length >= 5);
  assertNone(files.map(([, file = '']) => file).filter((file) => !existsSync(file)));
});

const root = mkdtempSync(join(tmpdir(), 'guide-publish-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** Runs commands of the document as on a server whose folder is in a temporary one. */
function onServer(commands: string, release = '') {
  const { status, stdout, stderr } = spawnSync('bash', ['-ec', commands.replaceAll('/var/www', root)], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], release },
  });
  return { status, stdout, stderr };
}

/** Puts a release on the server, as an upload leaves it. */
function upload(release: string): void {
  const folder = join(root, 'jpo-guide/releases', release);
  mkdirSync(join(folder, 'site'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), release);
  const sum = createHash('sha256').update(release).digest('hex');
  writeFileSync(join(folder, 'SHA256SUMS'), `${sum}  site/index.html\n`);
}

const published = () => readFileSync(join(root, 'jpo-guide/current/index.html'), 'utf8');
const releases = ['2026-11-01T0900', '2026-11-08T0900', '2026-11-15T0900', '2026-11-22T0900', '2026-11-28T0900'];

before(() => {
  for (const release of releases) upload(release);
  assert.equal(onServer(blockWith('mv -T next current'), releases[0]).status, 0);
});

test('on a server the commands switch to a release and back, and refuse one that did not arrive whole', () => {
  const change = blockWith('mv -T next current');
  const [first = '', second = ''] = releases;
  for (const release of [first, second, first]) {
    const { status, stderr } = onServer(change, release);
    assert.equal(status, 0, stderr);
    assert.equal(published(), release);
  }
  upload('2026-11-29T0900');
  writeFileSync(join(root, 'jpo-guide/releases/2026-11-29T0900/site/index.html'), 'half');
  assert.notEqual(onServer(change, '2026-11-29T0900').status, 0);
  assert.equal(published(), first);
  rmSync(join(root, 'jpo-guide/releases/2026-11-29T0900'), { recursive: true });
});

test('on a server there is no moment without a guide while releases change', () => {
  const change = blockWith('mv -T next current');
  const [first = '', second = ''] = releases;
  const { status, stdout, stderr } = onServer(
    `for turn in $(seq 40); do release=${first}; [ $((turn % 2)) = 0 ] || release=${second}; (${change}\n); done &
     while kill -0 $! 2>&-; do cat ${root}/jpo-guide/current/index.html; echo; done; wait $!`,
  );
  assert.equal(status, 0, stderr);
  assert.deepEqual([...new Set(stdout.trim().split('\n'))].sort(), [first, second]);
});

test('on a server old releases go, but for the last three and the one that is published', () => {
  assert.equal(onServer(blockWith('mv -T next current'), releases[0]).status, 0);
  const { status, stderr } = onServer(blockWith('cd /var/www/jpo-guide/releases'));
  assert.equal(status, 0, stderr);
  assert.deepEqual(readdirSync(join(root, 'jpo-guide/releases')).sort(), [releases[0], ...releases.slice(2)]);
  assert.equal(published(), releases[0]);
});
