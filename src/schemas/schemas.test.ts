import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { z } from 'zod';
import { accessibilityReportSchema } from './accessibility-report.ts';
import { factSchema } from './fact.ts';
import { glossarySchema } from './glossary.ts';
import { personSchema } from './person.ts';
import { routeSchema } from './route.ts';
import { shortAddressSchema } from './short-address.ts';
import { sourceSchema } from './source.ts';
import { successCriterionSchema } from './success-criterion.ts';
import { testimonialSchema } from './testimonial.ts';
import { translationSchema } from './translation.ts';
import { windowSchema } from './window.ts';

/** The sample that `content/README.md` shows to editors. */
const factSample = `annual-dispatch:
  label: { ja: 一年に派遣される人数, en: People sent in a year }
  topic: programme
  unit: people
  history:
    - at: '2019'
      value: { min: 50, max: 60 }
      hedge: about
      source: bluebook-2019
      place: { ja: 本文, en: main text }
`;

const place = { ja: '本文', en: 'main text' };
const value = { at: '2019', value: 850, hedge: 'about', source: 'bluebook-2019', place };
const fact = parse(factSample)['annual-dispatch'];
const stage = { stage: 'first', from: '2019-04' };
const window = { status: 'known', opens: '2019-02-01', closes: '2019-03-04', source: 'bluebook-2019', place };
const route = { name: place, description: { ja: '{term-years}働く。', en: 'Work for {term-years}.' }, isCovered: true };
const source = {
  title: { ja: '外交青書2019', en: 'Diplomatic Bluebook 2019' },
  originalTitle: 'ja',
  publisher: { ja: '外務省', en: 'Ministry of Foreign Affairs of Japan' },
  url: 'https://www.mofa.go.jp/',
  accessed: '2026-11-24',
  reviewBy: '2027-11-30',
  kind: 'official',
};
const person = {
  order: 1,
  name: { ja: '𠮷野 花子', en: { family: 'Yoshino', given: 'Hanako' } },
  organization: 'unicef',
  office: { ja: 'ケニア国事務所', en: 'Kenya Country Office' },
  post: { ja: '専門官', en: 'Specialist' },
  postAsOf: '2019',
  country: 'KE',
  coordinates: [36.82, -1.29],
  stops: [
    { kind: 'start', country: 'JP', role: { ja: '保健師', en: 'Nurse' } },
    { kind: 'jpo', country: 'KE', coordinates: [36.82, -1.29], role: { ja: 'JPO', en: 'JPO' } },
  ],
  source: 'bluebook-2019',
  place,
};
const testimonial = { title: ['一つの道'], description: '歩みです。', photo: '仲間と。', updated: '2026-11-24' };

const contrast = { number: '1.4.3', level: 'AA', standards: ['wcag', 'jis'], name: place };
const byHand = { on: '2026-11-28', extent: 'every-page', how: place };
const report = {
  from: '2026-11-28',
  to: '2026-11-28',
  browsers: ['Chromium 156'],
  tools: ['axe-core 4'],
  judged: {},
  behaviours: [{ behaviour: 'is read', criteria: ['1.4.3'], passed: { ja: 1 } }],
  readability: [],
};

/** Examples by name: `valid` ones pass, each of `invalid` differs from a valid one in what its name says. */
const examples: Record<string, { schema: z.ZodType; valid: unknown[]; invalid: Record<string, unknown> }> = {
  fact: {
    schema: factSchema,
    valid: [
      fact,
      { ...fact, history: [value, { ...value, at: 'FY2020', value: { tenths: 7 } }] },
      { ...fact, gaps: [{ at: '2017-end', note: place }], history: [{ ...value, value: { part: 1, whole: 3 } }] },
    ],
    invalid: {
      'no value': { ...fact, history: [] },
      'a range that ends before it begins': { ...fact, history: [{ ...value, value: { min: 60, max: 50 } }] },
      'a part larger than the whole': { ...fact, history: [{ ...value, value: { part: 4, whole: 3 } }] },
      'eleven tenths': { ...fact, history: [{ ...value, value: { tenths: 11 } }] },
      'an unknown hedge': { ...fact, history: [{ ...value, hedge: 'roughly' }] },
      'a time in words': { ...fact, history: [{ ...value, at: 'last year' }] },
      'a figure without a source': { ...fact, history: [{ ...value, source: undefined }] },
      'a source without a place in it': { ...fact, history: [{ ...value, place: undefined }] },
      'a field that does not exist': { ...fact, colour: 'red' },
    },
  },
  window: {
    schema: windowSchema,
    valid: [
      window,
      { ...window, closesAt: '18:00' },
      { ...window, stages: [stage, { stage: 'final', from: '2019-10-late', to: 'open', often: true }] },
      { status: 'unknown', note: place },
      { status: 'unknown', note: place, short: place },
    ],
    invalid: {
      'an end before its start': { ...window, closes: '2019-01-04' },
      'a day that does not exist': { ...window, closes: '2019-02-30' },
      'a time that no clock shows': { ...window, closesAt: '25:99' },
      'a stage that ends before it begins': { ...window, stages: [{ ...stage, to: '2019-03' }] },
      'stages out of their order': { ...window, stages: [stage, { stage: 'final', from: '2019-03' }] },
      'a part of a month that is no third': { ...window, stages: [{ ...stage, from: '2019-04-end' }] },
      'a year left open without a word': { status: 'unknown' },
      'dates of a year that is unknown': { ...window, status: 'unknown' },
    },
  },
  route: {
    schema: routeSchema,
    valid: [route, { ...route, isCovered: false }],
    invalid: {
      'a sentence in one language': { ...route, description: { ja: '働く。' } },
      'a yes in words': { ...route, isCovered: 'yes' },
    },
  },
  source: {
    schema: sourceSchema,
    valid: [source, { ...source, licence: { name: 'PDL 1.0', url: 'https://www.digital.go.jp/' } }],
    invalid: {
      'a title in one language': { ...source, title: { ja: '外交青書2019' } },
      'an address that runs code': { ...source, url: 'javascript:alert(1)' },
      'a review before the reading': { ...source, reviewBy: '2026-01-01' },
    },
  },
  person: {
    schema: personSchema,
    valid: [person, { ...person, name: { ...person.name, ja: '𠮷野 花子😀', reading: 'よしの はなこ' } }],
    invalid: {
      'a path in place of an id': { ...person, organization: '../unicef' },
      'one station only': { ...person, stops: person.stops.slice(1) },
      'a family name in capitals, which the guide prints by itself': {
        ...person,
        name: { ...person.name, en: { family: 'SAKURAI', given: 'Nozomi' } },
      },
      'a name without its space': { ...person, name: { ...person.name, ja: '吉野花子' } },
      'a country that does not exist': { ...person, country: 'QX' },
      'a country of three letters': { ...person, country: 'KEN' },
      'a country by its name': { ...person, country: 'ケニア' },
      'a country by another code than that of the standard': { ...person, country: 'UK' },
      'a union': { ...person, country: 'EU' },
      'a state that is gone': { ...person, country: 'SU' },
      'a latitude above the pole': { ...person, coordinates: [-1.29, 136.82] },
    },
  },
  testimonial: {
    schema: testimonialSchema,
    valid: [testimonial],
    invalid: {
      'a title of three lines': { ...testimonial, title: ['一', '二', '三'] },
      'a description on two lines': { ...testimonial, description: '一行。\n二行。' },
    },
  },
  'success criterion': {
    schema: successCriterionSchema,
    valid: [
      { ...contrast, automatic: true, byHand },
      { ...contrast, byHand: { ...byHand, extent: 'some-pages', failedIn: ['en'] } },
      { ...contrast, notApplicable: place },
      { ...contrast, untested: place },
    ],
    invalid: {
      'nothing said of how it is tested': contrast,
      'a check of what does not apply': { ...contrast, byHand, notApplicable: place },
      'a check without its day': { ...contrast, byHand: { ...byHand, on: undefined } },
      'a level that the guide does not aim at': { ...contrast, level: 'AAA', automatic: true },
      'no number': { ...contrast, number: 'contrast', automatic: true },
    },
  },
  'accessibility report': {
    schema: accessibilityReportSchema,
    valid: [report, { ...report, behaviours: [{ ...report.behaviours[0], failed: { both: 1, other: 2 } }] }],
    invalid: {
      'a run of no test': { ...report, behaviours: [] },
      'no browser': { ...report, browsers: [] },
      'a test in a language that the guide does not have': {
        ...report,
        behaviours: [{ ...report.behaviours[0], passed: { fr: 1 } }],
      },
    },
  },
  'short address': {
    schema: shortAddressSchema,
    valid: [
      { testimonial: 'yoshino-hanako' },
      { testimonial: 'yoshino-hanako', formerly: ['sato-hanako'] },
      { testimonial: 'yoshino-hanako', withdrawn: '2026-11-30' },
    ],
    invalid: {
      'a path in place of a folder': { testimonial: '../yoshino' },
      'an empty list of earlier names': { testimonial: 'yoshino-hanako', formerly: [] },
      'a withdrawal without its day': { testimonial: 'yoshino-hanako', withdrawn: true },
    },
  },
  translation: {
    schema: translationSchema,
    valid: [{ intro: 'abcd2345' }],
    invalid: { 'a fingerprint that was made up': { intro: 'ABC!' } },
  },
  glossary: {
    schema: glossarySchema,
    valid: [
      { terms: [{ ja: '国際機関', en: 'international organisation', insteadOf: { ja: ['国際組織'] } }], people: [] },
    ],
    invalid: { 'a term in one language': { terms: [{ ja: '国際機関' }], people: [] } },
  },
};

for (const [name, { schema, valid, invalid }] of Object.entries(examples)) {
  test(`a ${name} as it should be is taken`, () => {
    for (const example of valid) assert.deepEqual(schema.safeParse(example).error?.issues ?? [], []);
  });
  for (const [fault, example] of Object.entries(invalid)) {
    test(`a ${name} is refused for ${fault}`, () => {
      assert.equal(schema.safeParse(example).success, false);
    });
  }
}

test('the sample in the editors’ page is the one that these examples begin with', () => {
  const [, shown] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('content/README.md', 'utf8')) ?? [];
  assert.equal(shown, factSample);
});
