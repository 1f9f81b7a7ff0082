import { parseEdtf } from "#shared/dates.ts";
import type { CompiledEvent, CompiledSource } from "../facts.ts";
import { KNOWN_TWINS } from "./twins.ts";

/** Accounts of one act further apart than this are never joined. */
const NEAR_DAYS = 3;

/**
 * Joins rows to the curated events they describe, by this order of rules: a twin named by hand; the same day and number; the
 * same day, where no other row has the event's number; a few days apart on the same page, or with another publisher, and no
 * second candidate on either side; a month that holds a single candidate. A row without a twin stays an event of its own; one
 * that has an unjoined neighbour gets a warning.
 */
export function mergeExpulsions(rows: readonly CompiledEvent[], curated: CompiledSource, source: CompiledSource, file: string): void {
  const families = new Map([...curated.documents, ...source.documents].map((document) => [document.id, document.family]));
  const taken = new Set<string>();
  for (const row of rows) {
    const near = curated.events.filter((event) => isSameAct(event, row) && isNear(event, row) && !taken.has(event.id));
    const twin = findTwin(row, near, rows, curated.events, families);
    if (twin) {
      taken.add(twin.event.id);
      merge(row, twin.event, twin.rule, source, file);
      continue;
    }
    source.events.push(row);
    for (const event of near) {
      source.issues.push({
        severity: "warning",
        file,
        locator: row.ref,
        reason: `near ${event.id}, but not surely the same act; both stay`,
        detail: describe(row),
      });
    }
  }
}

interface Twin {
  event: CompiledEvent;
  rule: string;
}

function findTwin(
  row: CompiledEvent,
  near: readonly CompiledEvent[],
  rows: readonly CompiledEvent[],
  curated: readonly CompiledEvent[],
  families: ReadonlyMap<string, string>,
): Twin | null {
  const named = KNOWN_TWINS[row.ref];
  const byHand = named && curated.find(({ id }) => id === named.event);
  if (named && byHand) return { event: byHand, rule: named.why };
  const sameDay = near.filter(({ start }) => start === row.start);
  const claimed = (event: CompiledEvent): boolean =>
    rows.some((other) => other !== row && isSameAct(other, event) && other.start === event.start && other.quantity === event.quantity);
  const [single, ...more] = sameDay;
  const exact =
    sameDay.find(({ quantity }) => quantity === row.quantity) ?? (more.length === 0 && single && !claimed(single) ? single : null);
  if (exact) return { event: exact, rule: row.start.length === 10 ? "same parties and day" : "same parties and month" };
  const [only, ...others] = near;
  if (!only || others.length > 0 || rows.some((other) => other !== row && isSameAct(other, row) && isNear(other, row))) return null;
  if (row.start.length < 10 || only.start.length < 10)
    return { event: only, rule: "same parties, the only act of its month on either side" };
  if (only.citations.includes(row.citations[0] ?? ""))
    return { event: only, rule: "same parties and the very page, whose day is the report's" };
  const family = families.get(row.citations[0] ?? "");
  const otherWitness = only.citations.every((id) => families.get(id) !== family);
  return otherWitness ? { event: only, rule: "same parties a few days apart, another publisher, no other act on either side" } : null;
}

function merge(row: CompiledEvent, event: CompiledEvent, rule: string, source: CompiledSource, file: string): void {
  const differs = row.quantity !== null && event.quantity !== null && row.quantity !== event.quantity;
  const document = row.citations[0] ?? "";
  source.issues.push({ severity: "merge", file, locator: row.ref, reason: `${rule}: ${event.id}`, detail: describe(row) });
  if (source.citations.some((citation) => citation.event === event.id && citation.document === document)) return;
  source.citations.push({ event: event.id, document, relation: differs ? "conflicts" : "corroborates", says: says(row, event, differs) });
}

/** What the row says where it differs: its own number, its own date. */
function says(row: CompiledEvent, event: CompiledEvent, differs: boolean): string | null {
  const parts = [differs ? `${row.quantity ?? ""} ${row.unit ?? ""}` : "", row.start === event.start ? "" : row.start].filter(
    (part) => part !== "",
  );
  return parts.length === 0 ? null : parts.join(", ");
}

function isSameAct(a: CompiledEvent, b: CompiledEvent): boolean {
  return a.kind === b.kind && actorOf(a, "sender") === actorOf(b, "sender") && actorOf(a, "target") === actorOf(b, "target");
}

function isNear(a: CompiledEvent, b: CompiledEvent): boolean {
  const [one, other] = [parseEdtf(a.start), parseEdtf(b.start)];
  if (!one || !other) return false;
  if (a.start.length < 10 || b.start.length < 10) return one.earliest <= other.latest && other.earliest <= one.latest;
  return Math.abs(one.earliest - other.earliest) <= NEAR_DAYS;
}

function actorOf(event: CompiledEvent, role: "sender" | "target"): string | null {
  return event.parties.find((party) => party.role === role)?.actor ?? null;
}

function describe(row: CompiledEvent): string {
  return `${row.start} ${row.title}`;
}
