import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import postcss, { type ChildNode } from 'postcss';
import { colors } from './colors.ts';

/** The colours that a style sheet declares for a scheme, by the rule or at-rule around them. */
function declaredColors(file: string, isScheme: (around: ChildNode) => boolean): Record<string, string> {
  const found: Record<string, string> = {};
  postcss.parse(readFileSync(file, 'utf8')).each((node) => {
    if (!isScheme(node) || !('walkDecls' in node)) return;
    node.walkDecls(/^--color-/, ({ prop, value }) => void (found[prop.slice('--color-'.length)] = value));
  });
  return found;
}

const isAtRule = (node: ChildNode, name: string, params: RegExp) =>
  node.type === 'atrule' && node.name === name && params.test(node.params);

test('the theme has the colours that pictures, icons and the frame of the browser are drawn in', () => {
  const theme = 'src/styles/theme.css';
  assert.deepEqual(
    declaredColors(theme, (node) => isAtRule(node, 'theme', /^static$/)),
    colors.light,
  );
  assert.deepEqual(
    declaredColors(theme, (node) => isAtRule(node, 'media', /color-scheme: dark/)),
    colors.dark,
  );
  assert.deepEqual(
    declaredColors('src/styles/utilities.css', (node) => isAtRule(node, 'utility', /^scheme-printed$/)),
    colors.printed,
  );
});

test('no colour stands outside the theme but the black and white of codes', () => {
  const files = globSync('src/**/*.{css,astro,ts}').filter(
    (file) => !['src/styles/theme.css', 'src/styles/utilities.css', 'src/domain/colors.ts'].includes(file),
  );
  assert.ok(files.length > 0);
  const wrong = files.flatMap((file) => {
    // In code a hash with three letters may be an anchor.
    const color = file.endsWith('.css') ? /#[0-9a-f]{3,8}\b/gi : /#[0-9a-f]{6}\b/gi;
    const found = [...readFileSync(file, 'utf8').matchAll(color)].map(([text]) => text);
    return found.filter((text) => !['#fff', '#000'].includes(text)).map((text) => `${file}: ${text}`);
  });
  assert.deepEqual(wrong, []);
});
