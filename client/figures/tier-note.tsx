import type { TierId } from "#shared/definitions/tiers.ts";
import { words } from "../words.ts";

/** What a count of machine-coded reports means, beside every figure and list of them; nothing for the vetted record. */
export function TierNote({ tier }: { tier: TierId }) {
  return tier === "record" ? null : <p className="tier-note">{words.tiers.note}</p>;
}
