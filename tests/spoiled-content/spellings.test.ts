import { replace, write } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const spellings = 'data/spellings.yaml';

stops(
  'a spelling that stands in two groups, in another width',
  write(spellings, "wfp:\n  en: [WFP, World Food Programme]\nfood:\n  en: [food, 'ＷＦＰ']\n"),
  {
    'duplicate-id data/spellings.yaml:4:14 food.en[1]': ['"ＷＦＰ"', 'wfp has this one'],
  },
);

stops('a group with one spelling', replace(spellings, '[deadline, closing date]', '[deadline]'), {
  'wrong-value data/spellings.yaml:3:3 deadline.en': 'at least 2',
});

stops('a group without spellings', write(spellings, 'deadline: {}\n'), {
  'wrong-value data/spellings.yaml:1:1 deadline': 'spellings in Japanese or English',
});

allows('spellings in one language alone', replace(spellings, '  en: [deadline, closing date]\n', ''));
allows('a guide without any spellings', write(spellings, '{}\n'));
