import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Builds the guide in a process of its own: a build leaves half a gigabyte of memory behind, which whoever goes on would
 * hold. A signal to end is handed on, and ends this process once the build has tidied up.
 *
 * @param args of `scripts/build.ts`
 * @returns whether it succeeded
 */
export async function buildInProcess(args: readonly string[] = []): Promise<boolean> {
  const build = spawn(process.execPath, ['scripts/build.ts', ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  let stopped = 0;
  const handOn = (signal: NodeJS.Signals, number: number) => {
    stopped = 128 + number;
    build.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, handOn);
  const [status] = await once(build, 'exit');
  for (const signal of signals) process.off(signal, handOn);
  if (stopped > 0) process.exit(stopped);
  return status === 0;
}
