import { countsTwice } from "#shared/counts-twice.ts";
import type { Query } from "#shared/query.ts";
import { words } from "../../words.ts";

/** Says that a visit and a meeting on it are two contacts, where both are counted together. */
export function TwiceNote({ query }: { query: Query }) {
  return countsTwice(query) ? <p className="figure-note">{words.terms.rules.network.twice.description}</p> : null;
}
