import type { Ladder } from "../api.ts";
import { UNITS } from "../definitions/kinds.ts";
import { hasId } from "../tables.ts";
import type { Words } from "../words/en.ts";

type ActWords = Pick<Words, "findings" | "terms">;

/** "170 persons expelled", "6 missions closed", "2 acts": how much a side did of one unit, as findings and quotes have it. */
export function sayActs({ unit, amount, unstated, acts }: Ladder["bySide"][number]["amounts"][number], words: ActWords): string {
  const { ladder: said } = words.findings;
  if (unit === null) return said.acts(acts);
  const { label, one } = nameDone(unit, words);
  return amount === null ? said.unstated(label) : said.amount(amount, unstated > 0, amount === 1 ? one : label);
}

/** What was done to a unit, of many and of one. */
export function nameDone(unit: string, { findings: { ladder }, terms }: ActWords): { label: string; one: string } {
  if (hasId(ladder.done, unit)) return ladder.done[unit];
  return hasId(UNITS, unit) ? terms.units[unit] : { label: unit, one: unit };
}
