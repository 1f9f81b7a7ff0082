import type { Around } from "#shared/api.ts";
import type { Thing } from "#shared/charts/thing-of.ts";
import { spokenWords } from "#shared/words/spoken.ts";

type Found = Omit<Around, "finding">;

/** How many contacts lie before and after events, and whether chance alone gives as many; nothing of why. */
export function describeAround(
  { anchors, contacts, before, after, days, method }: Found,
  { words, isCovered, thing }: { words: string; isCovered: boolean; thing: Thing },
): string {
  const said = spokenWords().findings.around;
  if (words === "") return said.nothing;
  if (anchors.events === 0) return isCovered ? said.none(words) : said.noneUncovered(words);
  if (anchors.vague === anchors.events) return said.vague;
  if (contacts.completeness === null || anchors.days === 0) return said.uncovered(thing);
  if (before.mean === null && after.mean === null) return said.nowhere(days);
  const told = said.told(
    anchors.days,
    words,
    said.mean(before.mean, before.n, days, true, thing),
    said.mean(after.mean, after.n, days, false, thing),
  );
  if (anchors.days === 1) return `${told} ${said.oneDay}`;
  return method === null ? told : `${told} ${tellChance(before, true)} ${tellChance(after, false)}`.trim();
}

function tellChance({ chance, against }: Around["before"], isBefore: boolean): string {
  return chance === null || against === null ? "" : spokenWords().findings.around.chance(isBefore, against, chance.low, chance.high);
}
