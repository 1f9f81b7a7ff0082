import type { Silence } from "#shared/api.ts";
import { parseDay } from "#shared/dates.ts";
import { describeDay } from "#shared/describe.ts";
import { countWords } from "./parts.ts";

type Found = Omit<Silence, "finding">;

/** The longest silence, the usual one and the one that goes on, in words. */
export function describeSilence({ events, vague, until, current, usualDays, silences, unknown }: Found): string {
  if (until === null) return "No source covers this, so that nothing can be said of silences.";
  if (events === 0)
    return vague === 0 ? "The record has no such event." : "No such event is known to the day, so that no silence can be measured.";
  const [longest] = silences;
  const ended =
    longest === undefined
      ? "No covered silence has ended."
      : `The longest silence lasted ${countWords(longest.days, "day")}, ${span(longest.from, longest.to)}; the usual one ${usualDays ?? longest.days}.`;
  const open =
    current === null
      ? ""
      : `One goes on since ${day(current.from)}: ${countWords(current.days, "day")} by ${day(current.to)}, the last covered day.`;
  const holes =
    unknown.length === 0
      ? ""
      : `Of ${countWords(unknown.length, "other stretch", "other stretches")} nobody can say, because a part is not covered.`;
  return [ended, open, holes].filter((part) => part !== "").join(" ");
}

function span(from: string, to: string): string {
  return `from ${day(from)} to ${day(to)}`;
}

function day(text: string): string {
  const parsed = parseDay(text);
  return parsed === null ? text : describeDay(parsed);
}
