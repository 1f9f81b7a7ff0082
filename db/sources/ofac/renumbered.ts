import type { CompiledSource } from "../facts.ts";
import type { Row } from "../read/csv.ts";

type Change = Row<"change" | "observed_on" | "ent_num" | "sdn_name" | "sdn_type" | "programs">;

/**
 * Leaves out entries that only got a new number: one of a name and type goes and one of the same comes on the same day.
 * They are neither taken off nor put on the list; the source keeps both numbers.
 */
export function dropRenumbered(changes: readonly Change[], source: CompiledSource, file: string): Change[] {
  const removed = new Map<string, Change[]>();
  for (const row of changes) {
    if (row.cells.change !== "remove") continue;
    const name = nameOf(row);
    removed.set(name, [...(removed.get(name) ?? []), row]);
  }
  const dropped = new Set<Change>();
  for (const row of changes) {
    const before = row.cells.change === "add" ? removed.get(nameOf(row))?.shift() : undefined;
    if (!before) continue;
    dropped.add(row).add(before);
    source.issues.push({
      severity: "merge",
      file,
      locator: row.cells.ent_num,
      reason: "a new number for an entry that stays",
      detail: `${before.cells.ent_num} → ${row.cells.ent_num}, ${row.cells.observed_on} ${row.cells.sdn_name}`,
    });
  }
  return changes.filter((row) => !dropped.has(row));
}

function nameOf({ cells }: Change): string {
  return `${cells.observed_on} ${cells.sdn_type} ${cells.sdn_name}`;
}
