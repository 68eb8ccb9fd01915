import type { APIRoute, GetStaticPaths } from 'astro';
import { getSecurityTxt } from '../../queries/publisher.ts';

export const getStaticPaths = (async () => {
  const text = await getSecurityTxt();
  return text === undefined ? [] : [{ params: { file: 'security' }, props: { text } }];
}) satisfies GetStaticPaths;

/** Whom to tell of a weakness: RFC 9116. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
