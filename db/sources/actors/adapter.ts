import { parseDay } from "#shared/dates.ts";
import { emptySource, type CompiledSource } from "../facts.ts";
import { slugify } from "../slug.ts";
import { parseNumberOrNull, readCsv, refuse, type Row } from "../read/csv.ts";
import { COW_NAMES } from "./cow.ts";
import { FORMER_STATES } from "./former-states.ts";
import { EXTRA_ACTORS, FULL_NAMES, OWN_SPANS, WITH_ARTICLE, type ExtraActor } from "./states.ts";

export type CompiledActor = ExtraActor;

interface Membership {
  code: number | null;
  from: string | null;
  to: string | null;
}

const COW_COLUMNS = ["stateabb", "ccode", "statenme", "styear", "stmonth", "stday", "endyear", "endmonth", "endday", "version"] as const;
type CowColumn = (typeof COW_COLUMNS)[number];
type CowRow = Row<CowColumn>;
const CODE_COLUMNS = [
  "ISO3166-1-Alpha-2",
  "ISO3166-1-Alpha-3",
  "ISO3166-1-numeric",
  "CLDR display name",
  "UNTERM English Short",
  "official_name_en",
  "Region Name",
  "Sub-region Name",
  "is_independent",
] as const;
type CodeColumn = (typeof CODE_COLUMNS)[number];

/** States, territories and organisations from country-codes, with COW codes and life spans, and our table of former states. */
export function compileActors(
  codes: { file: string; text: string },
  cow: { file: string; text: string },
  inputHash: string,
): { source: CompiledSource; actors: CompiledActor[] } {
  const source = emptySource("actors", inputHash);
  // country-codes has 56 columns; those not used are not read.
  const codeRows = readCsv(codes.file, codes.text, CODE_COLUMNS, "ignore");
  const members = readMembers(cow, codeRows);
  const actors = [...EXTRA_ACTORS, ...FORMER_STATES];
  const seen = new Set(actors.map(({ id }) => id));
  for (const row of codeRows) {
    const state = compileState(row, members);
    if (seen.has(state.id)) throw refuse(row, "ISO3166-1-Alpha-3", `"${state.id}" is there twice`);
    seen.add(state.id);
    actors.push(state);
  }
  source.rowsRead = codeRows.length + readCsv(cow.file, cow.text, COW_COLUMNS).length;
  return { source, actors: actors.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

function compileState(row: Row<CodeColumn>, members: ReadonlyMap<string, Membership>): CompiledActor {
  const cells = row.cells;
  const id = cells["ISO3166-1-Alpha-3"];
  if (!/^[A-Z]{3}$/.test(id)) throw refuse(row, "ISO3166-1-Alpha-3", `"${id}" is not an alpha-3 code`);
  const cldr = cells["CLDR display name"];
  if (cldr === "") throw refuse(row, "CLDR display name", "the state has no name");
  const number = cells["ISO3166-1-numeric"];
  const name = (FULL_NAMES[id] ?? cldr).replace("St. ", "Saint ").replaceAll(" & ", " and ");
  const member = members.get(id);
  const aliases = [cldr, plain(cells["UNTERM English Short"]), cells.official_name_en, cells["ISO3166-1-Alpha-2"]];
  return {
    id,
    kind: cells.is_independent === "Yes" ? "state" : "territory",
    name,
    nameInText: WITH_ARTICLE.has(id) ? `the ${id === "COD" ? "Democratic Republic of the Congo" : name}` : name,
    iso2: cells["ISO3166-1-Alpha-2"] || null,
    isoNumeric: number === "" ? null : number.padStart(3, "0"),
    cowCode: member?.code ?? null,
    region: cells["Region Name"] || null,
    subregion: cells["Sub-region Name"] || null,
    from: OWN_SPANS[id]?.from ?? member?.from ?? null,
    to: member?.to ?? null,
    successor: null,
    aliases: [...new Set(aliases)].filter((alias) => alias !== "" && alias !== name),
  };
}

/** First entry and last exit of each state; 1816 is where COW begins and 2016 where it ends, so neither is a date of its own. */
function readMembers(cow: { file: string; text: string }, codeRows: readonly Row<CodeColumn>[]): Map<string, Membership> {
  const byName = new Map<string, string>();
  for (const { cells } of codeRows) {
    for (const name of [cells["CLDR display name"], plain(cells["UNTERM English Short"]), cells.official_name_en]) {
      if (name !== "") byName.set(slugify(name), cells["ISO3166-1-Alpha-3"]);
    }
  }
  const members = new Map<string, Membership>();
  for (const row of readCsv(cow.file, cow.text, COW_COLUMNS)) {
    const { statenme } = row.cells;
    const id = Object.hasOwn(COW_NAMES, statenme) ? COW_NAMES[statenme] : byName.get(slugify(statenme));
    if (id === null) continue;
    if (id === undefined) throw refuse(row, "statenme", `"${statenme}" is no state we know; name it in db/sources/actors/cow.ts`);
    addSpell(members, id, row);
  }
  return members;
}

function addSpell(members: Map<string, Membership>, id: string, row: CowRow): void {
  const from = row.cells.styear === "1816" ? null : isoDay(row, ["styear", "stmonth", "stday"]);
  const to = row.cells.endyear === "2016" ? null : isoDay(row, ["endyear", "endmonth", "endday"]);
  const earlier = members.get(id);
  members.set(id, earlier ? { ...earlier, to } : { code: parseNumberOrNull(row, "ccode"), from, to });
}

function isoDay(row: CowRow, columns: readonly [CowColumn, CowColumn, CowColumn]): string {
  const [year = "", month = "", day = ""] = columns.map((column) => row.cells[column]);
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (parseDay(text) === null) throw refuse(row, columns[2], `"${text}" is not a day`);
  return text;
}

function plain(name: string): string {
  return name.replaceAll(/\s*\(the\)|\s*\*+/g, "").trim();
}
