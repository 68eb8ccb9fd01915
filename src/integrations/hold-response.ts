import type { ServerResponse } from 'node:http';

/** A response that is ready to be sent. */
export interface HeldResponse {
  /** Whether it is what was asked for: no error, and a page that was drawn to its end. */
  isWhole: boolean;
}

function bytes(chunk: unknown): Buffer[] {
  if (typeof chunk === 'string') return [Buffer.from(chunk)];
  return chunk instanceof Uint8Array ? [Buffer.from(chunk)] : [];
}

/**
 * Holds what is written to a response until it is whole. A page is sent while it is drawn, so that an error halfway
 * would leave the browser with a blank page and the status of a good one.
 *
 * @param replace gives the page to send instead, as an error; nothing where the response may go out as it is
 */
export function holdResponse(
  response: ServerResponse,
  replace: (held: HeldResponse) => Promise<string | undefined>,
): void {
  let head: unknown[] = [];
  let body: Buffer[] = [];

  async function send(): Promise<void> {
    const status = typeof head[0] === 'number' ? head[0] : response.statusCode;
    const headers = Object.assign({}, response.getHeaders(), ...head.filter((each) => typeof each === 'object'));
    const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    const content = Buffer.concat(body);
    const isCutOff = status === 200 && /^text\/html/.test(String(type)) && !content.includes('</html>');
    const instead = await replace({ isWhole: status < 400 && !isCutOff });
    // Without its own methods the response has those of its class again.
    Reflect.deleteProperty(response, 'writeHead');
    Reflect.deleteProperty(response, 'write');
    Reflect.deleteProperty(response, 'end');
    if (instead !== undefined) {
      response.writeHead(500, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' });
      response.end(instead);
      return;
    }
    if (head.length > 0) response.writeHead(...(head as [number]));
    response.end(content);
  }

  Object.assign(response, {
    writeHead(...args: unknown[]) {
      head = args;
      body = [];
      return response;
    },
    write(chunk: unknown) {
      body.push(...bytes(chunk));
      return true;
    },
    end(chunk?: unknown) {
      body.push(...bytes(chunk));
      void send();
      return response;
    },
  });
}
