import { slugify } from "../slug.ts";

export interface CompiledVenue {
  id: string;
  city: string;
  country: string;
  latitude: string | null;
  longitude: string | null;
  source: string;
}

/** One venue per place: spellings and earlier names lead to today's city and country; the host of the day stays on the event. */
export class Venues {
  readonly byId = new Map<string, CompiledVenue>();

  /** The venue of a printed city on an actor's ground, made on first sight. */
  add(printed: string, actor: string, source: string, coordinates: { latitude: string; longitude: string } | null = null): string {
    const place = PLACES[`${printed}|${actor}`] ?? PLACES[printed] ?? [printed];
    const [city, country] = [place[0], place[1] ?? SUCCESSORS[actor] ?? actor];
    const id = `${slugify(city)}-${slugify(country)}`;
    const known = this.byId.get(id);
    if (!known) {
      this.byId.set(id, { id, city, country, latitude: coordinates?.latitude ?? null, longitude: coordinates?.longitude ?? null, source });
    } else if (coordinates && known.latitude === null) {
      Object.assign(known, coordinates);
    }
    return id;
  }
}

/** Where a city of a former state lies today, unless the table names another country. */
const SUCCESSORS: Readonly<Record<string, string>> = { SUN: "RUS", YUG: "SRB", SCG: "SRB", CSK: "CZE", DDR: "DEU", "COW-RVN": "VNM" };

/** Printed city (or `city|actor`) → city and, where it differs from the actor's, country. */
const PLACES: Readonly<Record<string, readonly [string, string?]>> = {
  "St. Petersburg": ["Saint Petersburg"],
  "St Petersburg": ["Saint Petersburg"],
  Leningrad: ["Saint Petersburg", "RUS"],
  Kiev: ["Kyiv", "UKR"],
  Yalta: ["Yalta", "UKR"],
  Minsk: ["Minsk", "BLR"],
  "Alma Ata": ["Almaty", "KAZ"],
  Bishkek: ["Bishkek", "KGZ"],
  "Nur-Sultan": ["Astana"],
  Tblisi: ["Tbilisi", "GEO"],
  Kishenev: ["Chisinau"],
  Ashkhabad: ["Ashgabat"],
  Peking: ["Beijing"],
  Danang: ["Da Nang"],
  Saigon: ["Ho Chi Minh City", "VNM"],
  Djakarta: ["Jakarta"],
  Rangoon: ["Yangon"],
  "Nay Pyi Taw": ["Naypyidaw"],
  Pusan: ["Busan"],
  "Cheju Island": ["Jeju"],
  Jidda: ["Jeddah"],
  Berne: ["Bern"],
  "East Berlin": ["Berlin", "DEU"],
  "West Berlin": ["Berlin", "DEU"],
  "Heiligen-damm": ["Heiligendamm"],
  "Aviano Air Base": ["Aviano"],
  Ramstein: ["Ramstein Air Base"],
  "Ramstein Air Force Base": ["Ramstein Air Base"],
  "Yokota Air Force Base": ["Yokota"],
  "Colleville-sur-Mer": ["Colleville"],
  "Port-of-Spain": ["Port of Spain", "TTO"],
  "Port of Spain": ["Port of Spain", "TTO"],
  Trinidad: ["Port of Spain", "TTO"],
  Salisbury: ["Harare", "ZWE"],
  Raratonga: ["Rarotonga"],
  "Dhahran|BHR": ["Dhahran", "SAU"],
  "Algiers|FRA": ["Algiers", "DZA"],
  "Oran|FRA": ["Oran", "DZA"],
  "Dakar|FRA": ["Dakar", "SEN"],
  "Martinique|FRA": ["Martinique"],
  "Bathurst|GBR": ["Banjul", "GMB"],
  "Bermuda|GBR": ["Bermuda", "BMU"],
  "Hong Kong|GBR": ["Hong Kong", "HKG"],
  "Hong Kong|CHN": ["Hong Kong", "HKG"],
  "Malta|GBR": ["Malta", "MLT"],
  "Nassau|GBR": ["Nassau", "BHS"],
  "The Bahamas|GBR": ["Nassau", "BHS"],
  "Kingston|GBR": ["Kingston", "JAM"],
  "Jamaica|GBR": ["Kingston", "JAM"],
  "High Rock|GBR": ["High Rock", "JAM"],
  "Bridgetown|GBR": ["Bridgetown", "BRB"],
  "St. Lucia|GBR": ["Saint Lucia", "LCA"],
  "Antigua|GBR": ["Antigua", "ATG"],
  "Argentia|GBR": ["Argentia", "CAN"],
  "Newfoundland|GBR": ["Newfoundland", "CAN"],
  "Bay of Islands|GBR": ["Bay of Islands", "CAN"],
  "Havana|ESP": ["Havana", "CUB"],
  "St. Thomas|DNK": ["Saint Thomas", "VIR"],
  "Curacao|NLD": ["Curacao", "CUW"],
  "Curacao|ANT": ["Curacao", "CUW"],
  "Aruba|ANT": ["Aruba", "ABW"],
  "St. Maartin|ANT": ["Sint Maarten", "SXM"],
  "Igaliku|DNK": ["Igaliku", "GRL"],
  "Ilulissat|DNK": ["Ilulissat", "GRL"],
  "Kangerlussuaq|DNK": ["Kangerlussuaq", "GRL"],
  "Nuuk|DNK": ["Nuuk", "GRL"],
  Pristina: ["Pristina", "XKX"],
  "Camp Bondsteel": ["Camp Bondsteel", "XKX"],
  Pula: ["Pula", "HRV"],
  "Bandar Seri Begawan": ["Bandar Seri Begawan"],
};
