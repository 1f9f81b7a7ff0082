import { parseDay } from "#shared/dates.ts";
import type { CompileContext } from "../context.ts";
import { emptySource, type CompiledDesignation, type CompiledDocument, type CompiledSource } from "../facts.ts";
import { parseWord, readCsv, refuse, type Row } from "../read/csv.ts";
import { addListings } from "../sanctions/list.ts";
import type { Listing } from "../sanctions/listing.ts";
import { addProgramme } from "../sanctions/vocabulary.ts";
import type { InputFile } from "../upstream.ts";
import { REGIMES } from "./regimes.ts";

export const UK = "uk";
export const UK_LAST_DAY = "2026-04-29";
/** On leaving EU law the United Kingdom took its listings over; the list dates them all to this day. */
const CARRIED_OVER = "2020-12-31";

const SUBJECT_COLUMNS = ["unique_id", "subject_type", "un_reference_number", "ofsi_group_id", "date_designated", "last_updated"] as const;
const NAME_COLUMNS = [
  "name_id",
  "unique_id",
  "name_type",
  "alias_strength",
  "full_name",
  "name_6",
  "name_1",
  "name_2",
  "name_3",
  "name_4",
  "name_5",
] as const;
type SubjectRow = Row<(typeof SUBJECT_COLUMNS)[number]>;

const KINDS = { individual: "persons", entity: "entities", ship: "vessels" } as const satisfies Record<string, CompiledDesignation["kind"]>;
const NAME_TYPES = { primary: true, primary_variation: true, alias: true } as const;

const DOCUMENT: CompiledDocument = {
  id: "uk-sanctions-list",
  publisher: "UK Foreign, Commonwealth and Development Office",
  family: "UK Foreign, Commonwealth and Development Office",
  title: "UK Sanctions List, report of 29 April 2026",
  url: "https://www.gov.uk/government/publications/the-uk-sanctions-list",
  publishedOn: UK_LAST_DAY,
  kind: "list",
  language: "en",
};

/**
 * The UK sanctions list: everybody still on it, with the day of the designation.
 * @param files `subjects` and `names` of the list
 * @throws RecordInvalid for an unknown regime or type, a subject twice or without a name, or a day that is none
 */
export function compileUk(
  files: { subjects: InputFile; names: InputFile },
  inputHash: string,
  curated: CompiledSource,
  context: CompileContext,
): CompiledSource {
  const source = emptySource(UK, inputHash);
  source.documents.push(DOCUMENT);
  const names = readNames(files.names);
  const seen = new Set<string>();
  const rows = readCsv(files.subjects.file, files.subjects.text, SUBJECT_COLUMNS);
  const listings = rows.map((row): Listing => {
    const { unique_id: ref } = row.cells;
    if (seen.has(ref)) throw refuse(row, "unique_id", `"${ref}" is there twice`);
    seen.add(ref);
    const name = names.get(ref);
    if (name === undefined) throw refuse(row, "unique_id", `"${ref}" has no primary name in ${files.names.file}`);
    const programme = context.vocabulary.get(regimeOf(row));
    const day = dayOf(row);
    return {
      ref,
      name,
      kind: KINDS[parseWord(row, "subject_type", KINDS)],
      nationality: null,
      measure: null,
      programme: addProgramme(programme, context),
      target: programme.target,
      action: "listed",
      day,
      carriedOver: day === CARRIED_OVER,
      document: DOCUMENT.id,
    };
  });
  source.rowsRead = rows.length;
  addListings(listings, source, { sender: "GBR", told: curated.events, file: files.subjects.file, lateDays: 0 }, context);
  return source;
}

/** The first primary name of each subject. */
function readNames({ file, text }: InputFile): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of readCsv(file, text, NAME_COLUMNS)) {
    const { unique_id: ref, full_name: name } = row.cells;
    if (parseWord(row, "name_type", NAME_TYPES) !== "primary" || names.has(ref)) continue;
    if (name === "") throw refuse(row, "full_name", "the primary name is empty");
    names.set(ref, name.replaceAll(/\s+/g, " ").trim());
  }
  return names;
}

function regimeOf(row: SubjectRow): string {
  const key = REGIMES[/^([A-Z]{3})\d{4}$/.exec(row.cells.unique_id)?.[1] ?? ""];
  if (key === undefined)
    throw refuse(row, "unique_id", `"${row.cells.unique_id}" is not a regime of ${Object.keys(REGIMES).join(", ")} and four digits`);
  return key;
}

/** `24/02/2022` → `2022-02-24` */
function dayOf(row: SubjectRow): string {
  const day = row.cells.date_designated.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, "$3-$2-$1");
  if (parseDay(day) === null || day > UK_LAST_DAY) {
    throw refuse(row, "date_designated", `"${row.cells.date_designated}" is not a day (DD/MM/YYYY) up to that of the list`);
  }
  return day;
}
