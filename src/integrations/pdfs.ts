import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtAddress } from './site-address.ts';

/** Where `npm run pdf` leaves the PDFs, and what it says of them. */
export const pdfFolder = '.cache/pdf';
export const pdfManifest = `${pdfFolder}/manifest.json`;

/** The PDFs that are there. */
export interface PdfManifest {
  /** What they were made from: see `sourceKey`. */
  key: string;
  /** Day on which they were made. */
  date: string;
  /** Bytes by name of file. */
  sizes: Record<string, number>;
}

/** A fingerprint of all that a PDF of the guide is made from; a PDF with another one is out of date. */
export async function sourceKey(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(['content/**/*.{mdx,yaml}', 'src/**/*.{ts,astro,css}', 'package-lock.json']))
    files.push(file);
  const { origin, base } = builtAddress();
  const hash = createHash('sha256').update(`${origin} ${base}`);
  for (const file of files.sort()) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

async function currentPdfs(): Promise<PdfManifest | null> {
  if (!existsSync(pdfManifest)) return null;
  const manifest: PdfManifest = JSON.parse(readFileSync(pdfManifest, 'utf8'));
  return manifest.key === (await sourceKey()) ? manifest : null;
}

/**
 * Takes the PDFs into the build and tells the pages which there are. PDFs older than the sources are left out: better no
 * file than one that says something else than the page that offers it.
 */
export function pdfs(): AstroIntegration {
  let manifest: PdfManifest | null = null;
  return {
    name: 'guide-pdfs',
    hooks: {
      'astro:config:setup': async ({ updateConfig, logger }) => {
        manifest = await currentPdfs();
        if (!manifest && existsSync(pdfManifest)) logger.warn('The PDFs are out of date: npm run pdf makes them anew.');
        updateConfig({ vite: { define: { __GUIDE_PDFS__: JSON.stringify(manifest) } } });
      },
      'astro:build:done': ({ dir }) => {
        if (!manifest) return;
        const folder = join(fileURLToPath(dir), 'pdf');
        mkdirSync(folder, { recursive: true });
        for (const name of Object.keys(manifest.sizes)) copyFileSync(join(pdfFolder, name), join(folder, name));
      },
    },
  };
}
