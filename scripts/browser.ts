import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without a window: it starts, lays out and prints in half the time. */
const debianChromium = '/usr/lib/chromium/chromium-headless-shell';

/**
 * The browser for the tests: the one `CHROMIUM_PATH` names, else Debian's, else Playwright's own.
 *
 * @returns its path, whether or not something is there
 */
export function chromiumPath(): string {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return existsSync(debianChromium) ? debianChromium : chromium.executablePath();
}

/** Debian's Firefox, or what other systems have in its place. */
const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/**
 * The second browser for the tests: the one `FIREFOX_PATH` names, else the system's.
 *
 * @returns its path; nothing where there is none
 */
export function firefoxPath(): string | undefined {
  return process.env['FIREFOX_PATH'] || firefoxes.find((path) => existsSync(path));
}

function run(command: string, args: string[]): boolean {
  console.log(`${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

/** Whether Debian's packages can be installed: the tests run as root there, as in a container. */
function isDebianAsRoot(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined;
}

function installPackages(packages: string[]): void {
  const retry = ['-o', 'Acquire::Retries=3'];
  run('apt-get', [...retry, 'update', '-qq']);
  run('apt-get', [...retry, 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Whether a reader's usual Japanese fonts are there, sans and serif; others can write Japanese without being that. */
function hasJapaneseFonts(): boolean {
  return ['Noto Sans CJK JP', 'Noto Serif CJK JP'].every((family) => {
    const { stdout } = spawnSync('fc-list', [family], { encoding: 'utf8' });
    return Boolean(stdout?.trim());
  });
}

/**
 * Installs what the browser tests lack: on Debian, as root, its packages of Chromium and of Japanese fonts; elsewhere
 * Playwright's own Chromium. The browser `CHROMIUM_PATH` names is taken as it is.
 *
 * @returns whether a browser is there afterwards
 */
export function ensureBrowser(): boolean {
  if (isDebianAsRoot()) {
    const missing = [
      ...(existsSync(chromiumPath()) || process.env['CHROMIUM_PATH'] ? [] : ['chromium-headless-shell']),
      ...(hasJapaneseFonts() ? [] : ['fontconfig', 'fonts-noto-cjk']),
    ];
    if (missing.length > 0) installPackages(missing);
  }
  if (!existsSync(chromiumPath()) && !process.env['CHROMIUM_PATH']) run('playwright', ['install', 'chromium']);
  if (existsSync(chromiumPath())) return true;
  console.error(`There is no browser at ${chromiumPath()}; CHROMIUM_PATH can name another Chromium.`);
  return false;
}

/**
 * Installs Firefox on Debian as root; elsewhere, where there is none, says that the tests in it are left out.
 *
 * @returns whether one is there afterwards, or could not be installed here at all
 */
export function ensureFirefox(): boolean {
  if (!firefoxPath() && isDebianAsRoot()) installPackages(['firefox-esr']);
  if (firefoxPath()) return true;
  console.log('There is no Firefox, and the tests in it are left out; FIREFOX_PATH can name one.');
  return !isDebianAsRoot();
}

/**
 * Installs what reads PDFs, Poppler's tools, on Debian as root.
 *
 * @returns whether they are there afterwards
 */
export function ensurePoppler(): boolean {
  if (!isInstalled('pdfinfo') && isDebianAsRoot()) installPackages(['poppler-utils']);
  if (isInstalled('pdfinfo')) return true;
  console.error('The PDFs need the tools of Poppler (pdfinfo, pdftotext, pdftoppm): the package poppler-utils.');
  return false;
}

/**
 * Installs nginx, with what sends files packed by brotli, on Debian as root.
 *
 * @returns whether it is there afterwards
 */
export function ensureNginx(): boolean {
  if (!isInstalled('nginx') && isDebianAsRoot()) installPackages(['nginx-light', 'libnginx-mod-http-brotli-static']);
  return isInstalled('nginx');
}
