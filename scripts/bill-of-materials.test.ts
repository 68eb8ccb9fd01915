import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { billOfMaterials, licenceList, licenceOf } from './bill-of-materials.ts';

const bill = billOfMaterials('2026-11-24');
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Licences that let everybody use and pass on what is under them, or that ask only for changes of their own files. */
const accepted =
  /^(?:MIT(?:-0)?|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later|Python-2\.0|\(MIT OR Apache-2\.0\)|\(MIT AND Zlib\)|Apache-2\.0 AND LGPL-3\.0-or-later(?: AND MIT)?)$/;

test('the list names what builds the guide with its version, and nothing that only tests it', () => {
  assert.equal(bill.bomFormat, 'CycloneDX');
  assert.equal(bill.metadata.component.name, 'jpo-guide');
  const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  for (const [name, version] of Object.entries(dependencies)) assert.ok(listed.has(`${name}@${version}`), name);
  const tools = ['knip', 'prettier', 'textlint', 'typescript', '@playwright/test', 'axe-core'];
  for (const name of tools) assert.ok(!listed.has(`${name}@${devDependencies[name]}`), name);
});

test('two lists of one lock and day are the same', () => {
  assert.deepEqual(billOfMaterials('2026-11-24'), bill);
});

test('every package has a licence under which the guide can be built and passed on', () => {
  for (const component of bill.components)
    assert.match(licenceOf(component), accepted, `${component.name} ${component.version}`);
});

test('the licences are listed with the packages under them', () => {
  const text = licenceList(bill);
  assert.match(text, new RegExp(`## MIT\\n\\n[^#]*- astro ${dependencies.astro}\\n`));
  assert.match(text, /## OFL-1\.1\n\n- @fontsource\//);
});
