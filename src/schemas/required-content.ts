import type { AuthorComponent } from './author-component.ts';
import type { Localized } from './localized.ts';

/** What the code of the guide asks the content for by name, and who uses it: it may change, and not go away. */
interface Required {
  usedBy: Localized;
}

const tiles: Localized = {
  ja: 'ホームとちらしの四つの数字',
  en: 'the four figures of the home page and the flyer',
};
const staffChart: Localized = {
  ja: '日本人職員のグラフ',
  en: 'the chart of Japanese staff',
};

const tilesAndChart: Localized = {
  ja: `${tiles.ja}、${staffChart.ja}`,
  en: `${tiles.en}, and ${staffChart.en}`,
};

/** Facts, with the times of their history that are shown beside the newest. */
export const requiredFacts = {
  'annual-dispatch': { times: ['2019'], usedBy: tiles },
  'dispatched-in-year': { times: [], usedBy: tiles },
  'hired-share': { times: ['2019'], usedBy: tiles },
  'former-jpo-share': { times: ['2019'], usedBy: tilesAndChart },
  'japanese-staff-bluebook': { times: ['2019'], usedBy: tiles },
  'japanese-staff': { times: [], usedBy: tilesAndChart },
  'staff-target': { times: [], usedBy: staffChart },
} as const satisfies Record<string, Required & { times: readonly string[] }>;

export type RequiredFact = keyof typeof requiredFacts;

const navigation: Localized = {
  ja: '見出しとページの下の案内',
  en: 'the navigation at the head and foot of every page',
};

/** Pages of the guide, by their folder, with the components that others link to the insides of. */
export const requiredPages: Record<
  string,
  Required & { components?: readonly AuthorComponent[]; links?: readonly string[] }
> = {
  home: { usedBy: { ja: 'ガイドの入口', en: 'the way into the guide' }, links: ['/flyer/'] },
  programme: { usedBy: navigation },
  routes: { usedBy: navigation },
  eligibility: { usedBy: navigation, components: ['CriteriaList'] },
  prepare: { usedBy: navigation },
  selection: { usedBy: navigation },
  testimonials: { usedBy: navigation, components: ['TestimonialCards'] },
  irc: { usedBy: navigation, links: ['/flyer/'] },
  figures: {
    usedBy: { ja: '本文の数字からのリンク', en: 'the links of every figure in the text' },
    components: ['FactTable'],
  },
  data: {
    usedBy: { ja: 'データのファイルの説明', en: 'the files of data, which it explains' },
    components: ['DataFiles', 'DataTerms'],
  },
  accessibility: {
    usedBy: navigation,
    components: ['TestRun', 'SuccessCriteria', 'TestedBehaviours', 'Readability'],
  },
  about: {
    usedBy: { ja: '出典の一覧へのリンク', en: 'the links to the list of sources' },
    components: ['SourceList'],
    links: ['/flyer/'],
  },
};

const page = (ja: string, en: string): Localized => ({
  ja: `このアドレスは${ja}が使います`,
  en: `this is the address of ${en}`,
});

/** Names of folders that would give a page an address which the site itself uses, with what uses it. */
export const takenPaths: Record<'guide' | 'testimonials', Record<string, Localized>> = {
  guide: {
    '404': page('見つからないページのお知らせ', 'the page for unknown addresses'),
    '500': page('サーバーのお知らせ', 'the page for errors of a server'),
    bilingual: page('両言語を並べたページ', 'the pages with both languages side by side'),
    codes: page('QRコード', 'the QR codes'),
    feed: page('更新のお知らせ', 'the feed'),
    flyer: page('ちらし', 'the flyer'),
    fonts: page('書体のファイル', 'the fonts'),
    maps: page('地図の陸地', 'the land of maps'),
    p: page('短いアドレス', 'the short addresses'),
    pdf: page('PDF', 'the PDFs'),
    print: page('印刷用の全文', 'the whole guide to print'),
    search: page('検索', 'the search'),
    'share-cards': page('共有カード', 'the share cards'),
    status: page('ガイドの状態のページ', 'the page on the state of the guide'),
  },
  testimonials: {
    organization: page('組織ごとの一覧', 'the lists by organisation'),
    page: page('一覧の続き', 'the further pages of the list'),
    region: page('地域ごとの一覧', 'the lists by region'),
    field: page('分野ごとの一覧', 'the lists by field'),
  },
};
