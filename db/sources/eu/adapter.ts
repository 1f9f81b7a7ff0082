import type { CompileContext } from "../context.ts";
import { emptySource, type CompiledDesignation, type CompiledDocument, type CompiledSource } from "../facts.ts";
import { Countries } from "../leaders/countries.ts";
import { parseWord, readCsv, refuse, type Row } from "../read/csv.ts";
import { addListings } from "../sanctions/list.ts";
import type { Listing } from "../sanctions/listing.ts";
import type { ToldEvent } from "../sanctions/twins.ts";
import { slugify } from "../slug.ts";
import type { InputFile } from "../upstream.ts";
import { parsePrintedDay } from "./day.ts";

/** What is read of a file; its other columns (reasons, births, documents, addresses) never enter the record. */
const COLUMNS = ["celex", "recordId", "programKey", "annex", "measure", "startDate", "schema", "name", "nationality", "imoNumber"] as const;
type EuRow = Row<(typeof COLUMNS)[number]>;

const KINDS = {
  Person: "persons",
  LegalEntity: "entities",
  Company: "entities",
  Organization: "entities",
  Vessel: "vessels",
  Airplane: "aircraft",
  Asset: null,
} as const satisfies Record<string, CompiledDesignation["kind"] | null>;
const MEASURES = {
  "Asset freeze": true,
  "Export control": true,
  "Financial restrictions": true,
  "Import restrictions": true,
  "Investment ban": true,
  "Services ban": true,
  "Transportation restrictions": true,
} as const;

/**
 * The sanctions lists of the European Union, from a reader's own copy: one CSV file for each framework act, in the format of
 * the OpenSanctions extraction of the Official Journal. Nothing of it is bundled: its licence is for non-commercial use.
 * Rows without a day, and assets such as ports, are refused with the reason and kept in the ledger.
 * @param source id of the source the rows become
 * @param told events of the record that may tell of the same actions
 * @throws RecordInvalid for an unknown column, programme, measure or schema, a day that is none, or a row that is there twice
 */
export function compileEu(
  files: readonly InputFile[],
  inputHash: string,
  { source: id, told }: { source: string; told: readonly ToldEvent[] },
  context: CompileContext,
): CompiledSource {
  const source = emptySource(id, inputHash);
  const countries = new Countries(context.actors);
  const listings = files.flatMap(({ file, text }) => {
    const rows = readCsv(file, text, COLUMNS, "ignore");
    source.rowsRead += rows.length;
    const document = documentOf(rows, id);
    const seen = new Set<string>();
    const ofFile = rows.flatMap((row): Listing[] => compileRow(row, document.id, { source, countries, seen, context }));
    if (ofFile.length > 0) source.documents.push(document);
    return ofFile;
  });
  addListings(listings, source, { sender: "EU", told, file: files[0]?.file ?? "", lateDays: 1 }, context);
  return source;
}

interface Reading {
  source: CompiledSource;
  countries: Countries;
  /** Listings of the file so far. */
  seen: Set<string>;
  context: CompileContext;
}

function compileRow(row: EuRow, document: string, { source, countries, seen, context }: Reading): Listing[] {
  const { celex, recordId, annex, name, startDate, nationality, imoNumber } = row.cells;
  const kind = KINDS[parseWord(row, "schema", KINDS)];
  const programme = context.programmes.get(row.cells.programKey.toLowerCase());
  if (!programme) throw refuse(row, "programKey", `"${row.cells.programKey}" is no programme of the vocabulary`);
  const measure = parseWord(row, "measure", MEASURES);
  if (name === "") throw refuse(row, "name", "the target has no name");
  const day = parsePrintedDay(startDate);
  if (startDate !== "" && day === null) throw refuse(row, "startDate", `"${startDate.slice(0, 80)}" is not a day as an act prints it`);
  const reason = kind === null ? "an asset, and neither person, entity nor vessel" : day === null ? "the act gives no day" : null;
  if (reason !== null || kind === null || day === null) {
    source.issues.push({ severity: "reject", file: row.file, locator: String(row.line), reason: reason ?? "", detail: name.slice(0, 120) });
    return [];
  }
  const place = [celex, annex, recordId || imoNumber || name].filter((part) => part !== "").join("/");
  const ref = seen.has(place) ? `${place} ${measure} ${day} ${name}` : place;
  if (seen.has(ref)) throw refuse(row, "name", `"${name.slice(0, 80)}" is there twice with one act, measure and day`);
  seen.add(ref);
  return [
    {
      ref,
      name: name.replaceAll(/\s+/g, " ").trim(),
      kind,
      nationality: countries.find(nationality.replace(/\.$/, "")),
      measure,
      programme: programme.id,
      target: programme.target,
      action: "listed",
      day,
      carriedOver: false,
      document,
    },
  ];
}

function documentOf(rows: readonly EuRow[], source: string): CompiledDocument {
  const celex = rows[0]?.cells.celex ?? "";
  const other = rows.find((row) => row.cells.celex !== celex);
  if (other) throw refuse(other, "celex", `"${other.cells.celex.slice(0, 40)}" is not the act of the file's first row, ${celex}`);
  return {
    id: `${source}-${slugify(celex)}`,
    publisher: "Official Journal of the European Union",
    family: "Council of the EU",
    title: `Framework act ${celex}, consolidated`,
    url: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${encodeURIComponent(celex)}`,
    publishedOn: null,
    kind: "list",
    language: "en",
  };
}
