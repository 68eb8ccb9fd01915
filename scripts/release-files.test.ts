import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { writeRelease } from './release-files.ts';

const root = mkdtempSync(join(tmpdir(), 'guide-release-'));
after(() => rmSync(root, { recursive: true }));

const files = {
  'dist/index.html': '<!doctype html>',
  'dist/.nojekyll': '',
  'dist/.well-known/security.txt': 'Contact: mailto:guide@example.org\n',
  'nginx/http.conf': '# headers\n',
  'release/site/old.html': 'of the release before',
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

test('a release holds the site, compressed, with checksums of all that is in it', async () => {
  const folder = join(root, 'release');
  await writeRelease(folder, {
    site: join(root, 'dist'),
    nginx: join(root, 'nginx'),
    compress: async (site) => writeFileSync(join(site, 'index.html.br'), 'packed'),
    day: '2026-11-24',
  });
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  assert.deepEqual(
    sums.map((line) => line.slice(66)),
    [
      'LICENSE',
      'LICENSE-CONTENT',
      'licences.md',
      'nginx/http.conf',
      'sbom.cdx.json',
      'site/.nojekyll',
      'site/.well-known/security.txt',
      'site/index.html',
      'site/index.html.br',
    ],
  );
  const check = () => spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  if (check().error) return;
  assert.equal(check().status, 0, check().stderr);
  writeFileSync(join(folder, 'site/index.html'), 'spoiled on the way');
  assert.notEqual(check().status, 0);
});
