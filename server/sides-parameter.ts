import { counterOf } from "#shared/counter-query.ts";
import { SIDES, type SidesId } from "#shared/definitions/sides.ts";
import type { Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { optional, readWord } from "./parameters.ts";
import type { Parameter } from "./endpoint.ts";

export const SIDES_PARAMETER: Parameter = optional(
  "sides",
  "`both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.",
  idsOf(SIDES),
  "one",
);

/** @throws BadParameter where a query has no other side that stands with it */
export function readSides(text: string | undefined, query: Query): SidesId {
  const sides = readWord("sides", text, idsOf(SIDES), "one");
  if (sides === "both") counterOf(query);
  return sides;
}
