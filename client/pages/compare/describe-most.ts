import type { Aligned } from "#shared/api.ts";
import { capitalise } from "#shared/describe.ts";
import type { Noun } from "#shared/words/noun.ts";
import { compareWords as said } from "../../words/compare.ts";
import { words } from "../../words.ts";
import { showCount } from "./equal-table.tsx";

/** Who leads over the days that all have, where each line is known throughout; nothing of why. */
export function describeMost({ lines, equalDays, finding }: Aligned, noun: Noun): string {
  const counted = lines.filter(({ equal }) => equal.coveredDays > 0);
  const most = Math.max(0, ...counted.map(({ equal }) => equal.events ?? 0));
  const first = counted.filter(({ equal }) => equal.events === most);
  if (equalDays !== null && lines.length > 1 && lines.some(({ equal }) => equal.atLeast)) {
    const told = lines.flatMap(({ equal }) => (equal.events === null ? [] : [showCount(equal)]));
    return capitalise(said.each(words.say.list(told, "and"), noun.many, equalDays));
  }
  if (equalDays === null || counted.length < 2) return finding.split(". ")[0] ?? finding;
  if (most === 0) return said.noneOfAny(noun.many, equalDays);
  const names = first.length === counted.length ? null : first.map(({ label }) => label);
  return said.most(names, most, most === 1 ? noun.one : noun.many, equalDays);
}
