import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** What a command took. */
export interface Cost {
  seconds: number;
  /** Seconds of all processors; none where the system does not say. */
  processor: number;
  /** The most that all its processes together had in memory at once, in bytes; none where the system does not say. */
  memory: number;
}

/** A run that took longer than it may. */
export class TooLong extends Error {}

/** Linux counts processor time in hundredths of a second, whatever its clock. */
const ticks = 100;

/** What the processes of a group use at this moment. */
function usage(group: number): Omit<Cost, 'seconds'> {
  const sum = { processor: 0, memory: 0 };
  let highest = 0;
  for (const name of readdirSync('/proc').filter((each) => /^\d/.test(each))) {
    try {
      // The name of a process stands in brackets and may hold anything.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (Number(stat[2]) !== group) continue;
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const bytes = (field: string) => Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024;
      sum.memory += bytes('VmRSS');
      highest = Math.max(highest, bytes('VmHWM'));
      // Its own, in the program and in the system, and the same of children that have ended.
      sum.processor += stat.slice(11, 15).reduce((total, each) => total + Number(each), 0) / ticks;
    } catch {
      // It has ended.
    }
  }
  return { processor: sum.processor, memory: Math.max(sum.memory, highest) };
}

/**
 * Runs a command and looks at its processes while it runs.
 *
 * @param log the file that takes what it prints
 * @param limit in seconds
 * @throws where it fails, and `TooLong` where it had to be ended
 */
export async function measure(
  [command = '', ...args]: string[],
  { root, environment, log, limit }: { root: string; environment?: Record<string, string>; log: string; limit: number },
): Promise<Cost> {
  const output = openSync(log, 'w');
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', output, output],
    // A group of its own: by it the processes are found that it starts.
    detached: true,
  });
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  // Nor does a group of its own hear of it when whoever runs this stops it.
  process.once('exit', end);
  let seconds: number | undefined;
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', (status) => {
      seconds = elapsed();
      resolve(status);
    });
  });
  const cost = { processor: 0, memory: 0 };
  const looking = process.platform === 'linux' && child.pid !== undefined ? child.pid : undefined;
  while (seconds === undefined) {
    if (elapsed() > limit) end();
    if (looking !== undefined) {
      const now = usage(looking);
      cost.processor = Math.max(cost.processor, now.processor);
      cost.memory = Math.max(cost.memory, now.memory);
    }
    // Often at first, so that a short run is seen at all; seldom later, so that looking costs nothing.
    await Promise.race([ended, setTimeout(Math.min(200, 5 + elapsed() * 50))]);
  }
  process.off('exit', end);
  closeSync(output);
  const status = await ended;
  if (seconds > limit) throw new TooLong(`longer than ${limit} s`);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${readFileSync(log, 'utf8').slice(-3000)}`);
  return { seconds, ...cost };
}
