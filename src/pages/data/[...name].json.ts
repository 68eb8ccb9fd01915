import type { APIRoute, GetStaticPaths } from 'astro';
import { getJsonFiles } from '../../queries/data-files.ts';

export const getStaticPaths = (async () =>
  (await getJsonFiles()).map(({ name, content }) => ({
    params: { name },
    props: { content },
  }))) satisfies GetStaticPaths;

/** The data of the guide for others, and the schemas that say what is in it. */
export const GET: APIRoute<{ content: object }> = ({ props }) =>
  new Response(`${JSON.stringify(props.content, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
