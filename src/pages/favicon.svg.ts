import type { APIRoute } from 'astro';
import { brandMark, brandMarkShapes } from '../domain/brand-mark.ts';
import { colors } from '../domain/colors.ts';

const { light, dark } = colors;
const { width, height } = brandMark;
const style =
  `.l{fill:none;stroke:${light.line};stroke-width:3}.s{fill:${light.seal}}` +
  `@media(prefers-color-scheme:dark){.l{stroke:${dark.line}}.s{fill:${dark.seal}}}`;

/** The site's sign for the tab of a browser, which takes a square. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${(height - width) / 2} ${width} ${width}"><style>${style}</style>` +
      `${brandMarkShapes('class="l"', 'class="s"')}</svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
