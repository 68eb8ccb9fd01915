import type { APIRoute } from 'astro';
import { colors } from '../../domain/colors.ts';
import { manifestIcons } from '../../domain/icons.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { assetAddress, pageAddress } from '../../queries/addresses.ts';
import { getLocalePaths } from '../../queries/pages.ts';

export const getStaticPaths = getLocalePaths;

/** What a home screen shows of the guide, in each language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const { punctuation, site } = dictionary(locale);
  const manifest = {
    name: site.name + punctuation.brackets(site.unofficial),
    short_name: site.name,
    description: site.tagline,
    lang: locales[locale].lang,
    start_url: pageAddress('/', locale),
    scope: assetAddress('/'),
    display: 'minimal-ui',
    background_color: colors.light.paper,
    theme_color: colors.light.paper,
    icons: manifestIcons.map(({ path, size, purpose }) => ({
      src: assetAddress(path),
      sizes: `${size}x${size}`,
      type: 'image/png',
      ...(purpose && { purpose }),
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
