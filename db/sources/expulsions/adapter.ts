import { say } from "#shared/words/en/say.ts";
import { parseEdtf } from "#shared/dates.ts";
import type { KindId, UnitId } from "#shared/definitions/kinds.ts";
import type { CompileContext } from "../context.ts";
import { familyOf } from "../merge/families.ts";
import { emptySource, NOT_STATED, type CompiledDocument, type CompiledEvent, type CompiledSource } from "../facts.ts";
import { parseCountOrNull, parseWord, readCsv, refuse, type Row } from "../read/csv.ts";
import { slugify } from "../slug.ts";
import type { InputFile } from "../upstream.ts";
import { mergeExpulsions } from "./merge.ts";
import { publisherOf } from "./publishers.ts";

export const EXPULSIONS = "expulsions";

const COLUMNS = ["id", "date", "date_precision", "sender", "target", "persons", "kind", "source_url", "note"] as const;
type ExpulsionRow = Row<(typeof COLUMNS)[number]>;

const KINDS = {
  expel_diplomats: { kind: "expulsion", unit: "persons", printed: "diplomats" },
  expel_ambassador: { kind: "expulsion", unit: "persons", printed: "ambassador" },
  close_mission: { kind: "mission_closed_by_host", unit: null, printed: null },
  staff_cap: { kind: "staff_cap", unit: "positions", printed: "mission staff" },
} as const satisfies Record<string, { kind: KindId; unit: UnitId | null; printed: string | null }>;

/** Expulsions, closures and ceilings; acts that the curated table holds as well become citations of its events. */
export function compileExpulsions(input: InputFile, inputHash: string, curated: CompiledSource, context: CompileContext): CompiledSource {
  const source = emptySource(EXPULSIONS, inputHash);
  const rows = readCsv(input.file, input.text, COLUMNS);
  source.rowsRead = rows.length;
  const pages = new Map(curated.documents.filter(({ url }) => url !== null).map((document) => [pageOf(document.url ?? ""), document]));
  const own = new Map<string, CompiledDocument>();
  const seen = new Set<string>();
  const events = rows.map((row) => {
    if (seen.has(row.cells.id)) throw refuse(row, "id", `"${row.cells.id}" is there twice`);
    seen.add(row.cells.id);
    checkAddress(row);
    const page = pageOf(row.cells.source_url);
    const document = pages.get(page) ?? own.get(page) ?? compileDocument(row, own.size + 1, context);
    if (!pages.has(page)) own.set(page, document);
    return compileEvent(row, document, context);
  });
  source.documents.push(...own.values());
  mergeExpulsions(events, curated, source, input.file);
  for (const event of source.events) event.id = context.ids.take(event.id);
  return source;
}

function compileEvent(row: ExpulsionRow, document: CompiledDocument, context: CompileContext): CompiledEvent {
  const { cells } = row;
  const { kind, unit, printed } = KINDS[parseWord(row, "kind", KINDS)];
  const precision = parseWord(row, "date_precision", { day: true, month: true });
  if (parseEdtf(cells.date)?.precision !== precision) throw refuse(row, "date", `"${cells.date}" is not a ${precision}`);
  const quantity = parseCountOrNull(row, "persons");
  return {
    ...NOT_STATED,
    id: `${kind.replaceAll("_", "-")}-${cells.date}-${cells.sender}-${cells.target}`.toLowerCase(),
    ref: cells.id,
    kind,
    start: cells.date,
    status: "in_force",
    title: titleOf(row, context),
    quantity,
    unit: quantity === null ? null : unit,
    unitPrinted: quantity === null ? null : printed,
    parties: (["sender", "target"] as const).map((role) => {
      if (!context.actors.byId.has(cells[role])) throw refuse(row, role, `"${cells[role]}" is no actor we know`);
      return { role, actor: cells[role], person: null, office: null, printed: null };
    }),
    citations: [document.id],
    confidence: "stated",
  };
}

function titleOf(row: ExpulsionRow, context: CompileContext): string {
  const { sender, target, persons, kind } = row.cells;
  const [who, whose] = [context.actors.nameOf(sender), context.actors.byId.get(target)?.nameInText ?? target];
  if (kind === "close_mission") return `${who} closes a mission of ${whose}`;
  const number = persons === "" ? "" : `${persons} `;
  if (kind === "staff_cap") return `${who} cuts ${number}staff positions of ${whose}`;
  if (kind === "expel_ambassador") return `${who} expels the ambassador of ${whose}`;
  return `${who} expels ${number}${persons === "1" ? "diplomat" : "diplomats"} of ${whose}`;
}

function checkAddress(row: ExpulsionRow): void {
  const { source_url: url } = row.cells;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw refuse(row, "source_url", `"${url}" is not a web address`);
}

function compileDocument(row: ExpulsionRow, number: number, context: CompileContext): CompiledDocument {
  const { source_url: url, date, sender, target } = row.cells;
  const publisher = publisherOf(url);
  const nameOf = (id: string): string => context.actors.byId.get(id)?.nameInText ?? id;
  return {
    id: `exp-${String(number).padStart(2, "0")}-${slugify(publisher)}`,
    publisher,
    family: familyOf(publisher),
    title: `Expulsions between ${nameOf(sender)} and ${nameOf(target)}, ${describeMonth(date)}`,
    url,
    publishedOn: null,
    kind: "news",
    language: null,
  };
}

/** One page under http and https, with and without www. */
function pageOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}

/** `2018-03-26` → "Mar 2018". */
function describeMonth(date: string): string {
  return say.month(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}
