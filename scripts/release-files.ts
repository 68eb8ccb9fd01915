import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials, licenceList } from './bill-of-materials.ts';

/** Every file in a folder, hidden ones included, in the order of its characters. */
function filesIn(folder: string): string[] {
  return globSync(['**/*', '**/.*', '**/.*/**/*'], { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file, index, all) => all.indexOf(file) === index)
    .sort();
}

/** A line for each file, as `sha256sum --check` reads it. */
function checksums(folder: string): string {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return filesIn(folder)
    .map((file) => `${hash(file)}  ${file}\n`)
    .join('');
}

/** What a release is made of. */
export interface ReleaseParts {
  /** The build, as `dist/`. */
  site: string;
  /** What nginx is told of this build; left out where there is none. */
  nginx: string;
  /** Writes beside the files of a folder the same as hosts send them. */
  compress: (folder: string) => Promise<void>;
  /** YYYY-MM-DD, on which it is made. */
  day: string;
}

/**
 * Puts a release together: the site, compressed, what nginx is told, what it is made with and under which licences, and
 * last of all the checksums, so that a folder that has them is whole. What was in the folder before is lost.
 *
 * @param folder where it goes
 */
export async function writeRelease(folder: string, { site, nginx, compress, day }: ReleaseParts): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  cpSync(site, join(folder, 'site'), { recursive: true });
  await compress(join(folder, 'site'));
  if (existsSync(nginx)) cpSync(nginx, join(folder, 'nginx'), { recursive: true });
  const bill = billOfMaterials(day);
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
  writeFileSync(join(folder, 'licences.md'), licenceList(bill));
  for (const name of ['LICENSE', 'LICENSE-CONTENT']) cpSync(name, join(folder, name));
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(folder));
}
