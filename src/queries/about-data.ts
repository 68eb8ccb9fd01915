import { dictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { type AboutFile, type DataSet, dataVersion } from '../schemas/data-file.ts';
import { absoluteAssetAddress } from './addresses.ts';
import { addressesOf, getSourceRecords } from './data-records.ts';
import { getGuidePage } from './pages.ts';
import { getTestimonials } from './testimonials.ts';

/** Where the page is that explains the files; it is a folder of its own, in which they are. */
export const dataPath = '/data/';

/** What others may do with the files. The sources have terms of their own. */
const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}

async function pageUpdated(id: string): Promise<string> {
  return (await getGuidePage(id, defaultLocale)).updated.iso;
}

/** The day on which the content of a file was last checked: that of the page which shows it, or of what it is made of. */
const updatedOf: Record<DataSet, () => Promise<string>> = {
  facts: () => pageUpdated('figures'),
  windows: () => pageUpdated('selection'),
  criteria: () => pageUpdated('eligibility'),
  routes: () => pageUpdated('routes'),
  sources: async () => latest((await getSourceRecords()).map(({ accessed }) => accessed)),
  people: async () => latest((await getTestimonials(defaultLocale)).map(({ updated }) => updated.iso)),
};

/** What a file says of itself. */
export async function aboutFile(set: DataSet, path = `${set}.json`): Promise<AboutFile> {
  const [url, updated] = [absoluteAssetAddress(dataPath + path), await updatedOf[set]()];
  const inBoth = (words: (locale: Locale) => string) => ({ ja: words('ja'), en: words('en') });
  return {
    $schema: absoluteAssetAddress(`${dataPath}schemas/${set}.json`),
    url,
    title: inBoth((locale) => dictionary(locale).data.sets[set].title),
    description: inBoth((locale) => dictionary(locale).data.sets[set].description),
    version: dataVersion,
    updated,
    notice: inBoth((locale) => dictionary(locale).data.notice),
    licence: { data: licence, text: licence },
    citation: inBoth((locale) => {
      const { cite, sets } = dictionary(locale).data;
      return cite(sets[set].title, formatDate(updated, locale), url, licence.name);
    }),
    documentation: addressesOf(dataPath),
    changePolicy: addressesOf(`${dataPath}#changes`),
  };
}
