// @ts-check

/**
 * What `package-lock.json`, or npm's own record of an installation, says of one package.
 *
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [dev] whether only those who work on the guide need it
 * @property {boolean} [devOptional]
 * @property {string | string[]} [os]
 * @property {string | string[]} [cpu]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [engines]
 */

/**
 * Whether a version of Node meets a requirement.
 *
 * @param {string} version as `node --version` prints it, e.g. `v20.20.2`
 * @param {string} required as in `engines` of package.json, of the form `>=24.8.0`
 */
export function nodeIsNewEnough(version, required) {
  const [found, needed] = [version, required].map((text) => text.replace(/^\D+/, '').split('.').map(Number));
  for (const place of [0, 1, 2]) {
    const difference = (found?.[place] ?? 0) - (needed?.[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Whether a list of systems or processors names this one; no list names them all.
 *
 * @param {string | string[] | undefined} allowed
 * @param {string} value
 */
function allows(allowed, value) {
  return allowed === undefined || [allowed].flat().includes(value);
}

/**
 * The packages that an installation lacks, has too many or has in another version than the lock names.
 *
 * npm leaves optional packages out where they do not fit, by more than the system and the processor (the C library, what
 * is optional to an optional package). Of these only the project's own are expected, because nothing but system and
 * processor can rule them out.
 *
 * @param {Record<string, LockedPackage>} lock `packages` of `package-lock.json`
 * @param {Record<string, LockedPackage>} installed `packages` of `node_modules/.package-lock.json`; {} where there is none
 * @param {{ platform: string, arch: string }} machine
 * @param {boolean} [buildsOnly] whether an installation without the packages for working on the guide will do
 * @returns {string[]} their paths, e.g. `node_modules/astro`
 */
export function missingPackages(lock, installed, machine, buildsOnly = false) {
  const records = Object.values(installed);
  const isLean = buildsOnly && records.length > 0 && !records.some(({ dev }) => dev);
  const own = Object.keys(lock['']?.optionalDependencies ?? {});
  const absent = Object.entries(lock).filter(([path, entry]) => {
    if (path === '' || installed[path]) return false;
    if (isLean && (entry.dev || entry.devOptional)) return false;
    if (!entry.optional) return true;
    const isOwn = own.some((name) => path === `node_modules/${name}`);
    return isOwn && allows(entry.os, machine.platform) && allows(entry.cpu, machine.arch);
  });
  const different = Object.entries(installed).filter(
    ([path, entry]) => lock[path]?.version !== entry.version || lock[path]?.integrity !== entry.integrity,
  );
  return [...absent, ...different].map(([path]) => path);
}
