import { paragraph } from '../content-copy.ts';
import { stops } from './spoiled-content.ts';

stops('narrow kana', paragraph('guide/irc', 'ｾﾝﾀｰで確かめます。', 'Ask the centre.'), {
  'odd-character guide/irc/ja.mdx:16:1': ['half-width kana: ｾﾝﾀｰ', 'センター'],
});

stops('wide Latin letters', paragraph('guide/irc', 'ＪＰＯの人です。', 'They are JPOs.'), {
  'odd-character guide/irc/ja.mdx:16:1': ['full-width letters or digits: ＪＰＯ', 'JPO'],
});

stops('a narrow stop in Japanese', paragraph('guide/irc', 'センターで,確かめます.', 'Ask the centre.'), {
  'japanese-style guide/irc/ja.mdx:16:6': '"センターで,確かめます."',
  'odd-character guide/irc/ja.mdx:16:6': 'a half-width stop: ,',
  'japanese-style guide/irc/ja.mdx:16:12': '"センターで,確かめます."',
});

stops('a wide stop in English', paragraph('guide/irc', 'センターで確かめます。', 'Ask the centre。'), {
  'odd-character guide/irc/en.mdx:16:15': 'Japanese punctuation: 。',
});

stops('brackets of two widths', paragraph('guide/irc', 'センター(人事）で確かめます。', 'Ask the centre.'), {
  'mixed-brackets guide/irc/ja.mdx:16:5': '"(人事）"',
});

stops('American spelling', paragraph('guide/irc', '色を見ます。', 'Look at the color.'), {
  'spelling guide/irc/en.mdx:16:13': ['"color"', 'colon'],
});

stops('a misspelt word', paragraph('guide/irc', '案内を見ます。', 'Look at the anouncement.'), {
  'spelling guide/irc/en.mdx:16:13': ['"anouncement"', 'announcement'],
});

stops(
  'a character that cannot be seen inside a word',
  paragraph('guide/irc', '案\u200B内を見ます。', 'Look at the no\u200Btice.'),
  {
    'odd-character guide/irc/en.mdx:16:15': 'an invisible character: U+200B',
    'spelling guide/irc/en.mdx:16:16': ['"tice"', 'tick'],
    'odd-character guide/irc/ja.mdx:16:2': 'an invisible character: U+200B',
  },
);

stops('a byte order mark inside a word', paragraph('guide/irc', '案\uFEFF内を見ます。', 'Look at the notice.'), {
  'odd-character guide/irc/ja.mdx:16:2': 'an invisible character: U+FEFF',
});

stops('a space that does not break', paragraph('guide/irc', '案内を見ます。', 'Look at\u00A0the notice.'), {
  'odd-character guide/irc/en.mdx:16:8': 'a space that no line breaks at: U+00A0',
});

stops('a sign of a private font', paragraph('guide/irc', '\uE000を見ます。', 'Look at the notice.'), {
  'odd-character guide/irc/ja.mdx:16:1': 'a character of one machine alone: U+E000',
});

stops('a space between two Japanese words', paragraph('guide/irc', 'センターで 確かめます。', 'Ask the centre.'), {
  'space-in-japanese guide/irc/ja.mdx:16:1': '"センターで 確かめます。"',
});

stops('plain style among polite sentences', paragraph('guide/irc', 'センターは窓口である。', 'Ask the centre.'), {
  'japanese-style guide/irc/ja.mdx:16:8': '"センターは窓口である。"',
});
