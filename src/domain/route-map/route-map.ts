import { drawArcs, type DrawnArc, type MapArc } from './arcs.ts';
import { curvePath } from './curve.ts';
import { type MapLabel, type LabelPlace, placeLabels, placesOf } from './labels.ts';
import type { Coordinates } from './land.ts';
import { type LandPicture, landPicture } from './land-picture.ts';
import type { Box } from './plane.ts';
import { type MapFrame, project, viewOf } from './projection.ts';

/** A place on the map: `label` is its name in the page's language. */
export type MapStation = {
  id: string;
  coordinates: Coordinates;
  label: string;
  kind: 'start' | 'jpo' | 'post';
};

/** A station on the picture; `label` is null where the frame has no labels or no place for this one was free. */
export type PlacedStation = {
  id: string;
  kind: MapStation['kind'];
  x: number;
  y: number;
  label: MapLabel | null;
};

/** A map ready to be drawn, in map units, with the land that lies under it. */
export type RouteMap = {
  width: number;
  height: number;
  land: LandPicture;
  arcs: string[];
  stations: PlacedStation[];
};

/**
 * Lays out a map of stations and the arcs between them. Names stand where, at the largest size of type, they touch no
 * other name, no station and not the edge, and where no arc runs through them if that can be had. Throws a RangeError
 * for a map without stations and for an arc to a station that is not there.
 */
export function routeMap({
  stations,
  arcs,
  frame,
}: {
  stations: readonly MapStation[];
  arcs: readonly MapArc[];
  frame: MapFrame;
}): RouteMap {
  if (stations.length === 0) throw new RangeError('a map needs at least one station');
  const places = stations.map(({ coordinates }) => coordinates);
  const view = viewOf(places, frame);
  const { width } = frame;
  const box: Box = { left: 0, top: 0, right: width, bottom: view.height };
  const placed = stations.map(({ id, coordinates }) => ({ id, ...project(coordinates, view) }));
  const options = stations.map(({ label }, index) =>
    frame.labels ? placesOf(placed[index]!, label, placed, box) : [],
  );
  let best: { cost: number; places: LabelPlace[]; arcs: DrawnArc[] } | null = null;
  for (const drawing of drawArcs(arcs, placed, box)) {
    if (best && drawing.cost >= best.cost) break;
    const { places, cost } = placeLabels(options, drawing.arcs);
    if (!best || cost + drawing.cost < best.cost) best = { places, cost: cost + drawing.cost, arcs: drawing.arcs };
  }
  return {
    width,
    height: view.height,
    land: landPicture(places, frame),
    arcs: best!.arcs.map(({ curve }) => curvePath(curve)),
    stations: stations.map(({ id, kind }, index) => ({
      id,
      kind,
      x: placed[index]!.x,
      y: placed[index]!.y,
      label: best!.places[index]!.label,
    })),
  };
}
