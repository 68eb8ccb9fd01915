import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChromium } from './chromium.ts';

const version = '13.5.0';
const folder = '.cache/bench';
/** The categories that a page is rated in. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page: a rating from 0 to 100 for each category, and what keeps it from a full one. */
export interface Rating {
  scores: number[];
  complaints: string[];
}

interface Result {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null }>;
}
type Lighthouse = (address: string, flags: object) => Promise<{ lhr: Result }>;

/**
 * Gives Lighthouse, which the project itself does not need: it is installed outside, at the first use.
 *
 * @returns what rates one page in a browser of its own, as on a phone
 */
export async function installLighthouse(certificate: string): Promise<(address: string) => Promise<Rating>> {
  const options = ['--no-save', '--no-audit', '--no-fund', '--omit=optional'];
  execFileSync('npm', ['install', '--prefix', folder, ...options, `lighthouse@${version}`], { stdio: 'ignore' });
  const path = join(folder, 'node_modules/lighthouse/core/index.js');
  const { default: lighthouse }: { default: Lighthouse } = await import(pathToFileURL(path).href);
  return async (address) => {
    const chromium = await startChromium(certificate);
    const settings = { port: chromium.port, onlyCategories: categories, logLevel: 'error' };
    const { lhr } = await lighthouse(address, settings);
    await chromium.close();
    const rated = categories.map((category) => lhr.categories[category] ?? { score: 0, auditRefs: [] });
    return {
      scores: rated.map(({ score }) => Math.round(score * 100)),
      complaints: rated
        .flatMap(({ auditRefs }) => auditRefs)
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    };
  };
}
