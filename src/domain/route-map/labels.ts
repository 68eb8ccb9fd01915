import type { DrawnArc } from './arcs.ts';
import { type Box, contains, distance, overlaps, type Point, type StationPoint } from './plane.ts';

/** Where a name stands: `dy` moves the baseline in em, so that it stays in place at every size of type. */
export type MapLabel = {
  text: string;
  x: number;
  y: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
};

/** The largest size of type that map.css sets on labels, in map units: places are chosen for it. */
export const largestLabelSize = 26;

const edge = 4;
const labelGap = 14;
const stationRadius = 9;

/**
 * The width of a text in em, reckoned by kind of character and at least as wide as BIZ UDPGothic, whose Latin letters
 * are broad: the reader's font is not known.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\u2e80-\u9fff\uf900-\uffefMmWw]/u.test(character)) width += 1;
    else if (/[ .,:;'’|!iIjl]/u.test(character)) width += 0.36;
    else if (/\p{Lu}/u.test(character)) width += 0.82;
    else width += 0.68;
  }
  return width;
}

/** The box that a label takes at a size of type in map units. */
export function labelBox({ text, x, y, dy, anchor }: MapLabel, size: number): Box {
  const width = textWidth(text) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const baseline = y + dy * size;
  return { left, top: baseline - 0.88 * size, right: left + width, bottom: baseline + 0.22 * size };
}

// The places around a station where a name may stand, best first. Each holds the box of every smaller size as well.
function labelPlaces(text: string, { x, y }: Point): MapLabel[] {
  const near = 8;
  return [
    { text, x: x + labelGap, y, dy: 0.35, anchor: 'start' },
    { text, x: x - labelGap, y, dy: 0.35, anchor: 'end' },
    { text, x, y: y - labelGap, dy: 0, anchor: 'middle' },
    { text, x, y: y + labelGap, dy: 0.8, anchor: 'middle' },
    { text, x: x + near, y: y + labelGap, dy: 0.8, anchor: 'start' },
    { text, x: x - near, y: y + labelGap, dy: 0.8, anchor: 'end' },
    { text, x: x + near, y: y - labelGap, dy: 0, anchor: 'start' },
    { text, x: x - near, y: y - labelGap, dy: 0, anchor: 'end' },
  ];
}

/** A place for the label of a station, or none; the lower its cost, the better. */
export type LabelPlace = { label: MapLabel | null; box: Box | null; cost: number };

const noPlace: LabelPlace = { label: null, box: null, cost: 10_000 };

/** The free places for the label of a station: within the frame and clear of every station. */
export function placesOf(
  station: StationPoint,
  text: string,
  stations: readonly StationPoint[],
  frame: Box,
): LabelPlace[] {
  return labelPlaces(text, station).flatMap((label, rank) => {
    const box = labelBox(label, largestLabelSize);
    const inFrame =
      contains(frame, { x: box.left, y: box.top }, edge) && contains(frame, { x: box.right, y: box.bottom }, edge);
    const free = stations.every(({ x, y }) => {
      const closest = {
        x: Math.max(box.left, Math.min(x, box.right)),
        y: Math.max(box.top, Math.min(y, box.bottom)),
      };
      return distance(closest, { x, y }) >= stationRadius;
    });
    return inFrame && free ? [{ label, box, cost: rank }] : [];
  });
}

function throughCost(box: Box, arcs: readonly DrawnArc[]): number {
  const padded = { left: box.left - 3, top: box.top - 3, right: box.right + 3, bottom: box.bottom + 3 };
  const hit = arcs.filter(({ line }) => line.some((point) => contains(padded, point, 0)));
  return 400 * hit.length;
}

/** Places for all labels, one of each station's. */
type Placement = { cost: number; places: LabelPlace[] };

const touches = (one: LabelPlace, other: LabelPlace) =>
  one.box !== null && other.box !== null && overlaps(one.box, other.box);

const sumOf = (places: readonly LabelPlace[]) => places.reduce((sum, { cost }) => sum + cost, 0);

/**
 * A good placement in bounded time: each label, those with the fewest places first, takes the cheapest place that is
 * free; then, in a few rounds, a label takes another one wherever that costs less in all, with what the labels pay that
 * have to make room for it. This is the discrete gradient descent of Christensen, Marks and Shieber, "An Empirical Study
 * of Algorithms for Point-Feature Label Placement" (1995). Its cost grows with the square of the labels at most.
 */
function descend(priced: readonly (readonly LabelPlace[])[]): Placement {
  const rounds = 4;
  const places: LabelPlace[] = priced.map(() => noPlace);
  const freePlace = (index: number, others: readonly LabelPlace[]) =>
    priced[index]!.find((place) => others.every((other, at) => at === index || !touches(place, other))) ?? noPlace;
  const order = priced.map((_, index) => index).sort((a, b) => priced[a]!.length - priced[b]!.length);
  for (const index of order) places[index] = freePlace(index, places);
  for (let round = 0, improved = true; improved && round < rounds; round++) {
    improved = false;
    for (const index of order) {
      for (const place of priced[index]!) {
        if (place.cost >= places[index]!.cost) break;
        const pushed = order.filter((other) => other !== index && touches(place, places[other]!));
        const next = [...places];
        next[index] = place;
        for (const other of pushed) next[other] = noPlace;
        for (const other of pushed) next[other] = freePlace(other, next);
        const moved = [index, ...pushed];
        if (sumOf(moved.map((at) => next[at]!)) >= sumOf(moved.map((at) => places[at]!))) continue;
        for (const at of moved) places[at] = next[at]!;
        improved = true;
        break;
      }
    }
  }
  return { cost: sumOf(places), places };
}

/**
 * The best placement that a search through combinations finds within so many steps: on a map of a dozen labels nearly
 * always the best there is.
 */
function search(priced: readonly (readonly LabelPlace[])[], start: Placement): Placement {
  let best = start;
  let steps = 4_000;
  const chosen: LabelPlace[] = [];
  const visit = (index: number, cost: number) => {
    if (cost >= best.cost || steps-- <= 0) return;
    if (index === priced.length) {
      best = { cost, places: [...chosen] };
      return;
    }
    for (const place of priced[index]!) {
      if (chosen.some((other) => touches(place, other))) continue;
      chosen.push(place);
      visit(index + 1, cost + place.cost);
      chosen.pop();
    }
  };
  visit(0, 0);
  return best;
}

/**
 * Places for all labels: no two touch, and no arc runs through one if that can be had. A label without room has none.
 *
 * @param options places of each station
 */
export function placeLabels(options: readonly LabelPlace[][], arcs: readonly DrawnArc[]): Placement {
  const priced = options.map((places) =>
    [...places.map((place) => ({ ...place, cost: place.cost + throughCost(place.box!, arcs) })), noPlace].sort(
      (a, b) => a.cost - b.cost,
    ),
  );
  return search(priced, descend(priced));
}
