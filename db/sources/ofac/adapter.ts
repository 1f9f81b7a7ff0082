import { parseDay } from "#shared/dates.ts";
import { RecordInvalid } from "#shared/errors.ts";
import type { CompileContext } from "../context.ts";
import { emptySource, type CompiledDesignation, type CompiledDocument, type CompiledSource } from "../facts.ts";
import { readCsv, refuse, parseWord, type Row } from "../read/csv.ts";
import { addListings } from "../sanctions/list.ts";
import type { Listing } from "../sanctions/listing.ts";
import type { InputFile } from "../upstream.ts";
import { leadProgramme } from "./codes.ts";
import { dropRenumbered } from "./renumbered.ts";

export const OFAC = "ofac";
export const OFAC_FIRST_DAY = "2021-08-18";
export const OFAC_LAST_DAY = "2024-05-03";
export const OFAC_FILES = {
  changes: `sdn_changes_${OFAC_FIRST_DAY}_${OFAC_LAST_DAY}.csv`,
  start: `sdn_${OFAC_FIRST_DAY}.csv`,
  end: `sdn_${OFAC_LAST_DAY}.csv`,
} as const;

const CHANGE_COLUMNS = ["change", "observed_on", "ent_num", "sdn_name", "sdn_type", "programs"] as const;
/** The list itself has no header: https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas */
const LIST_COLUMNS = [
  "ent_num",
  "sdn_name",
  "sdn_type",
  "programs",
  "title",
  "call_sign",
  "vess_type",
  "tonnage",
  "grt",
  "vess_flag",
  "vess_owner",
  "remarks",
] as const;
type ChangeRow = Row<(typeof CHANGE_COLUMNS)[number]>;
type ListRow = Row<(typeof LIST_COLUMNS)[number]>;

/** A version closes with the end-of-file mark of DOS. */
const END_OF_FILE = String.fromCharCode(26);

const KINDS = { individual: "persons", entity: "entities", vessel: "vessels", aircraft: "aircraft" } as const satisfies Record<
  string,
  CompiledDesignation["kind"]
>;

const DOCUMENT: CompiledDocument = {
  id: "ofac-sdn-changes",
  publisher: "US Treasury, Office of Foreign Assets Control",
  family: "US Treasury",
  title: "Specially Designated Nationals list, versions of 18 August 2021 to 3 May 2024",
  url: "https://ofac.treasury.gov/recent-actions",
  publishedOn: null,
  kind: "list",
  language: "en",
};
const STOCK_DOCUMENT: CompiledDocument = {
  ...DOCUMENT,
  id: "ofac-sdn-2021-08-18",
  title: "Specially Designated Nationals list, version of 18 August 2021",
  url: "https://sanctionssearch.ofac.treas.gov/",
  publishedOn: OFAC_FIRST_DAY,
};

export interface OfacFiles {
  changes: InputFile;
  start: InputFile;
  end: InputFile;
}

/**
 * The US list of specially designated nationals: what was on it on the first day, and every entry put on or taken off until
 * the last. The list at the end must be what the changes make of the list at the start.
 * @throws RecordInvalid for a code, type or day nobody knows, an entry twice, or lists that do not follow from the changes
 */
export function compileOfac(files: OfacFiles, inputHash: string, curated: CompiledSource, context: CompileContext): CompiledSource {
  const source = emptySource(OFAC, inputHash);
  source.documents.push(DOCUMENT, STOCK_DOCUMENT);
  const changes = readCsv(files.changes.file, files.changes.text, CHANGE_COLUMNS);
  const [start, end] = [readList(files.start), readList(files.end)];
  source.rowsRead = changes.length + start.length;
  checkLists(start, changes, end);
  const lead = <Column extends string>(row: Row<Column | "programs">): Pick<Listing, "programme" | "target"> => {
    try {
      return leadProgramme(row.cells.programs, context);
    } catch (error) {
      if (error instanceof RangeError) throw refuse(row, "programs", error.message);
      throw error;
    }
  };
  const stock = start.map((row) => ({
    ...compileEntry(row),
    ...lead(row),
    action: "listed" as const,
    day: OFAC_FIRST_DAY,
    carriedOver: true,
    document: STOCK_DOCUMENT.id,
  }));
  const moves = dropRenumbered(changes, source, files.changes.file).map((row) => ({
    ...compileEntry(row),
    ...lead(row),
    action: CHANGES[parseWord(row, "change", CHANGES)],
    day: dayOf(row),
    carriedOver: false,
    document: DOCUMENT.id,
  }));
  // Actions of an American evening show in the list of the next day, by the clock of Greenwich.
  addListings([...stock, ...moves], source, { sender: "USA", told: curated.events, file: files.changes.file, lateDays: 1 }, context);
  return source;
}

const CHANGES = { add: "listed", remove: "delisted" } as const satisfies Record<string, Listing["action"]>;

function compileEntry(row: ChangeRow | ListRow): Pick<Listing, "ref" | "name" | "kind" | "nationality" | "measure"> {
  const { ent_num: ref, sdn_name: name } = row.cells;
  if (!/^\d+$/.test(ref)) throw refuse<"ent_num">(row, "ent_num", `"${ref}" is not a number`);
  if (name === "") throw refuse<"sdn_name">(row, "sdn_name", "the entry has no name");
  const kind = KINDS[parseWord<keyof typeof KINDS, "sdn_type">(row, "sdn_type", KINDS)];
  return { ref, name, kind, nationality: null, measure: null };
}

function dayOf(row: ChangeRow): string {
  const { observed_on: day } = row.cells;
  if (parseDay(day) === null) throw refuse(row, "observed_on", `"${day}" is not a day`);
  if (day < OFAC_FIRST_DAY || day > OFAC_LAST_DAY) throw refuse(row, "observed_on", `"${day}" is outside the versions compared`);
  return day;
}

/** `-0- ` is the list's word for an empty field; an entity has none of `sdn_type`. */
function readList({ file, text }: InputFile): ListRow[] {
  const lines = text.trimEnd().endsWith(END_OF_FILE) ? text.trimEnd().slice(0, -1) : text;
  const rows = readCsv(file, `${LIST_COLUMNS.join(",")}\n${lines}`, LIST_COLUMNS);
  return rows.map(({ line, cells }) => {
    const type = cells.sdn_type.trim();
    return {
      file,
      line: line - 1,
      cells: { ...cells, sdn_type: type === "-0-" ? "entity" : type, sdn_name: cells.sdn_name.trim(), programs: cells.programs.trim() },
    };
  });
}

/** An entry is added only where it is not on the list, removed only where it is, and the end is what that leaves. */
function checkLists(start: readonly ListRow[], changes: readonly ChangeRow[], end: readonly ListRow[]): void {
  const on = new Set<string>();
  for (const row of start) {
    if (on.has(row.cells.ent_num)) throw refuse(row, "ent_num", `"${row.cells.ent_num}" is there twice`);
    on.add(row.cells.ent_num);
  }
  for (const row of changes.toSorted((a, b) =>
    a.cells.observed_on < b.cells.observed_on ? -1 : a.cells.observed_on > b.cells.observed_on ? 1 : 0,
  )) {
    const { ent_num: ref } = row.cells;
    const change = parseWord(row, "change", CHANGES);
    if (on.has(ref) === (change === "add")) {
      throw refuse(row, "ent_num", `"${ref}" is ${change === "add" ? "added, but on the list already" : "removed, but not on the list"}`);
    }
    if (change === "add") on.add(ref);
    else on.delete(ref);
  }
  const last = new Set(end.map((row) => row.cells.ent_num));
  const stray = end.find((row) => !on.has(row.cells.ent_num));
  if (stray) throw refuse(stray, "ent_num", `"${stray.cells.ent_num}" is on the list, but the changes do not add it`);
  const missing = [...on].find((ref) => !last.has(ref));
  if (missing !== undefined) {
    throw new RecordInvalid({ file: end[0]?.file ?? "", line: 1, column: "ent_num" }, `"${missing}" should be on the list by the changes`);
  }
}
