import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { type Change, replace, withCopy, write } from '../tests/content-copy.ts';

/** What the release check says of the fixture after a change, on a day on which no source is due to be read again. */
function checkRelease(change: Change, environment: NodeJS.ProcessEnv = { SITE_URL: 'https://example.org' }) {
  return withCopy(async (root) => {
    await change(root);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('scripts/release.ts'), '--check', `--root=${root}`, '--lang=en'],
      { encoding: 'utf8', env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: '1795480000', ...environment } },
    );
    return { status, said: stdout + stderr };
  });
}

const nothing: Change = async () => {};

test('a guide with a publisher and a public address can be published', async () => {
  const { status, said } = await checkRelease(nothing);
  assert.equal(status, 0, said);
  assert.match(said, /can be published/);
});

test('a guide without its publisher cannot be published, and the report names what is missing', async () => {
  const { status, said } = await checkRelease(write('data/publisher.yaml', 'publisher: {}\n'));
  assert.equal(status, 1);
  assert.match(said, /data\/publisher\.yaml:1\S* {2}publisher\.name[^]*publisher\.contact/);
});

test('a guide whose security.txt would end soon, or never, cannot be published', async () => {
  for (const change of [
    replace('data/publisher.yaml', '  securityExpires: 2027-06-30\n', ''),
    replace('data/publisher.yaml', '2027-06-30', '2026-12-01'),
    replace('data/publisher.yaml', '2027-06-30', '2029-06-30'),
  ]) {
    const { status, said } = await checkRelease(change);
    assert.equal(status, 1);
    assert.match(said, /publisher\.securityExpires[^]*30 days to a year/);
  }
});

test('a guide whose public address is not set cannot be published', async () => {
  for (const environment of [{}, { SITE_URL: 'http://localhost:4321' }]) {
    const { status, said } = await checkRelease(nothing, environment);
    assert.equal(status, 1);
    assert.match(said, /SITE_URL\n {2}error/);
  }
});

test('a guide whose translation is behind cannot be published', async () => {
  const { status, said } = await checkRelease(replace('guide/irc/ja.mdx', '開けます。', '読めます。'));
  assert.equal(status, 1);
  assert.match(said, /the English is older than the Japanese/);
});

test('a source that is due to be read again is shown, and stops nothing', async () => {
  const { status, said } = await checkRelease(replace('data/publisher.yaml', '2027-06-30', '2100-06-30'), {
    SITE_URL: 'https://example.org',
    SOURCE_DATE_EPOCH: '4102444800',
  });
  assert.equal(status, 0, said);
  assert.match(said, /a source is due to be read again/);
  assert.match(said, /Read each of them before you publish/);
});

test('the report stands in Japanese too', async () => {
  const { stderr } = spawnSync(
    process.execPath,
    ['scripts/release.ts', '--check', '--root=tests/fixtures/guide', '--lang=ja'],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    },
  );
  assert.match(stderr, /公開するアドレスが決まっていません[^]*まだ公開できません/);
});
