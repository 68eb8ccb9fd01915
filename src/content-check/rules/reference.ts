import { findFactReferences, valueAt } from '../../domain/figures.ts';
import { idSchema } from '../../schemas/localized.ts';
import { findNodes, jsxAttributes } from '../read/mdx.ts';
import { atField, linesOf } from '../read/fields.ts';
import { defineRule, type Finding, nearest, quoted, verbatim } from '../report/problem.ts';
import { type Check, type Context, pageCheck, placeOfNode, textCheck } from './check.ts';
import { madePages } from './context.ts';
import { allPages, sharedFields } from './texts.ts';

const idRule = defineRule('unknown-reference', 'IDに合うものがありません', 'nothing has this id');
const factRule = defineRule('unknown-fact', 'その数字は登録されていません', 'there is no such fact');

/** A reference to an entry of `content/data/<collection>.yaml`. */
function checkEntry(collection: 'organizations' | 'sources', id: string, context: Context): Finding[] {
  // What is no id at all is reported by its schema.
  if (!idSchema.safeParse(id).success) return [];
  if (context[collection].has(id) || context.broken.has(id) || context.unread.has(collection)) return [];
  const add = collection === 'sources' ? 'npm run new source' : 'npm run new organization';
  return [
    {
      rule: idRule,
      found: quoted(id),
      expected: {
        ja: `content/data/${collection}.yaml にあるID。なければ先に登録します（${add}）`,
        en: `an id from content/data/${collection}.yaml; one that is not there is added by ${add}`,
      },
      suggestion: nearest(id, context[collection].keys()),
    },
  ];
}

/** A reference to a fact, at a time of its history where one is asked for. */
function checkFact(id: string, at: string | undefined, { facts, broken, unread }: Context): Finding[] {
  const fact = facts.get(id);
  if (!fact) {
    if (broken.has(id) || unread.has('facts')) return [];
    const expected = {
      ja: 'content/data/facts.yaml にある数字のID',
      en: 'the id of a fact from content/data/facts.yaml',
    };
    return [{ rule: factRule, found: quoted(id), expected, suggestion: nearest(id, facts.keys()) }];
  }
  try {
    valueAt(fact, at);
    return [];
  } catch {
    const times = fact.history.map((value) => value.at);
    return [
      {
        rule: factRule,
        found: { ja: `時点「${at}」`, en: `the time "${at}"` },
        expected: { ja: `${id} にある時点：${times.join('、')}`, en: `a time of ${id}: ${times.join(', ')}` },
        suggestion: nearest(at ?? '', times),
      },
    ];
  }
}

function checkWindow(year: string, field: 'opens' | 'stages', { windows, broken, unread }: Context): Finding[] {
  const years = [...windows].flatMap(([each, window]) => (Object.hasOwn(window, field) ? each : []));
  if (years.includes(year) || broken.has(year) || unread.has('windows')) return [];
  return [
    {
      rule: idRule,
      found: quoted(year),
      expected: {
        ja: `content/data/windows.yaml に${field === 'opens' ? '期間' : '段階（stages）'}がある年：${years.join('、')}`,
        en: `a year with ${field === 'opens' ? 'known dates' : 'stages'} in content/data/windows.yaml: ${years.join(', ')}`,
      },
    },
  ];
}

/** Facts and windows that components of a body name. */
export const referenceInBody = pageCheck([idRule], ({ tree }, context) =>
  findNodes(tree).components.flatMap((element) => {
    const { id, at, year } = jsxAttributes(element);
    const findings =
      element.name === 'Fact' && id && idSchema.safeParse(id).success
        ? checkFact(id, at, context)
        : (element.name === 'Window' || element.name === 'Timeline') && year && /^\d{4}$/.test(year)
          ? checkWindow(year, element.name === 'Window' ? 'opens' : 'stages', context)
          : [];
    return findings.map((finding) => ({ ...placeOfNode(element), ...finding }));
  }),
);

/** Fields whose text may hold figures as `{fact-id}`, because the page fills them in. */
const filledFields: readonly PropertyKey[] = [
  'description',
  'lead',
  'text',
  'requirement',
  'questions',
  'suits',
  'period',
];

/** Braces in a field are a fact where the page fills it in, and a mistake everywhere else. */
export const referenceInText = textCheck([factRule], ({ path, words: text, written }, context) => {
  if (!path) {
    // Half-width braces in a body are code, which MDX reads by itself.
    const [words] = /｛[^｛｝]*｝?/.exec(text) ?? [];
    const expected = {
      ja: '<Fact id="…" />。{ } は項目の中だけで使えます',
      en: '<Fact id="…" />; braces work in fields alone',
    };
    return words === undefined ? [] : [{ rule: factRule, words, found: verbatim(words), expected }];
  }
  const isFilled = path.some((step) => filledFields.includes(step));
  const references = isFilled ? findFactReferences(written) : [];
  const rest = isFilled ? written.replaceAll(/\{[a-z0-9-]+(?:@[\w-]+)?\}/g, '') : written;
  const [brace] = /[{}｛｝][^{}｛｝]*[}｝]?/.exec(rest) ?? [];
  const half = brace?.normalize('NFKC');
  const findings = references.flatMap(({ id, at }) => checkFact(id, at, context));
  if (brace !== undefined) {
    const expected = !isFilled
      ? { ja: '{ } のない文章。ここに数字は差し込めません', en: 'text without braces; no figure is filled in here' }
      : half === brace
        ? { ja: '数字を {数字のID} か {数字のID@2019} の形で', en: 'a fact as {fact-id} or {fact-id@2019}' }
        : { ja: '半角の { と }', en: 'half-width { and }' };
    const suggestion = isFilled && half !== brace ? half : undefined;
    findings.push({ rule: factRule, found: verbatim(brace), expected, suggestion });
  }
  return findings.map((finding) => ({ ...finding, words: brace ?? '' }));
});

/** A page of the guide, by its folder. */
function checkPage(id: string, { pages }: Context): Finding[] {
  const written = [...pages.keys()].filter((path) => !madePages.includes(path));
  const ids = written.flatMap((path) => /^\/([\w-]+)\/$/.exec(path)?.[1] ?? []);
  if (!idSchema.safeParse(id).success || ids.includes(id)) return [];
  const expected = { ja: 'content/guide にあるページのフォルダー名', en: 'the folder of a page in content/guide' };
  return [{ rule: idRule, found: quoted(id), expected, suggestion: nearest(id, ids) }];
}

/** The fields that name an entry of the data, by their own name. */
const referenceFields: Record<string, 'organizations' | 'sources' | 'facts' | 'pages'> = {
  organization: 'organizations',
  source: 'sources',
  sources: 'sources',
  thresholds: 'facts',
  page: 'pages',
};

/** Ids in fields. */
export const referenceInField: Check = {
  rules: [],
  isOfEntry: true,
  check(content, context) {
    const pages = allPages(content).flatMap(({ fields }) => fields ?? []);
    return [...sharedFields(content), ...pages].flatMap((fields) =>
      linesOf(fields.raw).flatMap(({ path, text }) => {
        const name = path.findLast((step) => typeof step === 'string');
        const collection = referenceFields[String(name)];
        if (!collection) return [];
        const findings =
          collection === 'facts'
            ? checkFact(text, undefined, context)
            : collection === 'pages'
              ? checkPage(text, context)
              : checkEntry(collection, text, context);
        return atField(fields, path, findings);
      }),
    );
  },
};
