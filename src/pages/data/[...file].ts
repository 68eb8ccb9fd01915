import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublishedFiles, type PublishedFile } from '../../queries/data-files.ts';

export const getStaticPaths = (async () =>
  (await getPublishedFiles()).map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The data of the guide for others, and the schemas that say what is in it. */
export const GET: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'content-type': file.type } });
