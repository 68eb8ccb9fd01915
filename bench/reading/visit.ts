import { setTimeout as wait } from 'node:timers/promises';
import type { Chromium, Message } from './chromium.ts';

/** What a reader waits for, in milliseconds, and what is sent for it. */
export interface Visit {
  bytes: number;
  requests: number;
  firstPaint: number;
  largestPaint: number;
  shift: number;
  /** From the press on the language link to the first paint of the other page. */
  languageSwitch: number;
}

interface Paints {
  path: string;
  origin: number;
  first: number;
  largest: number;
  shift: number;
}

/** Run in a page that is loaded: what it has painted, after a moment in which it may move. */
const readPaints = `new Promise((done) => {
  setTimeout(() => {
    let largest = 0;
    let shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (largest = startTime))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    setTimeout(() => {
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      done({ path: location.pathname, origin: performance.timeOrigin, first, largest, shift });
    }, 50);
  }, 300);
})`;

const languageLink = `(() => {
  const { left, top, width, height } = document.querySelector('header a[hreflang]').getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
})()`;

/** How much slower the processor is made. */
export const slowProcessor = 4;
/** For how long the pointer rests on the language link before it is pressed. */
export const rest = 1000;

/** Opens an address as somebody does who was never there, and goes to the other language from it. */
export async function visit(chromium: Chromium, address: string): Promise<Visit> {
  const { browserContextId } = await chromium.send<{ browserContextId: string }>('Target.createBrowserContext');
  const sessions: string[] = [];
  const loaded = new Set<string | undefined>();
  let tab = '';
  let bytes = 0;
  let requests = 0;
  const follow = ({ method, params, sessionId }: Message) => {
    if (method === 'Target.attachedToTarget' && sessionId === tab) {
      // A page that is rendered ahead is a target of its own, and becomes that of the tab when the reader goes there.
      sessions.push(params.sessionId);
      for (const [command, settings] of [
        ['Page.enable', {}],
        ['Network.enable', {}],
        ['Emulation.setCPUThrottlingRate', { rate: slowProcessor }],
        ['Emulation.setDeviceMetricsOverride', { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: false }],
        ['Runtime.runIfWaitingForDebugger', {}],
      ] as const) {
        chromium.send(command, settings, params.sessionId).catch(() => {});
      }
    }
    if (method === 'Target.detachedFromTarget') sessions.splice(sessions.indexOf(params.sessionId) >>> 0, 1);
    if (method === 'Page.loadEventFired') loaded.add(sessionId);
    if (method === 'Network.loadingFinished' && sessionId === sessions[0]) {
      bytes += params.encodedDataLength;
      requests += 1;
    }
  };
  const stop = chromium.listen(follow);
  const evaluate = async <T>(expression: string) => {
    const settings = { expression, awaitPromise: true, returnByValue: true };
    const { result } = await chromium.send<{ result: { value: T } }>('Runtime.evaluate', settings, sessions.at(-1));
    return result.value;
  };

  const { targetId } = await chromium.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
    forTab: true,
    browserContextId,
  });
  ({ sessionId: tab } = await chromium.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  }));
  const following = { autoAttach: true, flatten: true, waitForDebuggerOnStart: true, filter: [{ type: 'page' }] };
  await chromium.send('Target.setAutoAttach', following, tab);
  while (sessions.length === 0) await wait(10);

  loaded.clear();
  await chromium.send('Page.navigate', { url: address }, sessions[0]);
  // A script of the bench would make the page wait, so that none runs before.
  while (!loaded.has(sessions[0])) await wait(10);
  const { path, first, largest, shift } = await evaluate<Paints>(readPaints);
  const opened = { bytes, requests, firstPaint: first, largestPaint: largest };

  const link = await evaluate<{ x: number; y: number }>(languageLink);
  const point = (type: string, button: string) =>
    chromium.send('Input.dispatchMouseEvent', { type, ...link, button, clickCount: 1 }, sessions[0]);
  await point('mouseMoved', 'none');
  await wait(rest);
  const pressed = Date.now();
  await Promise.allSettled([point('mousePressed', 'left'), point('mouseReleased', 'left')]);
  await wait(800);
  const other = await evaluate<Paints>(readPaints);
  if (other.path === path) throw new Error(`${address}: the language link led nowhere`);

  stop();
  await chromium.send('Target.disposeBrowserContext', { browserContextId });
  return { ...opened, shift: shift + other.shift, languageSwitch: other.origin + other.first - pressed };
}
