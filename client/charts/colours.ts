import { KINDS } from "#shared/definitions/kinds.ts";
import { LISTS } from "#shared/definitions/lists.ts";
import { isWordOf } from "../vocabulary.ts";
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

/** Senders keep their colour on every page; others share the rest in the order of their codes. */
const SENDER_COLOURS: Readonly<Record<string, string>> = {
  USA: "var(--sanction)",
  EU: "var(--sanction-2)",
  RUS: "var(--sanction-3)",
  CHN: "var(--sanction-3)",
  GBR: "var(--sanction-4)",
  UN: "var(--other)",
};

const SPARE = ["var(--sanction-4)", "var(--sanction-2)", "var(--sanction-3)", "var(--other)"];

export function kindColour(kind: string): string {
  const known = KIND_COLOURS[kind];
  if (known) return known;
  const family = isWordOf(KINDS, kind) ? KINDS[kind].family : null;
  return family === "agreement" ? "var(--agreement)" : family === "coercion" ? "var(--closure)" : "var(--meeting)";
}

/** Colours of a chart's parts: by kind, by sender, or by list, which has the colour of its keeper. */
export function partColours(parts: readonly Part[], split: string | null): string[] {
  if (split === "kind") return parts.map((part) => kindColour(part.id ?? ""));
  const senderOf = (id: string): string => (split === "list" && isWordOf(LISTS, id) ? LISTS[id].keeper : id);
  return parts.map((part, index) => SENDER_COLOURS[senderOf(part.id ?? "")] ?? SPARE[index % SPARE.length] ?? "var(--other)");
}
