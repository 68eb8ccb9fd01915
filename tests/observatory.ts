import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureTool, toolFolder } from './tool.ts';

/** The HTTP Observatory of Mozilla, whose rules are applied as they are: https://github.com/mdn/mdn-http-observatory */
const observatory = { name: '@mdn/mdn-http-observatory', version: '1.4.8' };
const packageFolder = `${toolFolder(observatory)}/node_modules/${observatory.name}`;

/** Why the Observatory cannot be asked; undefined where it can. */
export function ensureObservatory(): string | undefined {
  const reason = ensureTool(observatory);
  // It would fetch the list of the hosts that browsers know to use https; an address of this machine is not among them.
  if (!reason) writeFileSync(`${packageFolder}/conf/hsts-preload.json`, '{}');
  return reason;
}

/** What the Observatory says of a host. */
export interface Rating {
  grade: string;
  score: number;
  /** What does not pass. */
  failed: string[];
}

/**
 * Rates a host by the rules of the Observatory.
 *
 * @param host name or address
 * @param ports where it listens; nothing needs to answer at that of http
 * @param certificate file of its certificate, which nobody else has signed
 */
export function rate(host: string, ports: { http: number; https: number }, certificate: string): Rating {
  const source = `${packageFolder}/src`;
  const script = `
    const { retrieve } = await import('${pathToFileURL(`${source}/retriever/retriever.js`)}');
    const { ALL_TESTS } = await import('${pathToFileURL(`${source}/constants.js`)}');
    const { getGradeForScore, getScoreModifier } = await import('${pathToFileURL(`${source}/grader/grader.js`)}');
    const answers = await retrieve('${host}', { httpPort: ${ports.http}, httpsPort: ${ports.https} });
    const results = ALL_TESTS.map((test) => test(answers)).filter(({ result }) => result);
    const score = results.reduce((sum, { result }) => sum + getScoreModifier(result), 100);
    const failed = results.filter(({ pass }) => !pass).map(({ result }) => result);
    console.log(JSON.stringify({ ...getGradeForScore(score), failed }));
    process.exit(0);`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
