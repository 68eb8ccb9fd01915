import { type ShareCardContent, shareCardFrames } from '../../src/domain/share-card.ts';
import { type MapStation, routeMap } from '../../src/domain/route-map/route-map.ts';

function way(...stations: Omit<MapStation, 'id'>[]) {
  return routeMap({
    frame: shareCardFrames.testimonial,
    stations: stations.map((station, index) => ({ ...station, id: `${index}` })),
    arcs: stations.slice(1).map((_, index) => [`${index}`, `${index + 1}`]),
  });
}

const japanese = { locale: 'ja', site: 'JPOガイド', unofficial: '非公式' } as const;
const english = { locale: 'en', site: 'JPO Guide', unofficial: 'Unofficial' } as const;
const page = routeMap({
  frame: shareCardFrames.page,
  stations: [
    { id: 'tokyo', coordinates: [139.69, 35.69], label: '', kind: 'start' },
    { id: 'rome', coordinates: [12.5, 41.9], label: '', kind: 'post' },
  ],
  arcs: [['tokyo', 'rome']],
});

/** Cards that stay the same whatever the content of the guide: `<name>.png` beside this file shows how each has to look. */
export const samples = {
  'testimonial-ja': {
    ...japanese,
    kind: 'testimonial',
    titleLines: ['川をさかのぼって、', '水の番をする人へ'],
    name: '髙橋 德之介',
    details: ['国連児童基金（UNICEF）', 'タンザニア'],
    map: way(
      { coordinates: [139.69, 35.69], label: '東京', kind: 'start' },
      { coordinates: [36.82, -1.29], label: 'ナイロビ', kind: 'jpo' },
      { coordinates: [39.28, -6.8], label: 'タンザニア', kind: 'post' },
    ),
  },
  'testimonial-en': {
    ...english,
    kind: 'testimonial',
    titleLines: ['Up the river, to keep', 'watch over the water'],
    name: 'TAKAHASHI Tokunosuke',
    details: ['United Nations Children’s Fund (UNICEF)', 'Tanzania'],
    map: way(
      { coordinates: [69.17, 34.53], label: 'Afghanistan', kind: 'start' },
      { coordinates: [31.24, 30.04], label: 'Egypt', kind: 'jpo' },
      { coordinates: [90.41, 23.81], label: 'Bangladesh', kind: 'post' },
    ),
  },
  'page-ja': {
    ...japanese,
    kind: 'page',
    titleLines: ['選考の流れ'],
    name: undefined,
    details: ['書類審査から面接まで。選考の段階、年ごとの応募受付期間、日程の例をまとめました。'],
    map: page,
  },
  // The longest that may come: two full lines of title, double-barrelled and long given names, the longest country.
  'longest-ja': {
    ...japanese,
    kind: 'testimonial',
    titleLines: ['スーダンとアフガニスタンと東ティモールで見つけた、', '「現場主義」という名のキャリアのつくりかた'],
    name: '勅使河原 龍之介左衛門',
    details: ['国連ラテンアメリカ・カリブ経済委員会（UN ECLAC）', 'セントビンセント及びグレナディーン諸島'],
    map: way(
      { coordinates: [-61.2, 13.2], label: 'セントビンセント及びグレナディーン諸島', kind: 'start' },
      { coordinates: [16.37, 48.2], label: 'オーストリア、ウィーン', kind: 'jpo' },
      { coordinates: [17.9, 43.9], label: 'ボスニア・ヘルツェゴビナ', kind: 'post' },
    ),
  },
  'longest-en': {
    ...english,
    kind: 'testimonial',
    titleLines: [
      'Between headquarters and the field, seventeen years',
      'of negotiating humanitarian corridors for everybody',
    ],
    name: 'TESHIGAWARA-MONTGOMERY Katherine Mitsuko',
    details: [
      'United Nations Educational, Scientific and Cultural Organization (UNESCO)',
      'St. Vincent & the Grenadines',
    ],
    map: way(
      { coordinates: [-61.2, 13.2], label: 'St. Vincent & the Grenadines', kind: 'start' },
      { coordinates: [16.37, 48.2], label: 'Vienna, Austria', kind: 'jpo' },
      { coordinates: [17.9, 43.9], label: 'Bosnia & Herzegovina', kind: 'post' },
    ),
  },
} satisfies Record<string, ShareCardContent>;
