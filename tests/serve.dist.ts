import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { contentPages, readSite } from './site.ts';

const site = readSite();

/** Starts the server and waits until it prints where it is. */
async function serve() {
  const child = spawn(process.execPath, ['scripts/serve.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (address !== undefined) return { child, address };
  }
  throw new Error('the server ended before it printed an address');
}

test('the guide is served on another port where its own is taken, and stops when told', async () => {
  const other = createServer();
  await new Promise((resolve) => {
    // Where somebody else has the port already, it is taken as well.
    other.once('listening', resolve).once('error', resolve).listen(4321, 'localhost');
  });
  try {
    const { child, address } = await serve();
    assert.notEqual(address, 'http://localhost:4321');

    for (const page of contentPages(site)) {
      const response = await fetch(address + page.address);
      assert.equal(response.status, 200, page.address);
      assert.equal(await response.text(), page.html);
    }
    const unknown = await fetch(`${address}${site.base}nothing-here`);
    assert.equal(unknown.status, 404);
    assert.equal(await unknown.text(), site.pages.find(({ path }) => path === '/404.html')?.html);
    const unslashed = await fetch(`${address}${site.base}programme`, { redirect: 'manual' });
    assert.equal(unslashed.status, 301);
    assert.equal(unslashed.headers.get('location'), `${site.base}programme/`);

    child.kill('SIGINT');
    const [status] = await once(child, 'exit');
    assert.equal(status, 0);
    await assert.rejects(fetch(address));
  } finally {
    other.close();
  }
});
