import { test } from 'node:test';
import { all, replace, replaceInBoth } from '../content-copy.ts';
import { assertSays, problemsAfter, stops } from './spoiled-content.ts';

const tono = 'testimonials/tono-minato/person.yaml';
const sunahara = 'testimonials/sunahara-kotoha/person.yaml';
const facts = 'data/facts.yaml';

stops('a country that does not exist', replace(tono, 'country: KE\ncoordinates', 'country: QX\ncoordinates'), {
  'wrong-value testimonials/tono-minato/person.yaml:10:1 country': ['"QX"', 'the code of a country (ISO 3166-1)'],
});

stops('a country in small letters', replace(tono, 'country: KE\ncoordinates', 'country: ke\ncoordinates'), {
  'wrong-value testimonials/tono-minato/person.yaml:10:1 country': [
    '"ke"',
    'two capital letters (ISO 3166-1), such as KE',
  ],
});

stops('Norway, which YAML once took for no', replace(tono, 'country: KE\ncoordinates', 'country: no\ncoordinates'), {
  'wrong-value testimonials/tono-minato/person.yaml:10:1 country': [
    '"no"',
    'two capital letters (ISO 3166-1), such as KE',
  ],
});

stops(
  'latitude and longitude in the wrong order',
  replace('testimonials/sunahara-kotoha/person.yaml', 'coordinates: [134.24, 35.5]', 'coordinates: [35.5, 134.24]'),
  { 'wrong-value testimonials/sunahara-kotoha/person.yaml:15:25 stops[0].coordinates[1]': ['134.24', 'at most 90'] },
);

stops(
  'one number for a point',
  replace(tono, 'country: KE\ncoordinates: [36.82, -1.29]', 'country: KE\ncoordinates: [36.82]'),
  { 'wrong-value testimonials/tono-minato/person.yaml:11:1 coordinates': ['[36.82]', 'at least 2 lines'] },
);

stops(
  'a point in quotes',
  replace(tono, 'country: KE\ncoordinates: [36.82, -1.29]', "country: KE\ncoordinates: '[36.82, -1.29]'"),
  { 'wrong-value testimonials/tono-minato/person.yaml:11:1 coordinates': ['"[36.82, -1.29]"', '[36.82, -1.29]'] },
);

stops('a name without the space between its parts', replace(tono, 'ja: 灯野 みなと', 'ja: 灯野みなと'), {
  'wrong-value testimonials/tono-minato/person.yaml:3:3 name.ja': [
    '"灯野みなと"',
    'one space between family and given name, as in 山田 花子',
  ],
});

stops('a family name in capitals', replace(tono, 'family: Tono', 'family: TONO'), {
  'wrong-value testimonials/tono-minato/person.yaml:4:9 name.en.family': [
    '"TONO"',
    'a name with one capital, such as Sakurai; the guide prints the family name in capitals',
  ],
});

stops(
  'a name whose parts changed places',
  replace(tono, '{ family: Tono, given: Minato }', '{ family: Minato, given: Tono }'),
  {
    'parity data/facts.yaml:179:31 tono-boat-years.label.en': ['people: none', 'the same as in the Japanese'],
    'parity data/facts.yaml:187:29 tono-boat-years.history[0].place.en': [
      'people: none',
      'the same as in the Japanese',
    ],
    'parity testimonials/tono-minato/person.yaml:29:23 place.en': ['people: none', 'the same as in the Japanese'],
  },
);

test('warns at a name that is corrected in one place, beside the errors elsewhere', async () => {
  const problems = await problemsAfter(replace(sunahara, 'ja: 砂原 ことは', 'ja: 沙原 ことは'));
  assertSays(
    problems.filter(({ rule }) => rule.severity === 'warning'),
    {
      'unnamed-person testimonials/sunahara-kotoha/person.yaml:3:3 name.ja': [
        '"沙原 ことは"',
        'the name that content/testimonials/sunahara-kotoha/ja.mdx has',
      ],
    },
  );
});

stops('a name that is corrected in one place', replace(sunahara, 'ja: 砂原 ことは', 'ja: 沙原 ことは'), {
  'japanese-style testimonials/sunahara-kotoha/ja.mdx:9:20': '砂原ことはさん',
  'parity data/facts.yaml:189:31 sunahara-move-year.label.en': 'people: sunahara-kotoha',
  'parity data/facts.yaml:197:29 sunahara-move-year.history[0].place.en': 'people: sunahara-kotoha',
  'parity guide/about/en.mdx:18': 'people: sunahara-kotoha',
  'parity testimonials/sunahara-kotoha/person.yaml:25:23 place.en': 'people: sunahara-kotoha',
});

stops('a country of three letters', replace(tono, 'country: KE\ncoordinates', 'country: KEN\ncoordinates'), {
  'wrong-value testimonials/tono-minato/person.yaml:10:1 country': [
    '"KEN"',
    'two capital letters (ISO 3166-1), such as KE',
  ],
});

stops('a country by its name', replace(tono, 'country: KE\ncoordinates', 'country: ケニア\ncoordinates'), {
  'wrong-value testimonials/tono-minato/person.yaml:10:1 country': [
    '"ケニア"',
    'two capital letters (ISO 3166-1), such as KE',
  ],
});

stops('a country that goes by another code', replace(tono, 'country: KE\ncoordinates', 'country: UK\ncoordinates'), {
  'wrong-value testimonials/tono-minato/person.yaml:10:1 country': ['"UK"', 'the code of a country (ISO 3166-1)'],
});

stops('a union of countries', replace(tono, 'country: KE\ncoordinates', 'country: EU\ncoordinates'), {
  'wrong-value testimonials/tono-minato/person.yaml:10:1 country': ['"EU"', 'the code of a country (ISO 3166-1)'],
});

stops('a country that is no more', replace(tono, 'country: KE\ncoordinates', 'country: SU\ncoordinates'), {
  'wrong-value testimonials/tono-minato/person.yaml:10:1 country': ['"SU"', 'the code of a country (ISO 3166-1)'],
});

stops('a name with a wide space', replace(tono, 'ja: 灯野 みなと', 'ja: 灯野　みなと'), {
  'wrong-value testimonials/tono-minato/person.yaml:3:3 name.ja': [
    '"灯野　みなと"',
    'one space between family and given name, as in 山田 花子',
  ],
});

stops(
  'latitude and longitude in an order that is wrong and possible',
  replace(tono, 'country: KE\ncoordinates: [36.82, -1.29]', 'country: KE\ncoordinates: [-1.29, 36.82]'),
  {
    'point-outside-country testimonials/tono-minato/person.yaml:11:1 coordinates': ['[-1.29, 36.82]', '[36.82, -1.29]'],
  },
);

stops(
  'a point in another country',
  replace(tono, 'country: UG\n    coordinates: [32.58, 0.35]', 'country: UG\n    coordinates: [139.69, 35.69]'),
  { 'point-outside-country testimonials/tono-minato/person.yaml:21:5 stops[1].coordinates': '[139.69, 35.69]' },
);

stops('a reading in Latin letters', replace(tono, 'reading: とうの みなと', 'reading: Tono Minato'), {
  'wrong-value testimonials/tono-minato/person.yaml:5:3 name.reading': ['"Tono Minato"', 'kana, such as やまだ はなこ'],
});

stops(
  'two languages that changed places',
  replace(
    tono,
    'office: { ja: ケニア国事務所, en: Kenya Country Office }',
    'office: { ja: Kenya Country Office, en: ケニア国事務所 }',
  ),
  {
    'swapped-languages testimonials/tono-minato/person.yaml:7:1 office': 'ja: Kenya Country Office, en: ケニア国事務所',
  },
);

stops(
  'a figure that code needs and that is renamed with its texts',
  all(replace(facts, 'hired-share:', 'hired-part:'), replaceInBoth('guide/programme', ['hired-share'], ['hired-part'])),
  { 'required-content data/facts.yaml:1:1': 'no fact hired-share' },
);
