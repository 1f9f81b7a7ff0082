import { mkdirSync, readdirSync, rmSync, writeFileSync, existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { entriesOf } from "#shared/tables.ts";
import { RECORD_FORMAT, SHARED_FILES, SOURCE_FILES, type SharedFile, type SourceFile } from "../record-format.ts";
import type { CompiledRecord } from "./compile.ts";
import type { CompiledCoverage } from "./coverage.ts";
import { countIssues, type CompiledEvent, type CompiledSource, type Party } from "./facts.ts";
import { GAPS } from "./gaps.ts";
import { OFFICES } from "./offices.ts";
import { shortNames } from "./persons/names.ts";
import { PROGRAMMES } from "./sanctions/vocabulary.ts";
import type { CompileContext } from "./context.ts";
import { RECORD_DAY, SOURCES } from "./registry.ts";

type Cell = string | number | boolean | null;

/** The files of a compiled record by their path below `db/record`; the same record gives the same bytes. */
export function formatRecord(record: CompiledRecord): Map<string, string> {
  const files = new Map<string, string>([["record.json", `${JSON.stringify({ format: RECORD_FORMAT, recordDay: RECORD_DAY })}\n`]]);
  for (const [name, rows] of entriesOf(sharedRows(record))) files.set(name, formatCsv(SHARED_FILES[name], rows));
  for (const source of record.sources) {
    const pairs = record.coverage.filter((row) => row.partner !== null && row.source === source.id);
    for (const [name, text] of formatSource(source, pairs)) files.set(name, text);
  }
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The files of one source by their path; a file without rows is left out.
 * @param pairs where it speaks of the contacts of two sides
 */
export function formatSource(source: CompiledSource, pairs: readonly CompiledCoverage[] = []): Map<string, string> {
  const filled = entriesOf(sourceRows(source, pairs)).filter(([, rows]) => rows.length > 0);
  return new Map(filled.map(([name, rows]) => [`${source.id}/${name}`, formatCsv(SOURCE_FILES[name], rows)]));
}

/** Replaces the files of a record folder; files that the record no longer has are removed. */
export function writeRecord(folder: string, files: ReadonlyMap<string, string>): void {
  for (const name of listRecordFiles(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}

/** CSV and JSON files of a record folder, sorted, with forward slashes. */
export function listRecordFiles(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.(csv|json)$/.test(name))
    .toSorted();
}

/** The same files with their texts. */
export function readRecordTexts(folder: string): Map<string, string> {
  return new Map(listRecordFiles(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function sharedRows({ actors, context, sources, periods, coverage }: CompiledRecord): Record<SharedFile, Cell[][]> {
  const short = shortNames([...context.persons.byId.values()]);
  return {
    "sources.csv": SOURCES.map((s) => [
      s.id,
      s.name,
      s.publisher,
      s.licence,
      s.licenceUrl,
      s.url,
      s.attribution,
      s.tier,
      s.description,
      s.lastDay,
    ]),
    "gaps.csv": SOURCES.flatMap(({ id }) => (GAPS[id] ?? []).map((gap) => [id, gap])),
    "runs.csv": sources.map((source) => [
      source.id,
      source.inputHash,
      source.rowsRead,
      acceptedOf(source, actors.length, context),
      countIssues(source, "merge"),
      countIssues(source, "reject"),
    ]),
    "actors/actors.csv": actors.map((a) => [
      a.id,
      a.kind,
      a.name,
      a.nameInText,
      a.iso2,
      a.isoNumeric,
      a.cowCode,
      a.region,
      a.subregion,
      a.from,
      a.to,
      a.successor,
    ]),
    "actors/aliases.csv": actors.flatMap(({ id, aliases }) =>
      sorted([...aliases, ...(context.actors.printed.get(id) ?? [])]).map((alias) => [id, alias]),
    ),
    "persons/persons.csv": byId(context.persons.byId).map((p) => [p.id, p.name, short.get(p.id) ?? p.name, p.actor, p.source]),
    "persons/aliases.csv": [...context.persons.aliases]
      .toSorted(byFirst)
      .flatMap(([id, aliases]) => sorted([...aliases]).map((alias) => [id, alias])),
    "offices.csv": Object.entries(OFFICES).map(([id, { label, rank }]) => [id, label, rank]),
    "venues.csv": byId(context.venues.byId).map((v) => [v.id, v.city, v.country, v.latitude, v.longitude, v.source]),
    "programmes.csv": byId(context.programmes).map((p) => [p.id, p.name, p.issuer, p.target, p.source]),
    "periods.csv": periods.map((p) => [
      p.id,
      p.kind,
      p.name,
      p.actors.join(";"),
      p.start,
      p.end,
      p.events.join(";"),
      p.publisher,
      p.title,
      p.url,
      p.says,
    ]),
    "coverage.csv": coverage
      .filter(({ partner }) => partner === null)
      .map((c) => [c.source, c.kind, c.actor, c.role, c.from, c.to, c.completeness, c.note]),
  };
}

function sourceRows(source: CompiledSource, pairs: readonly CompiledCoverage[]): Record<SourceFile, Cell[][]> {
  return {
    "documents.csv": source.documents
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((d) => [d.id, d.publisher, d.family, d.title, d.url, d.publishedOn, d.kind, d.language]),
    "events.csv": source.events.toSorted(byTime).map(eventCells),
    "citations.csv": source.citations.map((c) => [c.event, c.document, c.relation, c.says]),
    "status.csv": source.status.map((s) => [s.event, s.date, s.status, s.document, s.note]),
    "tenures.csv": source.tenures
      .toSorted((a, b) => compare([a.actor, a.office, a.from, a.id], [b.actor, b.office, b.from, b.id]))
      .map((t) => [t.id, t.person, t.office, t.actor, t.accreditedTo ?? null, t.acting, t.from, t.to, t.document, t.note]),
    "tallies.csv": source.tallies.map((t) => [t.id, t.claim, t.value, t.measure, t.query, t.rule, t.reason, t.document]),
    "pair-coverage.csv": pairs.map((c) => [c.kind, c.actor, c.partner, c.from, c.to, c.completeness, c.note]),
    "tally-rows.csv": source.tallies.flatMap((t) => t.apart.map((event) => [t.id, event])),
    "designations.csv": source.designations
      .toSorted((a, b) => compare([a.day, a.event, a.ref.padStart(12)], [b.day, b.event, b.ref.padStart(12)]))
      .map((d) => [d.event, d.ref, d.name, d.kind, d.nationality, d.programme, d.measure, d.action, d.day]),
    "issues.csv": source.issues
      .toSorted((a, b) =>
        compare([a.severity, a.file, a.locator.padStart(12), a.reason], [b.severity, b.file, b.locator.padStart(12), b.reason]),
      )
      .map((i) => [i.severity, i.file, i.locator, i.reason, i.detail]),
  };
}

function eventCells(e: CompiledEvent): Cell[] {
  const printed = e.parties.some((party) => party.printed !== null) ? e.parties.map((party) => party.printed ?? "").join("|") : null;
  return [
    e.id,
    e.ref,
    e.kind,
    e.start,
    e.end,
    e.status,
    e.title,
    e.format,
    e.medium,
    e.level,
    e.initiator,
    e.venue,
    e.venueCountry,
    e.context,
    e.contextEvent ?? null,
    e.quantity,
    e.unit,
    e.unitPrinted,
    e.targetKind,
    e.authority,
    e.programme,
    e.topics.join(";"),
    e.unannounced ? "yes" : null,
    e.parties.map(formatParty).join("|"),
    printed,
    e.citations.join(";"),
    e.note,
    e.confidence,
  ];
}

/** `role:ACTOR/person@office`; what is not known is left out. */
function formatParty({ role, actor, person, office }: Party): string {
  return `${role}:${actor ?? ""}${person === null ? "" : `/${person}`}${office === null ? "" : `@${office}`}`;
}

/** A file of the record: its columns, then its rows. */
export function formatCsv(columns: readonly string[], rows: readonly Cell[][]): string {
  return `${[[...columns], ...rows].map((row) => row.map(formatCell).join(",")).join("\n")}\n`;
}

function formatCell(cell: Cell): string {
  const text = cell === null ? "" : cell === true ? "yes" : cell === false ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a source brought that no other had: its events, or what it brings instead. */
function acceptedOf(source: CompiledSource, actors: number, { programmes }: CompileContext): number {
  if (source.id === "actors") return actors;
  if (source.id === "envoys") return source.tenures.length;
  if (source.id === PROGRAMMES) return [...programmes.values()].filter((programme) => programme.source === PROGRAMMES).length;
  return source.designations.length > 0 ? source.designations.length : source.events.length;
}

function byId<T extends { id: string }>(items: ReadonlyMap<string, T>): T[] {
  return [...items.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function byTime(a: CompiledEvent, b: CompiledEvent): number {
  return compare([a.start, a.id], [b.start, b.id]);
}

function byFirst(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? 0 : (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}
