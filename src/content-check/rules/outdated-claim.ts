import type { Paragraph } from 'mdast';
import type { Locale } from '../../i18n/locales.ts';
import type { PageText } from '../read/entry.ts';
import { isJsx, jsxAttributes, nodesIn, plainText } from '../read/mdx.ts';
import { defineRule, type Problem, quoted } from '../report/problem.ts';
import { type Check, type Context, placeOfNode } from './check.ts';
import { allPages } from './texts.ts';

const newestRule = defineRule(
  'no-longer-newest',
  '新しい値で変わるかもしれない文です',
  'a sentence that a newer value may have made untrue',
  { severity: 'warning' },
);
const allRule = defineRule('speaks-of-all', '全体のことを言う文があります', 'a sentence that speaks of all', {
  severity: 'warning',
});

/** Words by which a text says that a value is the newest or beyond all others, or still to be known. */
const superlatives: Record<Locale, RegExp> = {
  ja: /最も|もっとも|いちばん|一番|最多|最少|最高|最大|最新|過去最|初めて|まだ|達する|達した|届/,
  en: /\b(?:most|highest|largest|lowest|fewest|record|latest|newest|ever|not yet|yet to|still|reach(?:ed)?)\b/i,
};

/** Words by which a text says that the guide could not find out what it speaks of. */
const unsettled: Record<Locale, RegExp> = {
  ja: /確かめられ(?:てい)?(?:ません|ない)|まだわか(?:りません|らない)/,
  en: /\b(?:could not|cannot|has not been able to|have not been able to) (?:confirm|check|verify|establish)|\bnot (?:been )?(?:confirmed|verified|known)\b/i,
};

/** Words by which a text speaks of all testimonials, or of all application windows. */
const all: Record<keyof Context['newest'], Record<Locale, RegExp>> = {
  testimonials: {
    ja: /どの(?:話|声|人)も|(?:話|声)は(?:すべて|みな|どれも)|[二三四五六七八九十]人とも|三人/,
    en: /\b(?:all|each|every one|both) (?:of )?(?:the |these )?(?:three |four |five )?(?:stories|testimonials|people)\b|\beach story\b|\b(?:three|four|five) (?:people|stories)\b/i,
  },
  windows: {
    ja: /どの年も|毎年の受付|いずれの年も|表にあるのは/,
    en: /\b(?:every|each) (?:year|window)\b|\ball (?:the )?(?:years|windows|dates)\b/i,
  },
};

/** The facts of a paragraph that name a time of which the fact has a newer value by now. */
function checkParagraph(paragraph: Paragraph, locale: Locale, { facts }: Context) {
  if (!superlatives[locale].test(plainText(paragraph))) return [];
  const named = new Map<string, string[]>();
  for (const node of nodesIn(paragraph)) {
    const { id, at } = isJsx(node) && node.name === 'Fact' ? jsxAttributes(node) : {};
    if (id && at) named.set(id, [...(named.get(id) ?? []), at]);
  }
  return [...named].flatMap(([id, times]) => {
    const newest = facts.get(id)?.history.at(-1)?.at;
    if (newest === undefined || times.includes(newest)) return [];
    return {
      rule: newestRule,
      found: { ja: `${id} の ${times.join('、')} の値`, en: `the value of ${id} at ${times.join(', ')}` },
      expected: {
        ja: `${newest} の値を入れても正しい文。読み直して、必要なら書きかえます`,
        en: `a text that is true beside the value of ${newest} too: read it again, and change what has to be`,
      },
    };
  });
}

/** A paragraph that leaves a question open, on a page that is older than the newest source for its topic. */
function checkUnsettled(paragraph: Paragraph, locale: Locale, updated: string, { facts, sources }: Context) {
  if (!unsettled[locale].test(plainText(paragraph))) return [];
  const topics = new Set<string | undefined>();
  for (const node of nodesIn(paragraph))
    if (isJsx(node) && node.name === 'Fact') topics.add(facts.get(jsxAttributes(node).id ?? '')?.topic);
  const newer = [...facts].filter(([, { topic, history }]) => {
    const source = sources.get(history.at(-1)?.source ?? '');
    return topics.has(topic) && source !== undefined && source.accessed > updated;
  });
  if (newer.length === 0) return [];
  const ids = newer.map(([id]) => id);
  return [
    {
      rule: newestRule,
      found: {
        ja: `わからないと言う文と、新しく調べた ${ids.join('、')}`,
        en: `an open question, and ${ids.join(', ')}, looked up since`,
      },
      expected: {
        ja: '新しい値でもわからないままのこと。読み直したら、updated をその日にします',
        en: 'what the new values leave open too; once read again, updated is that day',
      },
    },
  ];
}

/** The day until which a page was looked after, as it is written; one that does not say is held against none. */
export function updatedOf({ fields }: PageText): string {
  const { updated = '9' } = (fields?.raw ?? {}) as { updated?: string };
  return String(updated);
}

/**
 * Sentences that the data may have made untrue: one that pins a value and calls it the newest or the highest, and one
 * that speaks of all, on a page that nobody checked since the newest of them was added.
 */
export const outdatedClaim: Check = {
  rules: [newestRule, allRule],
  isOfEntry: true,
  check(content, context) {
    const { newest } = context;
    return allPages(content).flatMap((page) => {
      const { file, locale, tree } = page;
      const problems: Problem[] = [];
      const updated = updatedOf(page);
      if (!tree) return problems;
      for (const paragraph of nodesIn(tree)) {
        if (paragraph.type !== 'paragraph') continue;
        const place = { file, ...placeOfNode(paragraph) };
        const findings = [
          ...checkParagraph(paragraph, locale, context),
          ...checkUnsettled(paragraph, locale, updated, context),
        ];
        problems.push(...findings.map((finding) => ({ ...place, ...finding })));
        const text = plainText(paragraph);
        for (const subject of ['testimonials', 'windows'] as const) {
          const [words] = all[subject][locale].exec(text) ?? [];
          if (words === undefined || updated >= newest[subject]) continue;
          problems.push({
            ...place,
            rule: allRule,
            found: quoted(words),
            expected: {
              ja: `${newest[subject]} に加わったものにもあてはまる文。読み直したら、updated をその日にします`,
              en: `a text that is true of what was added on ${newest[subject]} too; once read again, updated is that day`,
            },
          });
        }
      }
      return problems;
    });
  },
};
