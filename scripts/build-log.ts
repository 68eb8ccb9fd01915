import nodeLog from 'astro/logger/node';

/** Where Astro logs a build: as it does by itself, without the stack of an error, which `astroBuild` keeps in a file. */
export default function buildLog(): ReturnType<typeof nodeLog> {
  const log = nodeLog();
  return {
    ...log,
    write: (event) => log.write({ ...event, message: event.message.replaceAll(/\n\s+at [^\n]*/g, '') }),
  };
}
