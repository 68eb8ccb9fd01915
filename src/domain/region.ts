/** The regions by which the guide sorts duty stations: the continents of the UN's standard country codes (M49). */
export const regionIds = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;

export type Region = (typeof regionIds)[number];

// https://unstats.un.org/unsd/methodology/m49/
const countries: Record<Region, string> = {
  africa:
    'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW IO TF',
  americas:
    'AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI',
  asia: 'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  europe:
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA',
  oceania: 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
};

const regions = new Map(regionIds.flatMap((region) => countries[region].split(' ').map((code) => [code, region])));

/**
 * The region of a country.
 *
 * @param code ISO 3166-1
 * @returns undefined for one in none of them, such as the Antarctic
 */
export function regionOf(code: string): Region | undefined {
  return regions.get(code);
}
