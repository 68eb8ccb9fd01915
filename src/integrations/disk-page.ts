import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { diskAddress } from '../domain/disk-address.ts';
import { parseHtml } from '../domain/parse-html.ts';
import { hashSource } from './policy.ts';

/** A page or a style sheet as it stands on a disk, and the files of the site that it asks for or leads to. */
export interface DiskFile {
  text: string;
  files: string[];
}

const pointers = ['href', 'src', 'poster', 'data', 'xLinkHref'];
/** An address in CSS that is not written into it. */
const cssAddress = /(?<=url\(\s*["']?)(?!data:|#)[^"')]+/g;
/** A script that fetches another; a browser lets none do that on a disk. */
const loadsScripts = /\b(?:from|import)\s*\(?\s*["'`]/;

/**
 * Rewrites the addresses in CSS for a disk.
 *
 * @param from the path, in the folder of the site, of the file that the CSS is in
 * @param site its public address
 */
export function toDiskCss(css: string, from: string, site: URL): DiskFile {
  const files: string[] = [];
  const text = css.replace(cssAddress, (address) => {
    const found = diskAddress(address, from, site);
    if (found) files.push(found.file);
    return found?.address ?? address;
  });
  return { text, files };
}

/** What only a host can answer, or what names the page as it is on its host. */
function isForHosts({ tagName, properties }: Element): boolean {
  const relation = Array.isArray(properties['rel']) ? properties['rel'].join(' ') : '';
  if (tagName === 'link') return relation === 'manifest';
  return properties['type'] === 'speculationrules' || properties['dataOnline'] !== undefined;
}

function namesPublicAddress({ tagName, properties }: Element): boolean {
  return tagName === 'link' && /canonical|alternate/.test(String(properties['rel']));
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** The policy of a page for a disk, where a file has no origin that `'self'` could mean. */
function toDiskPolicy(policy: string, written: Map<string, string>, added: string[]): string {
  return policy
    .replace(/ ('sha256-[^']+')/g, (_, hash: string) => (written.has(hash) ? ` ${written.get(hash)}` : ''))
    .replace(/(?<=script-src)/, added.map((hash) => ` ${hash}`).join(''))
    .replaceAll("'self'", 'file:');
}

/**
 * Makes of a page on a host one that a browser opens from a folder: its addresses are relative, and lead to files. What
 * a browser refuses on a disk goes: the manifest, pages rendered ahead, checksums of files, scripts that load others.
 *
 * A page with such a script says in an element with `data-offline`, hidden on a host, what cannot be done on a disk;
 * elements with `data-online` go.
 *
 * @param from the path of the page in the folder of the site
 * @param site its public address, with a slash at the end; canonical and alternate addresses keep it
 * @param read reads a file of the site
 * @throws where a script cannot run on a disk, and the page does not say so
 */
export function toDiskPage(html: string, from: string, site: URL, read: (file: string) => string): DiskFile {
  const tree = parseHtml(html);
  const files: string[] = [];
  /** What the policy calls the styles and scripts that are in the page now, by what it called them before. */
  const written = new Map<string, string>();
  const added: string[] = [];
  let policy: Element | undefined;
  let lacks = false;
  let saysSo = false;
  const onDisk = (address: string) => {
    const found = diskAddress(address, from, site);
    if (found && !address.startsWith('#')) files.push(found.file);
    return found?.address ?? address;
  };

  visit(tree, 'element', (element, index, parent) => {
    const { tagName, properties } = element;
    const { src, httpEquiv } = properties;
    const script =
      tagName === 'script' && typeof src === 'string' ? read(diskAddress(src, from, site)?.file ?? '') : '';
    const lacksThis = loadsScripts.test(script);
    lacks ||= lacksThis;
    if (lacksThis || isForHosts(element)) {
      parent?.children.splice(index ?? 0, 1);
      return [SKIP, index ?? 0];
    }
    if (namesPublicAddress(element)) return undefined;

    delete properties['integrity'];
    if (properties['dataOffline'] !== undefined) {
      saysSo = true;
      delete properties['hidden'];
    }
    if (script) {
      delete properties['src'];
      element.children = [{ type: 'text', value: script }];
      added.push(hashSource(script));
    } else if (tagName === 'script') {
      written.set(hashSource(textOf(element)), hashSource(textOf(element)));
    }
    if (tagName === 'style') {
      const css = textOf(element);
      const { text, files: asked } = toDiskCss(css, from, site);
      files.push(...asked);
      written.set(hashSource(css), hashSource(text));
      element.children = [{ type: 'text', value: text }];
    }
    if (String(httpEquiv) === 'content-security-policy') policy = element;
    if (String(httpEquiv) === 'refresh')
      properties['content'] = String(properties['content']).replace(/(?<=;\s*url=).*/i, onDisk);
    for (const name of pointers) {
      const { [name]: address } = properties;
      if (typeof address === 'string') properties[name] = onDisk(address);
    }
    return undefined;
  });

  if (lacks && !saysSo)
    throw new Error(`${from} has a script that loads others, and no words with data-offline for a reader without it.`);
  if (policy) policy.properties['content'] = toDiskPolicy(String(policy.properties['content']), written, added);
  return { text: toHtml(tree), files };
}
