import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const rows: [what: string, script: string, args: string[], says: string][] = [
  ['an option that does not exist', 'build', ['--lang=en', '--prevew'], 'There is no option "--prevew".'],
  ['an option that does not exist, in Japanese', 'start', ['--lang=ja', '--prevew'], '「--prevew」というオプション'],
  ['an option of another command', 'dev', ['--lang=en', '--preview'], 'There is no option "--preview".'],
  ['a word where none is expected', 'serve', ['--lang=en', 'dist'], '"dist" is not needed here.'],
  ['an option without its value', 'check-content', ['--lang=en', '--root'], 'The value of "--root" is wrong.'],
  ['a value where the option has none', 'build', ['--lang=en', '--preview=yes'], 'The value of "--preview" is wrong.'],
  ['a language that the guide does not have', 'build', ['--lang=fr'], '--lang=ja|en'],
  ['a port that is no number', 'dev', ['--lang=en', '--port=x'], 'The value of "--port=x" is wrong.'],
];
for (const [what, script, args, says] of rows) {
  test(`a command says what is wrong with ${what}, and does nothing`, () => {
    const run = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' });
    assert.equal(run.status, 1);
    assert.equal(run.stdout, '');
    assert.ok(run.stderr.includes(says), run.stderr);
    assert.doesNotMatch(run.stderr, /^\s+at /m);
  });
}
