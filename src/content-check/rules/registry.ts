import { missingFile, missingLanguage } from '../read/content-files.ts';
import { wrongId } from '../read/data-file.ts';
import { frontMatterRule, markup } from '../read/mdx.ts';
import { missingField, unknownField, wrongValue } from '../read/schema.ts';
import { conflict, encoding, tooLarge, unexpectedFile } from '../read/text.ts';
import { duplicateId, yamlAlias, yamlSyntax } from '../read/yaml.ts';
import type { Rule } from '../report/problem.ts';
import type { Check } from './check.ts';
import { codeInContent } from './code-in-content.ts';
import { component } from './component.ts';
import { countryOfPoint } from './country-of-point.ts';
import { date } from './date.ts';
import { factHistory } from './fact-history.ts';
import { formerPage } from './former-page.ts';
import { heading } from './heading.ts';
import { japaneseStyle } from './japanese-style.ts';
import { leftoverMark, unusedMark } from './leftover-mark.ts';
import { link } from './link.ts';
import type { LinterCheck } from './linter.ts';
import { mixedBrackets } from './mixed-brackets.ts';
import { numberInProse } from './number-in-prose.ts';
import { outdatedClaim } from './outdated-claim.ts';
import { oddCharacter } from './odd-character.ts';
import { parity } from './parity.ts';
import { rawAddress } from './raw-address.ts';
import { referenceInBody, referenceInField, referenceInText } from './reference.ts';
import { requiredContent } from './required-content.ts';
import { reviewDue } from './review-due.ts';
import { otherRoutes, routes, routeTable } from './routes.ts';
import { sharedOrder } from './shared-order.ts';
import { shortAddresses } from './short-addresses.ts';
import { tableCell } from './table-cell.ts';
import { spaceInJapanese } from './space-in-japanese.ts';
import { spellingGroup } from './spelling-group.ts';
import { spelling } from './spelling.ts';
import { term } from './term.ts';
import { testimonialLength } from './testimonial-length.ts';
import { pageTitle } from './page-title.ts';
import { translation } from './translation.ts';
import { unfinished } from './unfinished.ts';
import { unlinkedPage } from './unlinked-page.ts';
import { unnamedPerson } from './unnamed-person.ts';
import { unwantedWords } from './unwanted-words.ts';
import { withdrawnPerson } from './withdrawn-person.ts';
import { windowYear } from './window-year.ts';
import { languageOfData, languageOfPage } from './wrong-language.ts';

/** What the content is held against once it has been read. */
export const checks: readonly Check[] = [
  codeInContent,
  component,
  countryOfPoint,
  date,
  factHistory,
  formerPage,
  heading,
  leftoverMark,
  link,
  mixedBrackets,
  numberInProse,
  otherRoutes,
  outdatedClaim,
  oddCharacter,
  parity,
  rawAddress,
  referenceInBody,
  referenceInField,
  referenceInText,
  requiredContent,
  reviewDue,
  routeTable,
  routes,
  sharedOrder,
  shortAddresses,
  tableCell,
  spaceInJapanese,
  spellingGroup,
  term,
  testimonialLength,
  pageTitle,
  translation,
  unfinished,
  unlinkedPage,
  unnamedPerson,
  unusedMark,
  unwantedWords,
  withdrawnPerson,
  windowYear,
  languageOfData,
  languageOfPage,
];

/** What linters hold its texts against. */
export const linterChecks: readonly LinterCheck[] = [japaneseStyle, spelling];

/** What a file must be to be read at all. */
const rulesOfReading: readonly Rule[] = [
  conflict,
  duplicateId,
  encoding,
  frontMatterRule,
  markup,
  missingField,
  missingFile,
  missingLanguage,
  tooLarge,
  unexpectedFile,
  unknownField,
  wrongId,
  wrongValue,
  yamlAlias,
  yamlSyntax,
];

/** Every rule of the content check. */
export const rules: readonly Rule[] = [
  ...rulesOfReading,
  ...[...checks, ...linterChecks].flatMap((check) => check.rules),
];
