import nodeLog from 'astro/logger/node';

type Log = ReturnType<typeof nodeLog>;
type Event = Parameters<Log['write']>[0];

const plain = nodeLog();
let held: Event[] | undefined = [];

function write(event: Event): void {
  plain.write({ ...event, message: event.message.replaceAll(/\n\s+at [^\n]*/g, '') });
}

/** Shows what Astro has said so far, and from now on what it says. */
export function showLog(): void {
  held?.forEach(write);
  held = undefined;
}

/**
 * Where Astro logs a build: as it does by itself, but without the stack of an error, which a file keeps, and not before
 * `showLog`: who has content to mend need not read how far its pages had come.
 */
export default function buildLog(): Log {
  return { ...plain, write: (event) => (held ? void held.push(event) : write(event)) };
}
