import { distance, mix, type Point } from './plane.ts';

/** A quadratic Bézier curve. */
export type Curve = { from: Point; control: Point; to: Point };

function pointAt({ from, control, to }: Curve, t: number): Point {
  return mix(mix(from, control, t), mix(control, to, t), t);
}

const steps = 24;

/** Points along a curve, from one end to the other. */
export function polyline(curve: Curve): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => pointAt(curve, step / steps));
}

/** The curve without the stretches within `gap` units of its ends, so that it stops just short of the stations’ circles. */
export function shorten(curve: Curve, gap: number): Curve {
  const cut = (start: Point, at: (t: number) => Point) => {
    let [low, high] = [0, 0.5];
    for (let i = 0; i < 20; i++) {
      const t = (low + high) / 2;
      if (distance(start, at(t)) < gap) low = t;
      else high = t;
    }
    return high;
  };
  const t1 = cut(curve.from, (t) => pointAt(curve, t));
  const t2 = 1 - cut(curve.to, (t) => pointAt(curve, 1 - t));
  const from = pointAt(curve, t1);
  const to = pointAt(curve, t2);
  const control = mix(mix(curve.from, curve.control, t1), mix(curve.control, curve.to, t1), t2);
  return { from, control, to };
}

/** A curve as an SVG path, in whole units. */
export function curvePath({ from, control, to }: Curve): string {
  const [x, y] = [Math.round(from.x), Math.round(from.y)];
  const relative = (point: Point) => `${Math.round(point.x - x)} ${Math.round(point.y - y)}`;
  return `M${x} ${y}q${relative(control)} ${relative(to)}`;
}

/** The curve between two points whose control point stands over the chord by a share of its length; below it if negative. */
export function bend(from: Point, to: Point, share: number): Curve {
  const side = to.x >= from.x ? 1 : -1;
  const middle = mix(from, to, 0.5);
  const control = {
    x: middle.x + (to.y - from.y) * share * side,
    y: middle.y - (to.x - from.x) * share * side,
  };
  return { from, control, to };
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** How often two lines of points cross. */
export function countCrossings(one: readonly Point[], other: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < one.length; i++)
    for (let j = 1; j < other.length; j++) if (crosses(one[i - 1]!, one[i]!, other[j - 1]!, other[j]!)) count++;
  return count;
}
