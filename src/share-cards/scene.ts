import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import { brandMark, brandMarkShapes } from '../domain/brand-mark.ts';
import { colors as allColors } from '../domain/colors.ts';
import { type ShareCardContent, shareCardSize } from '../domain/share-card.ts';
import { landDots } from '../domain/route-map/land-picture.ts';
import type { RouteMap } from '../domain/route-map/route-map.ts';
import { markLineEnds } from '../domain/phrases.ts';

/** A card as the renderer takes it: a tree of boxes, and the pictures in it. */
export interface Scene {
  node: ContainerNode;
  images: { src: string; data: Buffer<ArrayBuffer> }[];
}

/** A part of a card whose words have to find room, in pixels. */
export interface Block {
  node: ContainerNode;
  room: { width: number; height: number };
}

/** How large a card's words are set. */
export interface Fit {
  titleSize: number;
  /** Share of the usual size. */
  detailScale: number;
}

/** Sizes of type that a title is tried at, largest first, in pixels. */
export const titleSizes: readonly number[] = [96, 90, 84, 78, 72, 66, 60, 54, 48, 42, 36, 32];

/** Sizes that the details are tried at, as a share of the usual one. */
export const detailScales: readonly number[] = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58];

/** A picture looks the same wherever it is shown: the colours are those of the light scheme. */
export const colors = allColors.light;
const landOpacity = 0.45;

const margin = 72;
const titleTop = 122;
const titleRoom = { width: shareCardSize.width - 2 * margin, height: 268 };
const stationX = margin + 12;
const stationY = 442;
const detailsLeft = stationX + 34;
const detailsRooms = {
  testimonial: { width: 440, height: 172 },
  page: { width: 530, height: 166 },
};
const mapWidths = { testimonial: 660, page: 560 };

function svg(width: number, height: number, viewBox: string, content: string): Buffer<ArrayBuffer> {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}" fill="none" stroke-linecap="round">${content}</svg>`,
  );
}

/** The site's sign at a width in pixels, an eighth less in height. */
export const brandMarkImage = (width: number) =>
  svg(
    width,
    (width * brandMark.height) / brandMark.width,
    `0 0 ${brandMark.width} ${brandMark.height}`,
    brandMarkShapes(`stroke="${colors.line}" stroke-width="3"`, `fill="${colors.seal}"`),
  );

// `pixel` is the size of a pixel in map units.
function stationCircle({ x, y, kind }: RouteMap['stations'][number], pixel: number): string {
  const at = (radius: number) => `cx="${x}" cy="${y}" r="${radius * pixel}"`;
  if (kind === 'jpo') return `<circle ${at(9.5)} fill="${colors.seal}"/>`;
  if (kind === 'start')
    return `<circle ${at(7)} fill="${colors.paper}" stroke="${colors.line}" stroke-width="${3.5 * pixel}"/>`;
  return `<circle ${at(8.5)} fill="${colors.line}"/>`;
}

/** The map, its land fading out where the card's words are. */
function mapImage({ width, height, land, arcs }: RouteMap, scale: number): Buffer<ArrayBuffer> {
  // One mask for both directions: each takes a picture as large as the map.
  const fade = (id: string, direction: string, across: number, down: number) =>
    `<linearGradient id="${id}" ${direction}><stop/><stop offset="1" stop-opacity="0"/></linearGradient>` +
    `<path fill="url(#${id})" d="M0 0h${across * width}v${down * height}H0z"/>`;
  return svg(
    width * scale,
    height * scale,
    `0 0 ${width} ${height}`,
    `<mask id="fade" maskUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}">` +
      `<path fill="#fff" d="M0 0h${width}v${height}H0z"/>` +
      `${fade('left', 'x2="1"', 0.14, 1)}${fade('top', 'x2="0" y2="1"', 1, 0.2)}</mask>` +
      `<g mask="url(#fade)" stroke-opacity="${landOpacity}">${landDots(land)}</g>` +
      `<path stroke="${colors.line}" stroke-width="${3.5 / scale}" d="${arcs.join('')}"/>`,
  );
}

/** The stations by themselves: they lie on the light ground around each label. */
function stationsImage({ width, height, stations }: RouteMap, scale: number): Buffer<ArrayBuffer> {
  return svg(
    width * scale,
    height * scale,
    `0 0 ${width} ${height}`,
    // Where stations all but coincide, the JPO years stay in sight.
    stations
      .toSorted((a, b) => Number(a.kind === 'jpo') - Number(b.kind === 'jpo'))
      .map((station) => stationCircle(station, 1 / scale))
      .join(''),
  );
}

const labelSize = 26;
// How far a label's box reaches to either side of the point it is anchored at.
const labelReach = 320;

// Beside a station, a label stands off by this much more than the map leaves between them, in pixels.
const labelGap = 5;

function mapLabels({ stations }: RouteMap, scale: number): { ground: TextNode; words: TextNode }[] {
  const size = labelSize * scale;
  return stations.flatMap(({ x, label }) => {
    if (!label) return [];
    const style: TextNode['style'] = {
      position: 'absolute',
      left:
        label.x * scale +
        labelGap * Math.sign(label.x - x) -
        { start: 0, middle: labelReach, end: 2 * labelReach }[label.anchor],
      // The baseline of a line of height 1 stands 0.88 em below its top in this face.
      top: label.y * scale + (label.dy - 0.88) * size,
      width: 2 * labelReach,
      fontSize: size,
      lineHeight: 1,
      textAlign: ({ start: 'left', middle: 'center', end: 'right' } as const)[label.anchor],
    };
    const words = { type: 'text', text: label.text } as const;
    return {
      ground: { ...words, style: { ...style, WebkitTextStroke: `${0.3 * size}px ${colors.paper}` } },
      words: { ...words, style: { ...style, color: colors.ink } },
    };
  });
}

function text(words: string, style: TextNode['style']): TextNode {
  return { type: 'text', text: words, style: { wordBreak: 'keep-all', ...style } };
}

// The sans face sets the usual apostrophe as wide as a kanji, and this one, which looks the same, as English needs it.
function narrowApostrophe(words: string, locale: ShareCardContent['locale']): string {
  return locale === 'en' ? words.replaceAll('’', '\u02bc') : words;
}

function column(width: number, children: Node[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', flexDirection: 'column', width }, children };
}

const serif = { fontFamily: 'Mincho, Gothic', fontWeight: 600 } as const;
const sans = { fontFamily: 'Gothic', fontWeight: 400 } as const;

/** The title of a card at a size of type. */
export function titleBlock({ titleLines, locale }: ShareCardContent, fontSize: number): Block {
  const style: TextNode['style'] =
    locale === 'ja' ? { ...serif, fontSize, lineHeight: 1.34 } : { ...serif, fontSize, lineHeight: 1.18 };
  const lines = titleLines.map((line) => text(markLineEnds(line, locale), { ...style, textWrap: 'balance' }));
  return { node: column(titleRoom.width, lines), room: titleRoom };
}

/** What stands beside the station: a person's name, organisation and country, or what a page is about. */
export function detailsBlock({ kind, locale, name, details }: ShareCardContent, scale: number): Block {
  const room = detailsRooms[kind];
  const lines = details.map((line) =>
    text(narrowApostrophe(markLineEnds(line, locale), locale), {
      ...sans,
      fontSize: 26 * scale,
      lineHeight: 1.5,
      color: colors.soft,
      textWrap: kind === 'testimonial' ? 'balance' : 'wrap',
    }),
  );
  const person = name ? [text(name, { ...serif, fontSize: 40 * scale, lineHeight: 1.3, marginBottom: 8 * scale })] : [];
  return { node: column(room.width, [...person, ...lines]), room };
}

/** Draws up a card. */
export function shareCardScene(content: ShareCardContent, { titleSize, detailScale }: Fit): Scene {
  const { kind, name, site, unofficial, map } = content;
  const scale = mapWidths[kind] / map.width;
  const labels = mapLabels(map, scale);
  const mapSize = { width: mapWidths[kind], height: map.height * scale };
  // The station stands at the middle of the first line beside it.
  const firstLine = name ? 40 * 1.3 : 26 * 1.5;
  const children: Node[] = [
    {
      type: 'container',
      style: { position: 'absolute', right: 0, bottom: 0, display: 'flex', ...mapSize },
      children: [
        { type: 'image', src: 'map', style: mapSize },
        ...labels.map(({ ground }) => ground),
        { type: 'image', src: 'stations', style: { position: 'absolute', left: 0, top: 0, ...mapSize } },
        ...labels.map(({ words }) => words),
      ],
    },
    {
      type: 'container',
      style: {
        position: 'absolute',
        left: margin,
        top: 44,
        width: titleRoom.width,
        height: 60,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
      },
      children: [
        {
          type: 'container',
          style: { display: 'flex', alignItems: 'center', gap: 14 },
          children: [
            { type: 'image', src: 'brand', style: { width: 48, height: 42 } },
            text(site, { ...serif, fontSize: 34, lineHeight: 1.2 }),
          ],
        },
        {
          type: 'container',
          style: {
            display: 'flex',
            alignItems: 'center',
            height: 46,
            paddingLeft: 14,
            paddingRight: 14,
            borderRadius: 4,
            borderWidth: 2.5,
            borderStyle: 'solid',
            borderColor: colors.seal,
          },
          children: [text(unofficial, { ...serif, fontSize: 24, lineHeight: 1, color: colors.seal })],
        },
      ],
    },
    {
      type: 'container',
      style: {
        position: 'absolute',
        left: margin,
        top: titleTop,
        ...titleRoom,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
      },
      children: [titleBlock(content, titleSize).node],
    },
    // The way runs on below the card.
    {
      type: 'container',
      style: {
        position: 'absolute',
        left: stationX - 2.5,
        top: stationY,
        width: 5,
        height: shareCardSize.height - stationY,
        backgroundColor: colors.line,
      },
    },
    {
      type: 'container',
      style: {
        position: 'absolute',
        left: stationX - 14,
        top: stationY - 14,
        width: 28,
        height: 28,
        boxSizing: 'border-box',
        borderRadius: 14,
        borderWidth: 5,
        borderStyle: 'solid',
        borderColor: colors.line,
        backgroundColor: colors.paper,
      },
    },
    {
      type: 'container',
      style: {
        position: 'absolute',
        left: detailsLeft,
        top: stationY - (firstLine * detailScale) / 2,
        display: 'flex',
      },
      children: [detailsBlock(content, detailScale).node],
    },
  ];
  return {
    node: {
      type: 'container',
      style: {
        ...shareCardSize,
        position: 'relative',
        display: 'flex',
        backgroundColor: colors.paper,
        color: colors.ink,
        ...sans,
      },
      children,
    },
    images: [
      { src: 'map', data: mapImage(map, scale) },
      { src: 'stations', data: stationsImage(map, scale) },
      { src: 'brand', data: brandMarkImage(48) },
    ],
  };
}
