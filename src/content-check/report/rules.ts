/**
 * Every rule of the content check, by the name that tools see, with what it means to an editor. A rule that is broken
 * is printed with these words in both languages.
 */
export const rules = {
  'missing-file': { ja: 'ファイルかフォルダーがありません', en: 'a file or folder is missing' },
  'unexpected-file': { ja: 'ここに置けないファイルです', en: 'a file that has no place here' },
  encoding: { ja: '文字として読めません（UTF-8で保存してください）', en: 'not readable as text; save it as UTF-8' },
  'too-large': { ja: 'ファイルが大きすぎます', en: 'the file is too large' },
  yaml: { ja: 'YAMLの書き方が正しくありません', en: 'the YAML cannot be read' },
  'yaml-alias': { ja: 'YAMLの & や * は使えません', en: 'YAML anchors, aliases and tags are not used here' },
  'front-matter': { ja: 'ファイルの先頭の項目が読めません', en: 'the fields at the top of the file cannot be read' },
  mdx: { ja: '本文の記号が正しくありません', en: 'the markup of the text cannot be read' },
  'missing-field': { ja: '項目がありません', en: 'a field is missing' },
  'missing-language': { ja: '片方の言語がありません', en: 'one of the languages is missing' },
  'unknown-field': { ja: '知らない項目です', en: 'a field that does not exist' },
  'wrong-value': { ja: '項目の値が正しくありません', en: 'the value of a field is wrong' },
  'wrong-id': { ja: 'IDが正しくありません', en: 'an id is wrong' },
  'duplicate-id': { ja: '同じものが二つあります', en: 'something that must be unique is there twice' },
  'future-date': { ja: '未来の日付です', en: 'a date that is still to come' },
  'wrong-language': { ja: '別の言語で書かれています', en: 'the text is in another language' },
  unfinished: { ja: 'まだ書かれていないところがあります', en: 'something is still to be written' },
  'unknown-reference': { ja: 'IDに合うものがありません', en: 'nothing has this id' },
  'unknown-fact': { ja: 'その数字は登録されていません', en: 'there is no such fact' },
  'broken-link': { ja: 'リンク先がありません', en: 'a link leads nowhere' },
  'unsafe-link': { ja: '危険なリンクです', en: 'a link that could run code' },
  'unknown-host': { ja: '出典にないサイトへのリンクです', en: 'a link to a site that no source names' },
  'unknown-component': { ja: '使えない部品です', en: 'a component or an HTML tag that cannot be used' },
  'unknown-attribute': { ja: '部品に使えない属性です', en: 'an attribute that the component does not have' },
  'wrong-attribute': { ja: '部品の属性が正しくありません', en: 'an attribute of a component is wrong' },
  'code-in-content': { ja: '文章にプログラムは書けません', en: 'code cannot stand in content' },
  'heading-id': { ja: '見出しのIDが正しくありません', en: 'the id of a heading is missing or wrong' },
  'heading-depth': { ja: '見出しの段が正しくありません', en: 'the level of a heading is wrong' },
  picture: { ja: '画像は使えません', en: 'pictures are not used here' },
  'number-in-prose': { ja: '数字を直接書いています', en: 'a figure is written into the text' },
  'hedge-in-prose': { ja: '「約」「以上」などは数字の側で決めます', en: 'a hedge is written beside a figure' },
  term: { ja: '用語集と違う言葉です', en: 'a word that the glossary replaces' },
  parity: { ja: '日本語と英語の中身がそろっていません', en: 'the two languages do not say the same' },
  'stale-translation': { ja: '英語が日本語の変更に追いついていません', en: 'the English is older than the Japanese' },
  'short-address': { ja: '短いアドレスの台帳が合っていません', en: 'the register of short addresses does not fit' },
  'review-due': { ja: '出典を見直す日を過ぎました', en: 'a source is due to be read again' },
} as const satisfies Record<string, { ja: string; en: string }>;

export type Rule = keyof typeof rules;
