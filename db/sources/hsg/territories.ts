import { parseDay, type Day } from "#shared/dates.ts";
import { hasId } from "#shared/tables.ts";
import { findHsgActor } from "./countries.ts";

/**
 * The actor a territory slug of the guide, the list of posts or the list of chiefs of mission means on a day. These reach
 * further back than the lists of visits, so more states that ended are told apart.
 * @returns undefined for a slug nobody knows, null for a former state that the record has no actor for
 */
export function findTerritory(slug: string, day: Day): string | null | undefined {
  if (hasId(TERRITORIES, slug)) return TERRITORIES[slug];
  if (slug === "kingdom-of-yugoslavia") return findHsgActor(day < YUGOSLAVIA ? "serbia" : "yugoslavia", day);
  const actor = findHsgActor(slug, day) ?? undefined;
  if (actor === "AUT" && day < AUSTRIA) return "COW-AUH";
  if (actor === "KOR" && day < KOREA_ENDS) return "COW-KOR";
  return actor;
}

const YUGOSLAVIA = dayOf("1918-12-01");
const AUSTRIA = dayOf("1918-11-12");
const KOREA_ENDS = dayOf("1910-08-29");

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(text);
  return day;
}

const TERRITORIES: Readonly<Record<string, string | null>> = {
  andorra: "AND",
  "antigua-and-barbuda": "ATG",
  aruba: "ABW",
  "austrian-empire": "COW-AUH",
  baden: "COW-BAD",
  bavaria: "COW-BAV",
  bermuda: "BMU",
  "bosnia-and-herzegovina": "BIH",
  "brunswick-luneburg": null,
  "cayman-islands": "CYM",
  "central-american-federation": null,
  "congo-brazzaville": "COG",
  "congo-free-state": null,
  curacao: "CUW",
  "federal-government-germany": null,
  genoa: null,
  "grand-duchy-tuscany": null,
  greenland: "GRL",
  hanover: null,
  "hanseatic-republics": null,
  hesse: null,
  "lew-chew": null,
  "mecklenburg-schwerin": null,
  "mecklenburg-strelitz": null,
  "micronesia-federated-states-of": "FSM",
  nassau: null,
  "north-german-confederation": null,
  "north-german-union": null,
  oldenburg: null,
  "orange-free-state": null,
  "papal-states": "COW-PAP",
  parma: "COW-PMA",
  // COW counts Sardinia and Italy as one state.
  "piedmont-sardinia": "ITA",
  "puerto-rico": "PRI",
  "san-marino": "SMR",
  "schaumburg-lippe": null,
  "soviet-union": "SUN",
  texas: "X-TEXAS",
  "two-sicilies": "COW-SIC",
  vanuatu: "VUT",
  "vietnam-south": "COW-RVN",
  wurttemberg: "COW-WRT",
};
