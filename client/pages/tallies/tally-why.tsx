import { inEnglish } from "../../language.ts";
import { talliesWords as said } from "../../words/tallies.ts";
import { TallyApart } from "./tally-apart.tsx";
import type { Tally } from "./tally-groups.ts";

/** Why a published count and ours differ, as far as it is known, and what of it is not. */
export function TallyWhy({ tally: { reason, possible, unstated, ours, apart } }: { tally: Tally }) {
  return (
    <>
      <span {...inEnglish}>{reason ?? ""}</span>
      {possible > 0 ? said.possible(possible) : ""}
      {unstated > 0 && ours !== null ? said.unstated(ours, unstated) : ""}
      {apart === null ? null : <TallyApart apart={apart} />}
    </>
  );
}
