/** Makes content for a guide of many people: real in shape, invented in words. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fingerprintsOf, splitSections } from '../../src/domain/staleness.ts';

/** Words of both languages, Japanese first. */
type Pair = readonly [ja: string, en: string];

const families: readonly Pair[] = [
  ['青木', 'Aoki'],
  ['石川', 'Ishikawa'],
  ['上田', 'Ueda'],
  ['遠藤', 'Endo'],
  ['岡本', 'Okamoto'],
  ['加藤', 'Kato'],
  ['木村', 'Kimura'],
  ['小林', 'Kobayashi'],
  ['斎藤', 'Saito'],
  ['清水', 'Shimizu'],
  ['鈴木', 'Suzuki'],
  ['高橋', 'Takahashi'],
  ['中村', 'Nakamura'],
  ['西村', 'Nishimura'],
  ['野口', 'Noguchi'],
  ['橋本', 'Hashimoto'],
  ['福田', 'Fukuda'],
  ['藤井', 'Fujii'],
  ['松本', 'Matsumoto'],
  ['三浦', 'Miura'],
  ['森田', 'Morita'],
  ['山口', 'Yamaguchi'],
  ['吉田', 'Yoshida'],
  ['和田', 'Wada'],
  ['大野', 'Ono'],
  ['金子', 'Kaneko'],
  ['久保', 'Kubo'],
  ['近藤', 'Kondo'],
  ['坂本', 'Sakamoto'],
  ['菅原', 'Sugawara'],
  ['千葉', 'Chiba'],
  ['土屋', 'Tsuchiya'],
  ['内藤', 'Naito'],
  ['浜田', 'Hamada'],
  ['平野', 'Hirano'],
  ['堀', 'Hori'],
  ['前田', 'Maeda'],
  ['宮崎', 'Miyazaki'],
  ['八木', 'Yagi'],
  ['横山', 'Yokoyama'],
  ['安藤', 'Ando'],
  ['飯田', 'Iida'],
  ['池田', 'Ikeda'],
  ['伊藤', 'Ito'],
  ['今井', 'Imai'],
  ['岩崎', 'Iwasaki'],
  ['植木', 'Ueki'],
  ['榎本', 'Enomoto'],
  ['大塚', 'Otsuka'],
  ['小川', 'Ogawa'],
  ['荻野', 'Ogino'],
  ['奥田', 'Okuda'],
  ['笠原', 'Kasahara'],
  ['片山', 'Katayama'],
  ['河合', 'Kawai'],
  ['北川', 'Kitagawa'],
  ['工藤', 'Kudo'],
  ['栗原', 'Kurihara'],
  ['黒田', 'Kuroda'],
  ['酒井', 'Sakai'],
  ['佐野', 'Sano'],
  ['柴田', 'Shibata'],
  ['島田', 'Shimada'],
  ['杉山', 'Sugiyama'],
  ['関根', 'Sekine'],
  ['高田', 'Takada'],
  ['竹内', 'Takeuchi'],
  ['田辺', 'Tanabe'],
  ['谷口', 'Taniguchi'],
  ['辻', 'Tsuji'],
  ['永井', 'Nagai'],
  ['成田', 'Narita'],
  ['新田', 'Nitta'],
  ['早川', 'Hayakawa'],
  ['三宅', 'Miyake'],
  ['樋口', 'Higuchi'],
  ['古川', 'Furukawa'],
  ['星野', 'Hoshino'],
  ['本田', 'Honda'],
  ['丸山', 'Maruyama'],
];

const givens: readonly Pair[] = [
  ['愛', 'Ai'],
  ['葵', 'Aoi'],
  ['明子', 'Akiko'],
  ['彩', 'Aya'],
  ['一郎', 'Ichiro'],
  ['恵美', 'Emi'],
  ['香', 'Kaori'],
  ['和也', 'Kazuya'],
  ['健', 'Ken'],
  ['結', 'Yui'],
  ['早紀', 'Saki'],
  ['沙織', 'Saori'],
  ['翔', 'Sho'],
  ['進', 'Susumu'],
  ['大輔', 'Daisuke'],
  ['拓也', 'Takuya'],
  ['千春', 'Chiharu'],
  ['智子', 'Tomoko'],
  ['奈々', 'Nana'],
  ['直樹', 'Naoki'],
  ['望', 'Nozomi'],
  ['華', 'Hana'],
  ['遥', 'Haruka'],
  ['光', 'Hikaru'],
  ['文', 'Fumi'],
  ['誠', 'Makoto'],
  ['真理', 'Mari'],
  ['実', 'Minoru'],
  ['恵', 'Megumi'],
  ['桃子', 'Momoko'],
  ['康', 'Yasushi'],
  ['由美', 'Yumi'],
  ['陽', 'Yo'],
  ['玲', 'Rei'],
  ['亮', 'Ryo'],
  ['瑠美', 'Rumi'],
  ['若菜', 'Wakana'],
  ['朝子', 'Asako'],
  ['栄一', 'Eiichi'],
  ['修', 'Osamu'],
  ['京子', 'Kyoko'],
  ['恒', 'Hisashi'],
  ['薫', 'Kaoru'],
  ['順子', 'Junko'],
  ['澄', 'Sumi'],
  ['星', 'Akari'],
  ['哲', 'Satoru'],
  ['渚', 'Nagisa'],
  ['典子', 'Noriko'],
  ['弘', 'Hiroshi'],
  ['史', 'Chika'],
  ['正子', 'Masako'],
  ['美咲', 'Misaki'],
  ['元', 'Hajime'],
  ['優子', 'Yuko'],
  ['洋', 'Hiro'],
  ['理沙', 'Risa'],
  ['涼', 'Suzu'],
  ['礼子', 'Reiko'],
  ['蓮', 'Ren'],
  ['佳子', 'Keiko'],
  ['久美', 'Kumi'],
  ['晶', 'Akira'],
  ['志保', 'Shiho'],
  ['純', 'Jun'],
];

const places: readonly { country: string; at: readonly [number, number]; name: Pair; office: Pair }[] = [
  {
    country: 'KE',
    at: [36.82, -1.29],
    name: ['ナイロビ', 'Nairobi'],
    office: ['ケニア国事務所', 'Kenya Country Office'],
  },
  {
    country: 'TH',
    at: [100.5, 13.75],
    name: ['バンコク', 'Bangkok'],
    office: ['タイ国事務所', 'Thailand Country Office'],
  },
  { country: 'CH', at: [6.14, 46.2], name: ['ジュネーブ', 'Geneva'], office: ['ジュネーブ事務所', 'Geneva Office'] },
  {
    country: 'EG',
    at: [31.24, 30.04],
    name: ['カイロ', 'Cairo'],
    office: ['エジプト国事務所', 'Egypt Country Office'],
  },
  {
    country: 'BD',
    at: [90.41, 23.81],
    name: ['ダッカ', 'Dhaka'],
    office: ['バングラデシュ国事務所', 'Bangladesh Country Office'],
  },
  {
    country: 'SN',
    at: [-17.44, 14.69],
    name: ['ダカール', 'Dakar'],
    office: ['セネガル国事務所', 'Senegal Country Office'],
  },
  {
    country: 'JO',
    at: [35.93, 31.95],
    name: ['アンマン', 'Amman'],
    office: ['ヨルダン国事務所', 'Jordan Country Office'],
  },
  {
    country: 'TZ',
    at: [39.28, -6.8],
    name: ['ドドマ', 'Dodoma'],
    office: ['タンザニア国事務所', 'Tanzania Country Office'],
  },
  {
    country: 'ET',
    at: [38.74, 9.03],
    name: ['アディスアベバ', 'Addis Ababa'],
    office: ['エチオピア国事務所', 'Ethiopia Country Office'],
  },
  {
    country: 'NP',
    at: [85.32, 27.71],
    name: ['カトマンズ', 'Kathmandu'],
    office: ['ネパール国事務所', 'Nepal Country Office'],
  },
  { country: 'FR', at: [2.35, 48.85], name: ['パリ', 'Paris'], office: ['パリ本部', 'Paris headquarters'] },
  {
    country: 'TJ',
    at: [68.78, 38.56],
    name: ['ドゥシャンベ', 'Dushanbe'],
    office: ['タジキスタン国事務所', 'Tajikistan Country Office'],
  },
];

const fields: readonly { start: Pair; post: Pair; work: Pair }[] = [
  {
    start: ['看護師', 'Nurse'],
    post: ['保健専門官', 'Health Specialist'],
    work: [
      '地域の診療所を回り、母親と子どもの健康を支えます',
      'visits health centres and supports mothers and children',
    ],
  },
  {
    start: ['教員', 'Teacher'],
    post: ['教育専門官', 'Education Specialist'],
    work: [
      '学校へ通えない子どものために、学びの場をつくります',
      'opens places to learn for children who cannot go to school',
    ],
  },
  {
    start: ['銀行員', 'Bank clerk'],
    post: ['財務官', 'Finance Officer'],
    work: ['届いた寄付の使いみちを確かめ、報告にまとめます', 'follows how gifts are spent and writes the reports'],
  },
  {
    start: ['記者', 'Reporter'],
    post: ['広報官', 'Communications Officer'],
    work: ['現場の声を聞き、世界へ届く言葉にします', 'listens to people in the field and finds words that travel'],
  },
  {
    start: ['研究員', 'Researcher'],
    post: ['環境専門官', 'Environment Specialist'],
    work: [
      '川と森の様子を調べ、住民と守り方を話し合います',
      'studies rivers and forests and talks with residents about how to keep them',
    ],
  },
  {
    start: ['弁護士', 'Lawyer'],
    post: ['人権官', 'Human Rights Officer'],
    work: ['避難した人の話を聞き、手続きを助けます', 'hears people who have fled and helps them with their papers'],
  },
];

const reasons: readonly Pair[] = [
  ['学生のころの旅', 'a journey'],
  ['一冊の本', 'a single book'],
  ['友人の手紙', 'a letter'],
  ['雨の朝の授業', 'a class'],
  ['小さな村の祭り', 'a village feast'],
  ['港で見た船', 'a ship'],
  ['祖母の言葉', 'a few words'],
  ['駅での出会い', 'a meeting'],
];

const morals: readonly Pair[] = [
  ['急がず、よく聞くこと', 'not to hurry, and to listen'],
  ['約束を守ること', 'to keep promises'],
  ['数字の向こうに人を見ること', 'to see people behind numbers'],
  ['わからないと言うこと', 'to say “I do not know”'],
  ['同僚に頼ること', 'to rely on colleagues'],
];

function pick<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length]!;
}

const locales = ['ja', 'en'] as const;

function texts(index: number): Record<(typeof locales)[number], { data: object; body: string }> {
  const family = pick(families, index);
  const given = pick(givens, Math.floor(index / families.length));
  const field = pick(fields, index);
  const place = pick(places, index * 7);
  const reason = pick(reasons, Math.floor(index / 3));
  const moral = pick(morals, Math.floor(index / 5));
  const [fullJa, fullEn] = [`${family[0]} ${given[0]}`, `${family[1].toUpperCase()} ${given[1]}`];
  return {
    ja: {
      data: {
        title: [`${reason[0]}から、`, `${place.name[0]}へ`],
        description: `${field.start[0]}から国際機関へ進んだ${fullJa}さんの歩みです。`,
        photo: `${place.name[0]}で、同僚たちと。`,
        updated: '2026-11-24',
      },
      body: [
        `始まりは、${reason[0]}でした。${family[0]}${given[0]}さんは、${field.start[0]}として働きながら、国際機関で働く道を探します。`,
        `選んだのは、JPO（Junior Professional Officer）派遣制度です。${place.name[0]}の事務所で、${family[0]}さんの新しい仕事が始まりました。`,
        `いまの仕事は${field.post[0]}です（2019年の時点）。${family[0]}さんは、${field.work[0]}。同僚の出身地は、世界のあちこちです。`,
        `難しい日もあります。そんな日に${family[0]}さんが思い出すのは、${moral[0]}の大切さです。`,
        `国際機関の仕事は、一人では進みません。政府の職員に会い、集めた話を分け合い、何がいちばん役に立つかを一つずつ決めます。うまくいかない計画もありますが、その理由をみんなで考える時間が、次の計画を強くします。`,
        `日本で身につけたことも生きています。${field.start[0]}のころに覚えた仕事の進め方は、${place.name[0]}でもそのまま使えました。足りないものは、現場で学びます。言葉が通じないときは、短い文で話し、絵も描きます。わかるまで、何度でも話し合います。`,
        `${family[0]}さんは、${place.name[0]}での仕事を続けるつもりです。`,
      ].join('\n\n'),
    },
    en: {
      data: {
        title: [`From ${reason[1]}`, `to ${place.name[1]}`],
        description: `The path of ${fullEn} from work as a ${field.start[1].toLowerCase()} to an international organisation.`,
        photo: `In ${place.name[1]}, with colleagues.`,
        updated: '2026-11-24',
      },
      body: [
        `It began with ${reason[1]}. ${fullEn} worked as a ${field.start[1].toLowerCase()}, and looked for a way into an international organisation.`,
        `The way was the JPO (Junior Professional Officer) Programme. In the office in ${place.name[1]}, a new job began for ${family[1]}.`,
        `${family[1]} is a ${field.post[1]} (in 2019), and ${field.work[1]}. Colleagues come from all over the world.`,
        `Some days are hard. What comes to mind then is ${moral[1]}.`,
        `Nobody does this work alone. It takes meetings with officials, stories shared with a team, and one decision after another about what helps most. Some plans fail, and the hours spent on asking why make the next ones stronger.`,
        `What was learned in Japan still counts. The habits of a ${field.start[1].toLowerCase()} were of use in ${place.name[1]} from the first day, and the rest is learned on the spot. Where words are missing, ${family[1]} speaks in short sentences, draws, and watches faces.`,
        `${family[1]} means to go on with the work in ${place.name[1]}.`,
      ].join('\n\n'),
    },
  };
}

const yaml = (value: unknown) => JSON.stringify(value);

function personFile(index: number, organizations: readonly string[]): string {
  const family = pick(families, index);
  const given = pick(givens, Math.floor(index / families.length));
  const field = pick(fields, index);
  const start = pick(places, index + 3);
  const jpo = pick(places, index * 5 + 1);
  const post = pick(places, index * 7);
  const localized = ([ja, en]: Pair) => ({ ja, en });
  const person = {
    order: 100 + index,
    name: { ja: `${family[0]} ${given[0]}`, en: { family: family[1], given: given[1] } },
    organization: pick(organizations, index),
    office: localized(post.office),
    post: localized(field.post),
    postAsOf: '2019',
    field: pick(['health', 'education', 'management', 'communications', 'environment', 'rights'], index),
    country: post.country,
    coordinates: post.at,
    stops: [
      {
        kind: 'start',
        country: start.country,
        place: localized(start.name),
        coordinates: start.at,
        role: localized(field.start),
      },
      {
        kind: 'jpo',
        country: jpo.country,
        place: localized(jpo.name),
        coordinates: jpo.at,
        role: { ja: 'JPOとして派遣', en: 'Sent as a JPO' },
      },
      { kind: 'post', country: post.country, coordinates: post.at, role: localized(field.post) },
    ],
    source: 'bluebook-2019',
    place: { ja: `${family[0]}さんの寄稿`, en: `${family[1]}’s contribution` },
  };
  return Object.entries(person)
    .map(([key, value]) => `${key}: ${yaml(value)}\n`)
    .join('');
}

/** The id of the person at a place in the list. */
function personId(index: number): string {
  const family = pick(families, index);
  const given = pick(givens, Math.floor(index / families.length));
  const lap = Math.floor(index / (families.length * givens.length));
  return `${family[1]}-${given[1]}${lap > 0 ? `-${lap}` : ''}`.toLowerCase();
}

/**
 * Adds people to a guide.
 *
 * @param content its folder `content/`
 * @param count how many people are added, at most 5,000: so many names there are
 */
export function addPeople(content: string, count: number): void {
  const register = join(content, 'data/short-addresses.yaml');
  let lines = readFileSync(register, 'utf8');
  const organizations = Object.keys(parse(readFileSync(join(content, 'data/organizations.yaml'), 'utf8'))).slice(0, 10);
  for (let index = 0; index < count; index++) {
    const id = personId(index);
    const folder = join(content, 'testimonials', id);
    // Fails where somebody has the name already.
    mkdirSync(folder);
    writeFileSync(join(folder, 'person.yaml'), personFile(index, organizations));
    const both = texts(index);
    for (const locale of locales) {
      const { data, body } = both[locale];
      const front = Object.entries(data)
        .map(([key, value]) => `${key}: ${yaml(value)}\n`)
        .join('');
      writeFileSync(join(folder, `${locale}.mdx`), `---\n${front}---\n\n${body}\n`);
    }
    const prints = fingerprintsOf(splitSections(both.ja.data, both.ja.body));
    writeFileSync(
      join(folder, 'translation.yaml'),
      Object.entries(prints)
        .map(([key, value]) => `${key}: ${yaml(value)}\n`)
        .join(''),
    );
    lines += `p${index}: { testimonial: ${id} }\n`;
  }
  writeFileSync(register, lines);
}
