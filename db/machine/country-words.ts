/** CAMEO's country codes that are not ISO 3166-1 alpha-3, and alpha-3 codes that lapsed → actor ids. */
export const CAMEO_STATES: readonly (readonly [code: string, id: string])[] = [
  ["ROM", "ROU"],
  ["TMP", "TLS"],
  ["ZAR", "COD"],
  ["BUR", "MMR"],
  ["KSV", "XKX"],
  ["PAL", "PSE"],
  ["WSB", "PSE"],
  ["GZS", "PSE"],
  ["IMY", "IMN"],
  ["GFR", "DEU"],
  ["GDR", "DDR"],
  ["YMN", "YEM"],
];

/** CAMEO's codes of regions: they stand where a country would, and name no state. */
export const REGIONS: readonly (readonly [code: string, id: null])[] =
  "AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST NRF WRL INT IGO NGO"
    .split(" ")
    .map((code) => [code, null]);

/** Names of countries as ICEWS and POLECAT write them, where the record's own names and aliases differ; null is no state. */
export const STATE_NAMES: readonly (readonly [name: string, id: string | null])[] = [
  ["Aeolian Islands", "ITA"],
  ["Bavaria", "DEU"],
  ["Bonaire", "BES"],
  ["Cook Island", "COK"],
  ["Democratic Republic of Congo", "COD"],
  ["Republic of the Congo", "COG"],
  ["Moldova, Republic of", "MDA"],
  ["Occupied Palestinian Territory", "PSE"],
  ["Palestinian Territory, Occupied", "PSE"],
  ["the former Yugoslav Republic of Macedonia", "MKD"],
  // COW's number of Yugoslavia and of all that followed it; the record gives it to those that ended.
  ["345", "SRB"],
  ["None", null],
  ["NULL", null],
  ["Africa", null],
  ["Asia", null],
  ["Europe", null],
];
