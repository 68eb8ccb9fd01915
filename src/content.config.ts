import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The collections, for Astro. It loads this file through Vite, which makes each module over that is imported from here,
 * and slower: in a build of a thousand people two seconds more than where Node loads them. Whoever changes one of them
 * starts `npm run dev` anew.
 */
export const { collections } = require('./collections.ts') as typeof import('./collections.ts');
