import { isVagueLink } from '../../domain/vague-link.ts';
import { findNodes, nodesIn, plainText, sectionIds } from '../read/mdx.ts';
import { defineRule, type Finding, nearest, quoted, verbatim } from '../report/problem.ts';
import { type Context, pageCheck, type PageFinding, placeOfNode } from './check.ts';

const brokenRule = defineRule('broken-link', 'リンク先がありません', 'a link leads nowhere');
const unsafeRule = defineRule('unsafe-link', '危険なリンクです', 'a link that could run code');
const hostRule = defineRule('unknown-host', '出典にないサイトへのリンクです', 'a link to a site that no source names');
const vagueRule = defineRule(
  'vague-link',
  'リンクの言葉だけでは行き先がわかりません',
  'the words of a link do not say where it leads',
);
const bareRule = defineRule('bare-address', 'アドレスがそのまま本文にあります', 'a bare address in the text');

const addressForm = { ja: '/ か https:// で始まるアドレス', en: 'an address that begins with / or https://' };

function checkInside(url: string, ownSections: ReadonlySet<string>, { pages }: Context): Finding[] {
  const [path = '', section] = url.split('#');
  if (path && !pages.has(path)) {
    const expected = {
      ja: 'ページのアドレス（例：/eligibility/）',
      en: 'the address of a page, such as /eligibility/',
    };
    return [{ rule: brokenRule, found: verbatim(url), expected, suggestion: nearest(path, pages.keys()) }];
  }
  const sections = path ? pages.get(path) : ownSections;
  // Of a page that cannot be read nothing can be said.
  if (!sections || section === undefined || sections.has(section)) return [];
  const expected = {
    ja: `${path || 'このページ'} にある節：${[...sections].join('、') || 'ありません'}`,
    en: `a section of ${path || 'this page'}: ${[...sections].join(', ') || 'it has none'}`,
  };
  return [{ rule: brokenRule, found: verbatim(url), expected, suggestion: nearest(section, sections) }];
}

/** A link: to a page of the guide and a section in it, or to a host that the sources or organisations name. */
function checkLink(url: string, ownSections: ReadonlySet<string>, context: Context): Finding[] {
  if (url.startsWith('#') || url.startsWith('/')) return checkInside(url, ownSections, context);
  const short = verbatim(url.length > 80 ? `${url.slice(0, 77)}…` : url);
  if (/^\s*(?:javascript|vbscript|data|blob|file):/i.test(url)) {
    return [{ rule: unsafeRule, found: short, expected: addressForm }];
  }
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    return [{ rule: brokenRule, found: short, expected: addressForm }];
  }
  const { host } = new URL(url);
  const { hosts, unread } = context;
  if (hosts.has(host) || unread.has('sources') || unread.has('organizations')) return [];
  const expected = {
    ja: 'content/data の出典か組織に書かれたサイト',
    en: 'a site that a source or an organisation in content/data names',
  };
  return [{ rule: hostRule, found: short, expected, suggestion: nearest(host, hosts) }];
}

/** An address that Markdown makes a link of by itself, with all that follows it up to the next space. */
function checkBare(url: string): Finding[] {
  if (url.startsWith('mailto:')) {
    const expected = {
      ja: 'メールアドレスなし。問い合わせ先は、その組織のページへのリンクで示します',
      en: 'no mail address: a link to the page of the organisation says how to reach it',
    };
    return [{ rule: bareRule, found: verbatim(url.slice('mailto:'.length)), expected }];
  }
  const [address = ''] = /^[\x21-\x7e]+/.exec(url) ?? [];
  const expected = { ja: 'リンクの形：[言葉](アドレス)', en: 'a link: [words](address)' };
  const suggestion = `[…](${address.replace(/^(?:http:\/\/)?www\./, 'https://www.')})`;
  return [{ rule: bareRule, found: verbatim(decodeURI(url)), expected, suggestion }];
}

/** What somebody hears of a link who goes from one to the next. */
function checkWords(words: string): Finding[] {
  if (!isVagueLink(words)) return [];
  const expected = {
    ja: '行き先を表す言葉（例：応募資格）',
    en: 'words that name what is there, such as “Who can apply”',
  };
  return [{ rule: vagueRule, found: quoted(words), expected }];
}

/** Links lead to a page and a section of the guide, or to a site that its data names, under words of their own. */
export const link = pageCheck([brokenRule, unsafeRule, hostRule, bareRule, vagueRule], ({ tree, lines }, context) => {
  const ownSections = sectionIds(tree);
  const { links } = findNodes(tree);
  const inLinks = new Set(links.flatMap(nodesIn));
  const typed = nodesIn(tree).flatMap((node): PageFinding[] => {
    if (node.type !== 'text' || inLinks.has(node)) return [];
    const [address] = /(?:https?:\/\/|www\.)[\x21-\x7e]+/.exec(node.value) ?? [];
    return address ? checkBare(address).map((finding) => ({ ...placeOfNode(node), ...finding })) : [];
  });
  const linked = links.flatMap((node) => {
    const { line, column } = placeOfNode(node);
    const sign = lines[(line ?? 1) - 1]?.[(column ?? 1) - 1];
    const isBare = node.type === 'link' && sign !== '[';
    const findings =
      isBare || node.url.startsWith('mailto:') ? checkBare(node.url) : checkLink(node.url, ownSections, context);
    const vague = node.type === 'link' ? checkWords(plainText(node)) : [];
    return [...findings, ...vague].map((finding) => ({ line, column, ...finding }));
  });
  return [...typed, ...linked];
});
