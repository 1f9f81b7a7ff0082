import type { Around } from "../../api.ts";
import { thingAsked } from "../../charts/thing-of.ts";
import type { QuoteWords } from "./quote-words.ts";

/** How many contacts lie before and after events, against chance, in clauses; null where nothing can be averaged. @param around the events, in words */
export function quoteAround(answer: Around, around: string, { words }: QuoteWords): string[] | null {
  const { around: said } = words.cite;
  const { anchors, before, after, days } = answer;
  if (around === "" || anchors.days === 0 || (before.mean === null && after.mean === null)) return null;
  const thing = thingAsked(answer.query);
  const told = [
    before.mean === null ? said.beforeUncovered(days) : said.before(said.mean(before.mean), days, thing),
    after.mean === null ? said.afterUncovered(days) : said.after(said.mean(after.mean), days),
  ];
  return [`${said.told(anchors.days, around)}${words.say.list(told, "and")}`, ...quoteChance(before, true), ...quoteChance(after, false)];

  function quoteChance({ chance, against }: Around["before"], isBefore: boolean): string[] {
    if (chance === null || against === null) return [];
    return [said.chance(isBefore, against, said.mean(chance.low), said.mean(chance.high))];
  }
}
