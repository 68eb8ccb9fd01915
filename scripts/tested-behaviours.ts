import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter';
import { parsePath } from '../src/i18n/paths.ts';
import type { TestedBehaviour } from '../src/schemas/accessibility-report.ts';

/** A test that is evidence for success criteria, as a report of Playwright has it. */
interface Evidence {
  behaviour: string;
  where: 'ja' | 'en' | 'both' | 'other';
  criteria: string[];
  spec: JSONReportSpec;
}

/** The titles of a test and of what it stands in, below its file. */
function titledSpecs(suite: JSONReportSuite, around: string[] = []): { titles: string[]; spec: JSONReportSpec }[] {
  return [
    ...suite.specs.map((spec) => ({ titles: [...around, spec.title], spec })),
    ...(suite.suites ?? []).flatMap((inner) => titledSpecs(inner, [...around, inner.title])),
  ];
}

/** Where a test was run, by the address that its title begins with; `other` for one without. */
function placeOf(address: string | undefined): Evidence['where'] {
  if (address === undefined) return 'other';
  const { locale, path } = parsePath(address);
  return path.startsWith('/bilingual/') ? 'both' : locale;
}

function evidenceIn(report: Pick<JSONReport, 'suites'>): Evidence[] {
  return report.suites
    .flatMap((suite) => titledSpecs(suite))
    .flatMap(({ titles, spec }): Evidence[] => {
      const criteria = spec.tags.map((tag) => tag.replace(/^@/, '')).filter((tag) => /^\d\.\d\.\d+$/.test(tag));
      if (criteria.length === 0) return [];
      const [, address, behaviour = spec.title] = /^(\/\S*) (.*)$/.exec(spec.title) ?? [];
      const name = [...titles.slice(0, -1), behaviour].join(': ');
      return [{ behaviour: name, where: placeOf(address), criteria, spec }];
    });
}

function countPlaces(evidence: readonly Evidence[]): TestedBehaviour['passed'] {
  const counts: TestedBehaviour['passed'] = {};
  for (const { where } of evidence) counts[where] = (counts[where] ?? 0) + 1;
  return evidence.length > 0 ? counts : undefined;
}

/**
 * The behaviours that tagged tests check (`@1.4.3`), each once, with the criteria they are evidence for and how often
 * they passed and failed. A test that was skipped counts as neither.
 *
 * @param report of Playwright, of a run or of a list of tests
 */
export function testedBehaviours(report: Pick<JSONReport, 'suites'>): TestedBehaviour[] {
  const groups = Map.groupBy(evidenceIn(report), ({ behaviour }) => behaviour);
  return [...groups]
    .map(([behaviour, evidence]): TestedBehaviour => {
      const ran = evidence.filter(({ spec }) => spec.tests.some(({ status }) => status !== 'skipped'));
      const passed = countPlaces(ran.filter(({ spec }) => spec.ok));
      const failed = countPlaces(ran.filter(({ spec }) => !spec.ok));
      const criteria = [...new Set(evidence.flatMap((each) => each.criteria))].sort((a, b) =>
        a.localeCompare(b, 'en', { numeric: true }),
      );
      return { behaviour, criteria, ...(passed && { passed }), ...(failed && { failed }) };
    })
    .sort((a, b) => (a.behaviour < b.behaviour ? -1 : 1));
}

/** What tests noted under a name while they ran (`testInfo.annotations`), as often as they did. */
export function notesOf(report: Pick<JSONReport, 'suites'>, type: string): string[] {
  return report.suites
    .flatMap((suite) => titledSpecs(suite))
    .flatMap(({ spec }) => spec.tests.flatMap(({ annotations }) => annotations))
    .flatMap((note) => (note.type === type && note.description !== undefined ? note.description : []));
}
