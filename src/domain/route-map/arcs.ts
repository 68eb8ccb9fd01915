import { bend, countCrossings, type Curve, polyline, shorten } from './curve.ts';
import { type Box, contains, distance, type Point, type StationPoint } from './plane.ts';

/** A line between two stations, by their ids. */
export type MapArc = readonly [from: string, to: string];

/** Distance between the middle of a station and the end of its arc, in map units. */
export const arcGap = 11;

// Height of the control point over the chord, as a share of its length, best first: raised if at all possible.
const bends = [0.24, 0.32, 0.16, 0.4, 0.08, 0.5, -0.1, -0.24, -0.4];

/** An arc with the curve that draws it, points along that, those few that tell whether arcs cross, and the angle at which it leaves each of its stations. */
export type DrawnArc = { arc: MapArc; curve: Curve; line: Point[]; corners: Point[]; angles: Map<string, number> };

/** One way to draw all arcs; the lower its cost, the better. */
export type Drawing = { cost: number; arcs: DrawnArc[] };

const leastAngle = (16 * Math.PI) / 180;

function pairCost(one: DrawnArc, other: DrawnArc): number {
  let cost = 60 * countCrossings(one.corners, other.corners);
  for (const [id, angle] of one.angles) {
    const otherAngle = other.angles.get(id);
    if (otherAngle === undefined) continue;
    const between = Math.abs(Math.atan2(Math.sin(angle - otherAngle), Math.cos(angle - otherAngle)));
    cost += 150 * Math.max(0, leastAngle - between);
  }
  return cost;
}

function arcCost(drawn: DrawnArc, share: number, obstacles: readonly StationPoint[], frame: Box): number {
  let cost = 40 * Math.abs(share - bends[0]!);
  if (drawn.line.some((point) => !contains(frame, point, 6))) cost += 500;
  for (const station of obstacles) {
    if (drawn.arc.includes(station.id)) continue;
    if (drawn.line.some((point) => distance(point, station) < 2 * arcGap)) cost += 200;
  }
  return cost;
}

/**
 * The best few ways to draw all arcs, cheapest first; which of them is taken depends on the labels. Throws a RangeError for
 * an arc to a station that is not there.
 */
export function drawArcs(arcs: readonly MapArc[], stations: readonly StationPoint[], frame: Box): Drawing[] {
  // All pairs of arcs are weighed for each drawing that is kept: the more arcs, the fewer are.
  const kept = Math.max(1, Math.min(48, Math.floor(2_000 / arcs.length ** 2)));
  let drawings: Drawing[] = [{ cost: 0, arcs: [] }];
  for (const arc of arcs) {
    const [from, to] = arc.map((id) => {
      const station = stations.find((candidate) => candidate.id === id);
      if (station === undefined) throw new RangeError(`the map has an arc but no station "${id}"`);
      return station;
    }) as [StationPoint, StationPoint];
    // Circles that all but touch need no line between them.
    if (distance(from, to) < 2 * arcGap + 2) continue;
    const options = bends.map((share) => {
      const curve = shorten(bend(from, to, share), arcGap);
      const angle = (station: Point, point: Point) => Math.atan2(point.y - station.y, point.x - station.x);
      const angles = new Map([
        [from.id, angle(from, curve.from)],
        [to.id, angle(to, curve.to)],
      ]);
      const line = polyline(curve);
      const drawn: DrawnArc = { arc, curve, line, corners: line.filter((_, index) => index % 4 === 0), angles };
      return { drawn, cost: arcCost(drawn, share, stations, frame) };
    });
    drawings = drawings
      .flatMap((drawing) =>
        options.map(({ drawn, cost }) => ({
          cost: drawing.cost + cost + drawing.arcs.reduce((sum, other) => sum + pairCost(drawn, other), 0),
          arcs: [...drawing.arcs, drawn],
        })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, kept);
  }
  return drawings;
}
