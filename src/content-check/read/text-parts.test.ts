import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { learnTexts, rememberTexts } from './known-texts.ts';
import { readMdx } from './mdx.ts';
import { textPartsReader } from './text-parts.ts';

const root = mkdtempSync(join(tmpdir(), 'text-parts-'));
after(() => rmSync(root, { recursive: true }));

const file = 'content/testimonials/someone/en.mdx';
const text = '---\nname: someone\n---\n\nSee [who can apply](/eligibility/).\n';

test('parts that a thread has made are taken as they are, for that file and address of the site alone', () => {
  const memory = rememberTexts(root);
  const made = textPartsReader('/')(file, text, () => readMdx(file, text));
  const told = memory.newTexts();
  memory.keep();
  assert.ok(!readFileSync(join(root, '.cache/known-texts.json'), 'utf8').includes('parts'));

  let reads = 0;
  const read = () => {
    reads += 1;
    return readMdx(file, text);
  };
  learnTexts(told);
  const inFolder = textPartsReader('/jpo')(file, text, read);
  const other = textPartsReader('/')(file.replace('en.mdx', 'ja.mdx'), text, read);
  assert.equal(reads, 2);
  assert.match(String(inFolder[0]), /href="\/jpo\/en\/eligibility\/"/);
  assert.match(String(other[0]), /href="\/eligibility\/"/);
  assert.deepEqual(textPartsReader('/')(file, text, read), made);
  assert.equal(reads, 2);
  learnTexts(new Map());
});

test('a text that is no MDX has no parts', () => {
  const wrong = '---\nname: someone\n---\n\n<Fact id="\n';
  assert.throws(() => textPartsReader('/')(file, wrong, () => readMdx(file, wrong)), /someone\/en\.mdx: .*no MDX/);
});
