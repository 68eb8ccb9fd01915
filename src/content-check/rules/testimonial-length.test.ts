import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTestimonialLength } from './testimonial-length.ts';

test('Japanese characters alone are counted, over all paragraphs, and 350 are enough', () => {
  assert.deepEqual(checkTestimonialLength(['あ'.repeat(200), '漢'.repeat(150)]), []);
  const [finding] = checkTestimonialLength(['あ'.repeat(349), '。、JPO 2019']);
  assert.match(finding?.found.en ?? '', /^349 /);
});

test('a text that is still being written may be short', () => {
  assert.deepEqual(checkTestimonialLength(['〔ここに話を書く〕']), []);
});
