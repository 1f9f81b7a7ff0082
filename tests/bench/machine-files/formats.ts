import type { RowFacts } from "./events.ts";
import type { WorldState } from "./world.ts";

/** How a format is written: its header, and a row without its newline. */
export interface Written {
  header: string | null;
  /** First and last day the format was published for. */
  first: string;
  last: string;
  fileName: (year: number) => string;
  row: (facts: RowFacts) => string;
}

const ROLES = ["GOV", "", "MIL", "LEG", "", "OPP", "", ""];
const NEWS = ["times", "herald", "daily", "post", "wire", "observer", "tribune", "gazette"];
const SLUGS = [
  "leaders-meet",
  "talks-resume",
  "ministers-call",
  "visit-begins",
  "sanctions-list",
  "accord-signed",
  "envoy-returns",
  "summit-ends",
];

function url({ id, date, noise }: RowFacts): string {
  const site = `${NEWS[noise & 7]}${(noise >>> 3) % 997}`;
  return `https://www.${site}.example/world/${date.slice(0, 4)}/${date.slice(5, 7)}/${SLUGS[(noise >>> 13) & 7]}-${id.toString(36)}.html`;
}

function gdeltActor(state: WorldState | null, role: string): string {
  if (state === null) return role === "" ? "\t\t\t\t\t\t\t\t\t" : `${role}\tOFFICIAL\t\t\t\t\t\t${role}\t\t`;
  return `${state.iso}${role}\t${state.name.toUpperCase()}\t${state.iso}\t\t\t\t\t${role}\t\t`;
}

function gdeltPlace(state: WorldState | null, second: boolean, noise: number): string {
  if (state === null) return second ? "0\t\t\t\t\t\t\t" : "0\t\t\t\t\t\t";
  const latitude = ((noise % 1400) / 10 - 70).toFixed(4);
  const longitude = ((noise % 3590) / 10 - 179).toFixed(4);
  const area = `${state.fips}${String(noise % 40).padStart(2, "0")}`;
  return `4\tCity ${noise % 60}, ${state.name}\t${state.fips}\t${area}\t${second ? `${noise % 90_000}\t` : ""}${latitude}\t${longitude}\t-${noise % 3_000_000}`;
}

/** GDELT Event Codebook: 58 columns in 1.0, 61 in 2.0. */
function gdeltRow(facts: RowFacts, second: boolean): string {
  const { id, date, code, sender, target, place, articles, noise } = facts;
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  const fraction = (Number(year) + (Number(month) - 1) / 12 + Number(day) / 365).toFixed(4);
  const tone = ((noise % 2000) / 100 - 10).toFixed(6);
  const added = second ? `${year}${month}${day}${String(noise % 24).padStart(2, "0")}1500` : `${year}${month}${day}`;
  const places = `${gdeltPlace(sender, second, noise >>> 1)}\t${gdeltPlace(target, second, noise >>> 2)}\t${gdeltPlace(place, second, noise >>> 3)}`;
  const actors = `${gdeltActor(sender, ROLES[noise & 7] ?? "")}\t${gdeltActor(target, ROLES[(noise >>> 3) & 7] ?? "")}`;
  const counts = `${articles * 2}\t${1 + (articles >> 1)}\t${articles}`;
  const goldstein = ((noise % 200) / 10 - 10).toFixed(1);
  return `${id}\t${year}${month}${day}\t${year}${month}\t${year}\t${fraction}\t${actors}\t1\t${code}\t${code.slice(0, 3)}\t${code.slice(0, 2)}\t1\t${goldstein}\t${counts}\t${tone}\t${places}\t${added}\t${url(facts)}`;
}

const ICEWS_HEADER =
  "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

function person(state: WorldState | null): string {
  return state === null ? "Unknown Group\tInternational" : `Head of Government (${state.name})\tGovernment,Executive`;
}

function icewsRow({ id, date, code, sender, target, place, noise }: RowFacts): string {
  const at = `${(noise % 1400) / 10 - 70}\t${(noise % 3590) / 10 - 179}`;
  return `${id % 40_000_000}\t${date}\t${person(sender)}\t${sender?.name ?? ""}\tEvent of code ${code}\t${code}\t${((noise % 200) / 10 - 10).toFixed(1)}\t${person(target)}\t${target?.name ?? ""}\t${noise % 50_000_000}\t${1 + (noise % 6)}\tWire ${noise % 300}\tCity ${noise % 60}\t\t\t${place?.name ?? ""}\t${at}`;
}

const POLECAT_HEADER =
  "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion";

/** CAMEO → PLOVER event and mode; what has no line is an event of no kind of Readout. */
const PLOVER: Readonly<Record<string, string>> = {
  "040": "CONSULT\t",
  "041": "CONSULT\tphone",
  "042": "CONSULT\tvisit",
  "043": "CONSULT\tvisit",
  "044": "CONSULT\tthird-party",
  "046": "CONSULT\tmultilateral",
  "054": "CONSULT\tphone",
  "057": "CONSULT\t",
  "085": "CONSULT\tmultilateral",
  "163": "SANCTION\texpel",
  "164": "SANCTION\texpel",
};

/** The states of a side, listed as POLECAT does. */
function polecatSide(states: readonly WorldState[]): string {
  const list = (of: (state: WorldState) => string): string => states.map(of).join("; ") || "None";
  return `${list(({ name }) => `Leader of ${name}`)}\t${list(({ iso }) => iso)}\t${list(({ cow }) => cow || "None")}\tGOV\tGOV\tLeader\tthe leader\tNone`;
}

function polecatRow(facts: RowFacts): string {
  const { id, date, code, sender, target, alsoTarget, place, noise } = facts;
  const targets = [target, alsoTarget].filter((state) => state !== null);
  const where =
    place === null
      ? "None\tNone\tNone\tNone\tNone\tNone\tNone\tNone"
      : `City, ${place.name}\tCity ${noise % 60}\tNone\tNone\t${place.iso}\t${(noise % 1400) / 10 - 70}\t${(noise % 3590) / 10 - 179}\t${noise % 9_000_000}`;
  return `${date.replaceAll("-", "")}-${(noise >>> 8).toString(16)}-${id.toString(36)}_0\t${date}\t${PLOVER[code] ?? "PROTEST\trally"}\t${(noise % 100) / 10}\tQ1\tdiplomatic\t${polecatSide(sender ? [sender] : [])}\t${polecatSide(targets)}\t${where}\tthe city\tPPL\tWire ${noise % 300}\t${date}\tNone\tNone\tNone\ten\t1.0`;
}

export const WRITTEN = {
  gdelt1: {
    header: null,
    first: "1979-01-01",
    last: "2015-02-18",
    fileName: (year) => `${year}.gdelt1.csv`,
    row: (facts) => gdeltRow(facts, false),
  },
  gdelt2: {
    header: null,
    first: "2015-02-19",
    last: "2026-06-30",
    fileName: (year) => `${year}.export.CSV`,
    row: (facts) => gdeltRow(facts, true),
  },
  icews: { header: ICEWS_HEADER, first: "1995-01-01", last: "2023-04-11", fileName: (year) => `events.${year}.tab`, row: icewsRow },
  polecat: {
    header: POLECAT_HEADER,
    first: "2018-01-01",
    last: "2026-06-30",
    fileName: (year) => `ngecEvents.${year}.txt`,
    row: polecatRow,
  },
} as const satisfies Record<string, Written>;
