import { KINDS } from "#shared/definitions/kinds.ts";
import { LISTS } from "#shared/definitions/lists.ts";
import { hasId } from "#shared/tables.ts";
import { actorColours } from "./actor-colours.ts";
import type { Part } from "./series.ts";

const KIND_COLOURS: Readonly<Record<string, string>> = {
  call: "var(--call)",
  video_call: "var(--video-call)",
  meeting: "var(--meeting)",
  visit: "var(--visit-out)",
  summit: "var(--summit)",
  negotiation: "var(--visit-out)",
  sanction_imposed: "var(--sanction)",
  sanction_renewed: "var(--sanction-4)",
  sanction_eased: "var(--sanction-2)",
  expulsion: "var(--expulsion)",
  mission_closed_by_host: "var(--closure)",
};

export function kindColour(kind: string): string {
  const known = KIND_COLOURS[kind];
  if (known) return known;
  const family = hasId(KINDS, kind) ? KINDS[kind].family : null;
  return family === "agreement" ? "var(--agreement)" : family === "coercion" ? "var(--closure)" : "var(--meeting)";
}

/** Colours of a chart's parts: by kind, by sender, or by list, which has the colour of its keeper. */
export function partColours(parts: readonly Part[], split: string | null): string[] {
  if (split === "kind") return parts.map((part) => kindColour(part.id ?? ""));
  return actorColours(
    parts.map(({ id }) => {
      const name = id ?? "";
      return split === "list" && hasId(LISTS, name) ? LISTS[name].keeper : name;
    }),
  );
}
