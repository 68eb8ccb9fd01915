import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameRoutes } from './route-table.ts';

const names = new Map([
  ['post', 'Posts & more'],
  ['exam', 'Exam 試験'],
]);

test('columns and the labels of the cells below them say the names of the routes, foreign words marked', () => {
  const html =
    '<table><thead><tr><th scope="col">Age</th><th scope="col"><span lang="en">post</span></th><th scope="col">exam</th></tr></thead>' +
    '<tbody><tr><th scope="row">Limit</th><td data-label="">none</td><td data-label="exam">exam</td></tr></tbody></table>';
  assert.equal(
    nameRoutes(html, names, 'en'),
    '<table><thead><tr><th scope="col">Age</th><th scope="col">Posts &#x26; more</th><th scope="col">Exam <span lang="ja">試験</span></th></tr></thead>' +
      '<tbody><tr><th scope="row">Limit</th><td data-label="Posts &#x26; more">none</td>' +
      '<td data-label="Exam">exam</td></tr></tbody></table>',
  );
});
