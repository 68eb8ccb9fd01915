import type { APIRoute, GetStaticPaths } from 'astro';
import { getCsvFiles } from '../../queries/data-files.ts';

export const getStaticPaths = (async () =>
  (await getCsvFiles()).map(({ name, content }) => ({
    params: { name },
    props: { content },
  }))) satisfies GetStaticPaths;

/** The data of the guide as tables, for programs that open them as such. */
export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
