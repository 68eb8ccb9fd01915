import { defineRule, type Finding } from '../report/problem.ts';
import { unfinishedMark } from '../read/fields.ts';
import { findProse } from '../read/mdx.ts';
import { pageCheck } from './check.ts';

const rule = defineRule('testimonial-length', '経験者の声が短すぎます', 'a testimonial is too short');

/** What one needs to tell a way of several stations; the shortest of the first three has about 420. */
export const shortestTestimonial = 350;

/** @param texts the paragraphs of the Japanese text; one that is still being written may be short */
export function checkTestimonialLength(texts: string[]): Finding[] {
  if (texts.some((text) => unfinishedMark(text) !== undefined)) return [];
  const count = texts.join('').match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  if (count >= shortestTestimonial) return [];
  return [
    {
      rule,
      found: { ja: `日本語の文字が${count}字`, en: `${count} Japanese characters` },
      expected: { ja: `${shortestTestimonial}字以上`, en: `at least ${shortestTestimonial}` },
    },
  ];
}

/** The Japanese of each testimonial; the English has what the Japanese has. */
export const testimonialLength = pageCheck([rule], ({ locale, tree }, _, { subject }) =>
  subject === 'testimonials' && locale === 'ja' ? checkTestimonialLength(findProse(tree).map(({ text }) => text)) : [],
);
