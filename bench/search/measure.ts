import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../../scripts/browser.ts';
import { type Locale, localeIds } from '../../src/i18n/locales.ts';
import { localizePath } from '../../src/i18n/paths.ts';
import { type Query, queries } from '../../tests/search/queries.ts';
import type { Engine } from './engines.ts';

/** What an engine gives readers. */
export interface Measured {
  first: number;
  withinThree: number;
  /** Queries that were not answered first, with the place of the answer. */
  missed: string[];
  /** Bytes of all files that a first query needs: of half of the queries at most, and of the worst. */
  bytes: { median: number; most: number };
  /** Milliseconds: until the first answer, and of later ones half and the worst. */
  milliseconds: { first: number; median: number; most: number };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Serves a folder as brotli, and counts what goes out; text is counted as it is compressed. */
async function serve(folder: string, modules: ReadonlyMap<string, string>) {
  let sent = 0;
  const packed = new Map<string, Buffer>();
  const pack = (path: string): Buffer | undefined => {
    const known = packed.get(path);
    if (known) return known;
    const file = join(folder, path);
    const content = modules.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
    if (content === undefined) return undefined;
    const buffer = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    packed.set(path, buffer);
    return buffer;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/bench/')
      return void response.setHeader('content-type', 'text/html').end('<!doctype html><title>a</title>');
    const body = pack(path);
    if (!body) return void response.writeHead(404).end();
    // The module of the bench itself stands for the script of a page.
    if (!modules.has(path)) sent += body.length;
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.setHeader('content-encoding', 'br').setHeader('cache-control', 'no-store').end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bench/`,
    take: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () => server.close(),
  };
}

/** The place of the answer among what was found, from nought; -1 where it is not there. */
function placeOf({ first, locale, kind }: Query, found: (string | string[])[], isLarge: boolean): number {
  const wanted = first.map((path) => localizePath(path, locale));
  // Among a thousand people, others stand for a place or an organisation just as well.
  const stands =
    isLarge &&
    ['place', 'organisation', 'abbreviation', 'width'].includes(kind) &&
    wanted[0]!.includes('/testimonials/');
  return found.findIndex((each) =>
    [each].flat().some((href) => {
      const page = href.replace(/#.*$/, '');
      return wanted.includes(href) || wanted.includes(page) || (stands && href.includes('/testimonials/'));
    }),
  );
}

/** Asks an engine all queries, each as the first of a reader, and all one after the other. */
export async function measure(engine: Engine, dist: string, isLarge: boolean): Promise<Measured> {
  const modules = new Map(localeIds.map((locale) => [`/bench/engine.${locale}.js`, engine.lay(dist, locale)]));
  const server = await serve(dist, modules);
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  const ask = async (locale: Locale, texts: string[]) => {
    const page = await browser.newPage();
    await page.goto(server.url);
    const answers = await page.evaluate(
      async ([module, all]) => {
        const { search } = await import(module);
        const answers = [];
        for (const text of all) {
          const start = performance.now();
          const found: (string | string[])[] = await search(text);
          answers.push({ found, milliseconds: performance.now() - start });
        }
        return answers;
      },
      [`/bench/engine.${locale}.js`, texts] as const,
    );
    await page.close();
    return answers;
  };

  const bytes: number[] = [];
  const firsts: number[] = [];
  const missed: string[] = [];
  let [first, withinThree] = [0, 0];
  for (const query of queries) {
    server.take();
    const [answer] = await ask(query.locale, [query.text]);
    bytes.push(server.take());
    firsts.push(answer!.milliseconds);
    const place = placeOf(query, answer!.found, isLarge);
    if (place === 0) first += 1;
    else missed.push(`${query.text} (${place < 0 ? 'not found' : place + 1})`);
    if (place >= 0 && place < 3) withinThree += 1;
  }
  // The best of three: other work on the machine hardly touches it.
  const later: number[] = [];
  for (const locale of localeIds) {
    const texts = queries.filter((query) => query.locale === locale).map(({ text }) => text);
    const rounds = [];
    for (let round = 0; round < 3; round += 1) rounds.push(await ask(locale, texts));
    for (let index = 1; index < texts.length; index += 1)
      later.push(Math.min(...rounds.map((round) => round[index]!.milliseconds)));
  }
  await browser.close();
  server.close();
  return {
    first,
    withinThree,
    missed,
    bytes: { median: median(bytes), most: Math.max(...bytes) },
    milliseconds: { first: median(firsts), median: median(later), most: Math.max(...later) },
  };
}
