import type { Locale } from '../../src/i18n/locales.ts';

export interface Query {
  locale: Locale;
  kind:
    | 'name'
    | 'organisation'
    | 'place'
    | 'term'
    | 'reading'
    | 'abbreviation'
    | 'width'
    | 'two words'
    | 'part'
    | 'slip'
    | 'spelling';
  text: string;
  /** What must come first: one of these; without a section, any of the page. */
  first: string[];
}

const of = (locale: Locale, kind: Query['kind'], text: string, ...first: string[]): Query => ({
  locale,
  kind,
  text,
  first,
});
const ja = of.bind(null, 'ja');
const en = of.bind(null, 'en');

const kawabata = '/testimonials/kawabata-mariko/';
const murata = '/testimonials/murata-asuka/';
const shibui = '/testimonials/shibui-yu/';

/** What readers type, thirty in each language. */
export const queries: Query[] = [
  ja('name', '川端真理子', kawabata),
  ja('name', '村田', murata),
  ja('name', 'Kawabata', kawabata),
  ja('reading', 'しぶい', shibui),
  ja('reading', 'しぶい ゆう', shibui),
  ja('organisation', '国連児童基金', shibui, '/programme/#hosts'),
  ja('organisation', '人事センター', '/irc/'),
  ja('organisation', '世界銀行', '/routes/#other-ypp'),
  ja('place', 'タジキスタン', kawabata),
  ja('place', 'アフガニスタン', murata),
  ja('term', '国籍', '/eligibility/#nationality'),
  ja('term', '選考枠', '/selection/#tracks', '/prepare/#tracks'),
  ja('term', '書類審査', '/selection/#stages'),
  ja('term', 'クッキー', '/about/#privacy'),
  ja('term', '正規採用', '/programme/#outcomes', '/eligibility/#commitment'),
  ja('abbreviation', 'WFP', kawabata),
  ja('abbreviation', 'OPCW', '/selection/#tracks', '/prepare/#tracks'),
  ja('abbreviation', 'IELTS', '/prepare/#score', '/eligibility/#english-score', '/eligibility/#english'),
  ja('width', 'ＴＯＥＦＬ', '/prepare/#score', '/eligibility/#english-score', '/eligibility/#english'),
  ja('width', 'ﾀﾝｻﾞﾆｱ', shibui),
  ja('two words', '職務経験 インターン', '/eligibility/#experience'),
  ja('two words', '渋井 ナイロビ', shibui),
  ja('two words', '年齢　YPP', '/figures/#ypp-age-limit', '/eligibility/#changes', '/routes/#comparison'),
  ja('part', '候補者選考', '/selection/#stages', '/programme/#what'),
  ja('part', '菜園', kawabata),
  ja('slip', 'タジスキタン', kawabata),
  ja('slip', 'カバレター', '/prepare/#papers'),
  ja('spelling', 'しめきり', '/selection/#windows'),
  ja('spelling', '締め切り', '/selection/#windows'),
  ja('spelling', '給料', '/programme/#working'),

  en('name', 'KAWABATA Mariko', kawabata),
  en('name', 'murata', murata),
  en('name', '川端', kawabata),
  en('name', 'Nakamitsu', '/programme/#history'),
  en('organisation', 'World Food Programme', kawabata, '/programme/#hosts'),
  en('organisation', 'World Bank', '/routes/#other-ypp'),
  en('organisation', 'UN Women', murata),
  en('place', 'Tajikistan', kawabata),
  en('place', 'nairobi', shibui),
  en('place', 'Geneva', '/testimonials/#more'),
  en('term', 'nationality', '/eligibility/#nationality'),
  en('term', 'salary', '/programme/#working'),
  en('term', 'cookies', '/about/#privacy'),
  en('term', 'tracks', '/selection/#tracks', '/prepare/#tracks'),
  en('term', 'cover letter', '/prepare/#papers'),
  en('term', 'financial institutions', '/programme/#hosts'),
  en('abbreviation', 'YPP', '/routes/', '/figures/#ypp-age-limit'),
  en('abbreviation', 'ICAO', '/selection/#tracks', '/prepare/#tracks', '/programme/#hosts'),
  en('abbreviation', 'P-2', '/programme/#working', '/routes/#comparison'),
  en('width', 'ＩＥＬＴＳ', '/prepare/#score', '/eligibility/#english-score', '/eligibility/#english'),
  en('two words', 'part-time jobs', '/eligibility/#experience', '/prepare/#qualification'),
  en('two words', 'public health nurse', shibui),
  en('two words', 'age YPP', '/figures/#ypp-age-limit', '/eligibility/#changes', '/routes/#comparison'),
  en('part', 'nation', '/eligibility/#nationality'),
  en('part', 'afghan', murata),
  en('slip', 'Kawabta', kawabata),
  en('slip', 'eligibilty', '/eligibility/'),
  en('slip', 'Bangaldesh', murata),
  en('spelling', 'deadline', '/selection/#windows'),
  en('spelling', 'organization track', '/selection/#tracks', '/prepare/#tracks'),
];
