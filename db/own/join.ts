import { KINDS } from "#shared/definitions/kinds.ts";
import type { CompiledEvent, CompiledIssue, CompiledSource } from "#db/sources/facts.ts";
import type { OwnEvent } from "./event.ts";
import { quote } from "./faults.ts";
import type { Twins } from "./twins.ts";
import type { KnownEvent, Vocabulary } from "./vocabulary.ts";

/**
 * Puts each event of a list where it belongs: one that is an event of the record becomes a further citation of that, so
 * that nothing counts twice; every other is an event of the list's own. Both stand in the report, and in `issues.csv`.
 * @returns lines for the reader
 */
export function joinTwins(own: readonly OwnEvent[], into: CompiledSource, file: string, twins: Twins, vocabulary: Vocabulary): string[] {
  const known = new Map(vocabulary.events.map((event) => [event.id, event]));
  const remarks: string[] = [];
  for (const { row, event } of own) {
    const { same_as: stated } = row.cells;
    const twin = stated === "" ? twins.find(event) : null;
    const other = known.get(twin?.sure === true ? twin.id : stated);
    const at = `${file}:${row.line}: ${event.start} ${event.title}`;
    if (stated !== "" && stated !== "none" && !other) {
      row.refuse("same_as", `${quote(stated)} is not an event of the record, and not "none"`);
    } else if (other) {
      cite(event, other, into);
      const reason = stated === "" ? "same kind, participants and day" : "the same by its same_as";
      into.issues.push(issueOf(row.line, file, event, "merge", `${reason}: ${other.id}`));
      remarks.push(`= ${at}: looks like ${other.id} already in the record (${reason}); it counts once, and this source is added to it`);
    } else {
      into.events.push(event);
      if (twin === null) continue;
      into.issues.push(issueOf(row.line, file, event, "warning", `perhaps an event of the record, and counted beside it: ${twin.id}`));
      remarks.push(`? ${at}: looks like ${twin.id} already in the record, but ${twin.reason}; both count. same_as says what it is`);
    }
  }
  return remarks;
}

function cite(event: CompiledEvent, other: KnownEvent, into: CompiledSource): void {
  const says = saysOf(event, other);
  for (const document of event.citations) {
    if (into.citations.some((one) => one.event === other.id && one.document === document)) continue;
    into.citations.push({ event: other.id, document, relation: says === null ? "corroborates" : "conflicts", says });
  }
}

/** What the list says where it differs: its own day, kind, number. */
function saysOf(event: CompiledEvent, other: KnownEvent): string | null {
  const within = other.start <= event.start && event.start <= (other.end ?? other.start);
  const numbered = event.quantity !== null && event.quantity !== other.quantity;
  const parts = [
    within ? "" : event.start,
    event.kind === other.kind ? "" : `as ${KINDS[event.kind].label.toLowerCase()}`,
    numbered ? `${event.quantity} ${event.unit ?? ""}` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join(", ");
}

function issueOf(line: number, file: string, event: CompiledEvent, severity: "merge" | "warning", reason: string): CompiledIssue {
  return { severity, file, locator: String(line), reason, detail: `${event.start} ${event.title}` };
}
