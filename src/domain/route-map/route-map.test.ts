import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { arcGap, type MapArc } from './arcs.ts';
import { labelBox, largestLabelSize } from './labels.ts';
import type { Coordinates } from './land.ts';
import { type Box, overlaps } from './plane.ts';
import { type MapFrame, mapFrames } from './projection.ts';
import { type MapStation, type RouteMap, routeMap } from './route-map.ts';

const names = {
  tokyo: { ja: '東京', en: 'Tokyo', at: [139.69, 35.69] },
  sudan: { ja: 'スーダン', en: 'Sudan', at: [32.53, 15.5] },
  tajikistan: { ja: 'タジキスタン', en: 'Tajikistan', at: [68.78, 38.56] },
  afghanistan: { ja: 'アフガニスタン', en: 'Afghanistan', at: [69.17, 34.53] },
  egypt: { ja: 'エジプト', en: 'Egypt', at: [31.24, 30.04] },
  bangladesh: { ja: 'バングラデシュ', en: 'Bangladesh', at: [90.41, 23.81] },
  nairobi: { ja: 'ナイロビ', en: 'Nairobi', at: [36.82, -1.29] },
  tanzania: { ja: 'タンザニア', en: 'Tanzania', at: [39.28, -6.8] },
} as const satisfies Record<string, { ja: string; en: string; at: Coordinates }>;

type Name = keyof typeof names;
const languages = ['ja', 'en'] as const;
type Language = (typeof languages)[number];

const routes: Record<string, { frame: MapFrame; jpo: Name | null; stations: Name[]; arcs: [Name, Name][] }> = {
  home: {
    frame: mapFrames.home,
    jpo: null,
    stations: ['tokyo', 'tajikistan', 'bangladesh', 'tanzania'],
    arcs: [
      ['tokyo', 'tajikistan'],
      ['tokyo', 'bangladesh'],
      ['tokyo', 'tanzania'],
    ],
  },
  kawabata: {
    frame: mapFrames.testimonial,
    jpo: null,
    stations: ['sudan', 'tajikistan'],
    arcs: [['sudan', 'tajikistan']],
  },
  murata: {
    frame: mapFrames.testimonial,
    jpo: 'egypt',
    stations: ['afghanistan', 'egypt', 'bangladesh'],
    arcs: [
      ['afghanistan', 'egypt'],
      ['egypt', 'bangladesh'],
    ],
  },
  shibui: {
    frame: mapFrames.testimonial,
    jpo: 'nairobi',
    stations: ['tokyo', 'nairobi', 'tanzania'],
    arcs: [
      ['tokyo', 'nairobi'],
      ['nairobi', 'tanzania'],
    ],
  },
};

function draw(route: keyof typeof routes, language: Language, frame?: MapFrame): RouteMap {
  const { stations, arcs, jpo, frame: own } = routes[route]!;
  return routeMap({
    stations: stations.map((id) => ({
      id,
      coordinates: names[id].at,
      label: names[id][language],
      kind: id === jpo ? 'jpo' : 'post',
    })),
    arcs,
    frame: frame ?? own,
  });
}

// mulberry32, so that every run sees the same maps.
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function randomMap(seed: number): RouteMap {
  const next = random(seed);
  const pool = Object.values(names);
  const language = languages[seed % 2]!;
  const stations: MapStation[] = Array.from({ length: 2 + Math.floor(next() * 4) }, (_, index) => ({
    id: String(index),
    coordinates: [next() * 160 - 15, next() * 90 - 33],
    label: pool[Math.floor(next() * pool.length)]![language],
    kind: 'post',
  }));
  const arcs: MapArc[] = stations.slice(1).map(({ id }) => ['0', id]);
  return routeMap({ stations, arcs, frame: seed % 3 === 0 ? mapFrames.home : mapFrames.testimonial });
}

const randomMaps = Array.from({ length: 30 }, (_, seed) => randomMap(seed + 1));

function boxes(map: RouteMap): Box[] {
  return map.stations.flatMap(({ label }) => (label ? [labelBox(label, largestLabelSize)] : []));
}

type Arc = { start: Coordinates; control: Coordinates; end: Coordinates };

function readArc(path: string): Arc {
  const numbers = path
    .match(/^M(-?\d+) (-?\d+)q(-?\d+) (-?\d+) (-?\d+) (-?\d+)$/)
    ?.slice(1)
    .map(Number);
  assert.ok(numbers, `an arc: ${path}`);
  const [x, y, cx, cy, ex, ey] = numbers as [number, number, number, number, number, number];
  return { start: [x, y], control: [x + cx, y + cy], end: [x + ex, y + ey] };
}

function pointsOf({ start, control, end }: Arc): Coordinates[] {
  return Array.from({ length: 201 }, (_, step) => {
    const t = step / 200;
    const at = (axis: 0 | 1) => (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * end[axis];
    return [at(0), at(1)];
  });
}

function assertLabelsFree(map: RouteMap, name: string): void {
  const placed = boxes(map);
  placed.forEach((box, index) => {
    assert.ok(box.left >= 0 && box.right <= map.width, `${name}: within the sides`);
    assert.ok(box.top >= 0 && box.bottom <= map.height, `${name}: within top and bottom`);
    for (const other of placed.slice(index + 1)) assert.ok(!overlaps(box, other), `${name}: free of other names`);
    for (const { x, y } of map.stations)
      assert.ok(!overlaps(box, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }), `${name}: free of stations`);
  });
}

test('gives every station of the three people and of the home page its name, in both languages', () => {
  for (const language of languages)
    for (const route of Object.keys(routes)) {
      const map = draw(route, language);
      assert.equal(boxes(map).length, map.stations.length, `${route}, ${language}`);
      assertLabelsFree(map, `${route}, ${language}`);
    }
});

test('runs no arc through a name of these maps', () => {
  for (const language of languages)
    for (const route of Object.keys(routes)) {
      const map = draw(route, language);
      for (const [x, y] of map.arcs.flatMap((path) => pointsOf(readArc(path))))
        for (const box of boxes(map))
          assert.ok(
            !(x > box.left && x < box.right && y > box.top && y < box.bottom),
            `${route}, ${language}: ${x.toFixed()} ${y.toFixed()}`,
          );
    }
});

test('lets no names touch each other, a station or the edge on thirty random maps', () => {
  randomMaps.forEach((map, index) => assertLabelsFree(map, `map ${index}`));
  const names = randomMaps.flatMap(boxes).length;
  const stations = randomMaps.flatMap(({ stations }) => stations).length;
  assert.ok(names >= 0.97 * stations, `${names} names for ${stations} stations`);
});

test('ends every arc just short of its two stations', () => {
  for (const map of [...Object.keys(routes).map((route) => draw(route, 'en')), ...randomMaps])
    for (const path of map.arcs) {
      const { start, end } = readArc(path);
      for (const [x, y] of [start, end])
        assert.ok(
          map.stations.some((station) => Math.abs(Math.hypot(station.x - x, station.y - y) - arcGap) < 1.5),
          `${path} ends at ${x} ${y}`,
        );
    }
});

test('raises the arcs of the home page and lets them arrive in Tokyo side by side', () => {
  const map = draw('home', 'ja');
  const arcs = map.arcs.map(readArc);
  for (const { start, control, end } of arcs) assert.ok(control[1] < (start[1] + end[1]) / 2);
  const ends = arcs.map(({ start }) => start.join(' '));
  assert.equal(new Set(ends).size, 3);
});

test('keeps the kind of each station', () => {
  const map = draw('murata', 'en');
  assert.deepEqual(
    map.stations.map(({ id, kind }) => [id, kind]),
    [
      ['afghanistan', 'post'],
      ['egypt', 'jpo'],
      ['bangladesh', 'post'],
    ],
  );
});

test('places stations by their coordinates: north is up and east is right', () => {
  const at = new Map(draw('home', 'en').stations.map(({ id, x, y }) => [id, { x, y }]));
  assert.ok(at.get('tanzania')!.x < at.get('tajikistan')!.x);
  assert.ok(at.get('tajikistan')!.x < at.get('tokyo')!.x);
  assert.ok(at.get('tajikistan')!.y < at.get('bangladesh')!.y);
  assert.ok(at.get('bangladesh')!.y < at.get('tanzania')!.y);
});

test('widens the world for a station beyond it', () => {
  const { stations, width, height } = routeMap({
    stations: [
      { id: 'tokyo', coordinates: names.tokyo.at, label: 'Tokyo', kind: 'start' },
      { id: 'new-york', coordinates: [-73.97, 40.75], label: 'New York', kind: 'post' },
    ],
    arcs: [['tokyo', 'new-york']],
    frame: mapFrames.home,
  });
  for (const { x, y } of stations) assert.ok(x > 0 && x < width && y > 0 && y < height);
  assert.equal(width, 640);
});

test('takes the short way across 180°', () => {
  const { stations } = routeMap({
    stations: [
      { id: 'tokyo', coordinates: names.tokyo.at, label: 'Tokyo', kind: 'start' },
      { id: 'honolulu', coordinates: [-157.86, 21.31], label: 'Honolulu', kind: 'post' },
    ],
    arcs: [],
    frame: mapFrames.testimonial,
  });
  assert.ok(stations[0]!.x < stations[1]!.x);
});

test('keeps the coast in sight where stations lie close together', () => {
  const near: MapStation[] = [
    { id: 'nairobi', coordinates: names.nairobi.at, label: 'Nairobi', kind: 'jpo' },
    { id: 'tanzania', coordinates: names.tanzania.at, label: 'Tanzania', kind: 'post' },
  ];
  const { stations } = routeMap({ stations: near, arcs: [], frame: mapFrames.card });
  assert.ok(stations[1]!.y - stations[0]!.y < mapFrames.card.height / 3);
});

test('takes a single station, and refuses none or an unknown one', () => {
  const tokyo: MapStation = { id: 'tokyo', coordinates: names.tokyo.at, label: '東京', kind: 'start' };
  assert.equal(routeMap({ stations: [tokyo], arcs: [], frame: mapFrames.card }).stations.length, 1);
  assert.throws(() => routeMap({ stations: [], arcs: [], frame: mapFrames.card }), RangeError);
  assert.throws(() => routeMap({ stations: [tokyo], arcs: [['tokyo', 'mars']], frame: mapFrames.card }), /"mars"/);
});

test('gives cards no names', () => {
  for (const route of ['kawabata', 'murata', 'shibui']) assert.deepEqual(boxes(draw(route, 'ja', mapFrames.card)), []);
});

test('keeps the paths light', () => {
  const weight = ({ land, arcs }: RouteMap) => brotliCompressSync(land.path + arcs.join('')).length;
  assert.ok(weight(draw('home', 'ja')) <= 500);
  for (const route of ['kawabata', 'murata', 'shibui']) {
    assert.ok(weight(draw(route, 'ja')) <= 360, route);
    assert.ok(weight(draw(route, 'ja', mapFrames.card)) <= 200, `${route}, card`);
  }
});

test('lays out a hundred stations: what has no room has no label, and none touches another', () => {
  const next = random(7);
  const stations: MapStation[] = Array.from({ length: 100 }, (_, index) => ({
    id: String(index),
    coordinates: [next() * 160 - 15, next() * 80 - 30],
    label: Object.values(names)[index % 8]!.ja,
    kind: 'post',
  }));
  const map = routeMap({ stations, arcs: stations.slice(1).map(({ id }) => ['0', id]), frame: mapFrames.home });
  assertLabelsFree(map, 'a hundred');
  assert.ok(boxes(map).length >= 8, `${boxes(map).length} labels`);
});

test('leaves at most two of a dozen stations without a name', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const next = random(seed);
    const stations: MapStation[] = Array.from({ length: 12 }, (_, index) => ({
      id: String(index),
      coordinates: [next() * 150 - 12, next() * 75 - 28],
      label: Object.values(names)[index % 8]!.en,
      kind: 'post',
    }));
    const map = routeMap({ stations, arcs: [], frame: mapFrames.home });
    assert.ok(boxes(map).length >= 10, `${seed}: ${boxes(map).length} labels`);
  }
});
