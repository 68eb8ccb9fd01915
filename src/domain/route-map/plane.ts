/** A point of the picture, in map units. */
export type Point = { x: number; y: number };

/** A point with the id of the station that stands there. */
export type StationPoint = Point & { id: string };

/** A rectangle in map units. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** The distance between two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The point that lies a share of the way from one point to another. */
export function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** Whether a point lies in a box, at least `inset` units from its edges. */
export function contains(box: Box, point: Point, inset: number): boolean {
  return (
    point.x >= box.left + inset &&
    point.x <= box.right - inset &&
    point.y >= box.top + inset &&
    point.y <= box.bottom - inset
  );
}

/** Whether two boxes share any area. */
export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
