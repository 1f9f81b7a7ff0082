import type { Silence } from "#shared/api.ts";
import { spokenWords } from "../spoken.ts";
import { sayDay } from "./parts.ts";

type Found = Omit<Silence, "finding">;

/** The longest silence, the usual one and the one that goes on, in words. */
export function describeSilence({ events, vague, until, current, usualDays, silences, unknown }: Found): string {
  const said = spokenWords().findings.silence;
  if (until === null) return said.uncovered;
  if (events === 0) return vague === 0 ? said.none : said.vague;
  const [longest] = silences;
  const ended =
    longest === undefined
      ? said.noneEnded
      : said.longest(longest.days, sayDay(longest.from), sayDay(longest.to), usualDays ?? longest.days);
  const open = current === null ? "" : said.open(sayDay(current.from), current.days, sayDay(current.to));
  const holes = unknown.length === 0 ? "" : said.holes(unknown.length);
  return [ended, open, holes].filter((part) => part !== "").join(" ");
}
