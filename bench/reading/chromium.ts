import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '../../scripts/browser.ts';

/** What Chromium reports, by the session of the target that it comes from. */
export interface Message {
  method: string;
  params: { sessionId: string; targetInfo: { type: string }; encodedDataLength: number };
  sessionId?: string;
}

interface Answer {
  id: number;
  result: never;
  error?: { message: string };
}

/**
 * A Chromium that is asked by its own protocol. Playwright attaches to pages in a way that keeps Chromium from
 * rendering any page ahead; who attaches to the tab sees what a reader sees.
 */
export interface Chromium {
  port: number;
  send<T = unknown>(method: string, params?: object, sessionId?: string): Promise<T>;
  /** Takes what is reported, until it is called off. */
  listen(listener: (message: Message) => void): () => void;
  close(): Promise<void>;
}

/**
 * Starts Chromium with a profile of its own.
 *
 * @param certificate hash of the key of the one certificate that it is to trust
 */
export async function startChromium(certificate: string): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'reading-'));
  const browser = spawn(
    chromiumPath(),
    [
      '--headless',
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${certificate}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const endBrowser = () => browser.kill();
  process.once('exit', endBrowser);
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (data) => {
      said += data;
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    browser.once('exit', () => reject(new Error(said)));
  });

  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  const listeners = new Set<(message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message: Answer | Message = JSON.parse(data);
    if ('method' in message) {
      for (const listener of listeners) listener(message);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(message.error.message));
    else asked?.resolve(message.result);
  });

  let id = 0;
  return {
    port: Number(new URL(address).port),
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        id += 1;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () =>
      new Promise((resolve) => {
        process.off('exit', endBrowser);
        browser.once('exit', () => {
          rmSync(profile, { recursive: true, force: true });
          resolve();
        });
        endBrowser();
      }),
  };
}
