import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a script of this project in a process of its own: a build leaves half a gigabyte of memory behind, which whoever
 * goes on would hold. A signal to end is handed on, and ends this process once the script has tidied up.
 *
 * @param script its path
 * @returns whether it succeeded
 */
export async function runScript(script: string, args: readonly string[] = []): Promise<boolean> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  let stopped = 0;
  const handOn = (signal: NodeJS.Signals, number: number) => {
    stopped = 128 + number;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, handOn);
  const [status] = await once(child, 'exit');
  for (const signal of signals) process.off(signal, handOn);
  if (stopped > 0) process.exit(stopped);
  return status === 0;
}
