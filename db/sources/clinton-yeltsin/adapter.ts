import { parseDay } from "#shared/dates.ts";
import type { CompileContext } from "../context.ts";
import { compileContact } from "../contacts/contact.ts";
import { emptySource, type CompiledEvent, type CompiledSource, type Party } from "../facts.ts";
import { pageOf, Pages } from "../pages.ts";
import type { Terms } from "../persons/terms.ts";
import { parseWord, readCsv, refuse, type Row } from "../read/csv.ts";
import { slugify } from "../slug.ts";
import type { InputFile } from "../upstream.ts";
import { findPlace } from "./places.ts";

export const CLINTON_YELTSIN = "clinton-yeltsin";

const COLUMNS = ["seq", "date", "record_type", "place", "release_case", "source_url", "release_status"] as const;
type ContactRow = Row<(typeof COLUMNS)[number]>;

const KINDS = { Telcon: "call", Memcon: "meeting" } as const;

/**
 * Records of talks between Clinton and Yeltsin, one for each talk: a day of a summit with a morning, a lunch and a dinner has three. Where
 * the curated table has that meeting, all of them become accounts of it (`db/sources/merge/rule.ts`); else each is a contact.
 */
export function compileClintonYeltsin(
  input: InputFile,
  inputHash: string,
  earlier: readonly CompiledSource[],
  terms: Terms,
  context: CompileContext,
): CompiledSource {
  const source = emptySource(CLINTON_YELTSIN, inputHash);
  const rows = readCsv(input.file, input.text, COLUMNS);
  const pages = new Pages(earlier);
  source.rowsRead = rows.length;
  source.events.push(...rows.map((row) => compileRecord(row, pages, terms, context)));
  source.documents.push(...pages.list());
  return source;
}

function compileRecord(row: ContactRow, pages: Pages, terms: Terms, context: CompileContext): CompiledEvent {
  const { seq, date, place, source_url: url, release_status: release } = row.cells;
  const day = parseDay(date);
  if (day === null) throw refuse(row, "date", `"${date}" is not a day`);
  const kind = KINDS[parseWord(row, "record_type", KINDS)];
  const venue = kind === "meeting" ? findPlace(place) : null;
  if (kind === "meeting" && venue === null) throw refuse(row, "place", `"${place}" names no city we know`);
  const people: [actor: string, person: string][] = [
    ["USA", "bill-clinton"],
    ["RUS", "boris-yeltsin"],
  ];
  if (place.includes("trilateral with Kravchuk")) people.push(["UKR", "leonid-kravchuk"]);
  const parties = people.map(([actor, person]): Party => {
    if (!context.persons.byId.has(person)) throw refuse(row, "place", `"${person}" is not in the record`);
    return { role: "participant", actor, person, office: terms.findOffice(person, day), printed: null };
  });
  const document = pages.cite({
    id: `cy-${slugify(pageOf(url).replaceAll(".", "-")).slice(0, 90)}`,
    publisher: publisherOf(url),
    title: "Records of talks between President Clinton and President Yeltsin",
    url,
    publishedOn: null,
    kind: "list",
    language: "en",
  });
  const notes = [
    kind === "meeting" ? `Place as recorded: ${place}.` : "",
    release === "released" ? "" : "The text of this record is not released.",
  ];
  const note = notes.filter((part) => part !== "").join(" ") || null;
  return compileContact(
    { ref: seq, kind, day: date, parties, venue, citations: [document], note, confidence: "stated" },
    CLINTON_YELTSIN,
    context,
  );
}

function publisherOf(url: string): string {
  if (url.includes("foia.state.gov")) return "US State Department";
  return url.includes("catalog.archives.gov") ? "US National Archives" : "Clinton Presidential Library";
}
