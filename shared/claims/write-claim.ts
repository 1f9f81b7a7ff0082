import { addMonths, toCivil, toDay, type Day } from "../dates.ts";
import { say } from "../words/en/say.ts";
import { BOUNDS, type Claim, type ClaimSide } from "./claim.ts";
import { LEVEL_WORDS } from "./level-words.ts";
import { getThing, type ThingDefinition } from "./things.ts";

/** A claim in words that are read back as the same claim. */
export function writeClaim({ value, bound, thing, sides, level, from, to }: Claim): string {
  const definition = getThing(thing);
  const number = value === null ? "" : `${BOUNDS[bound].written}${value} `;
  return [`${number}${writeThing(definition, sides, level, value === 1)}`, writePeriod(from, to)].filter((part) => part !== "").join(", ");
}

function writeThing(definition: ThingDefinition, sides: readonly ClaimSide[], level: Claim["level"], isOne: boolean): string {
  const { noun: many, verb } = definition;
  const noun = isOne ? many.replace(/s$/, "") : many;
  const parties = sides.filter(({ role }) => role === "party");
  const between =
    parties.length === 0 ? "" : ` ${parties.length === 1 ? "with" : "between"} ${parties.map(({ name }) => name).join(" and ")}`;
  const actors = sides.filter(({ role }) => role !== "party").map(({ role, name }) => ` ${writeRole(role, definition)} ${name}`);
  return `${noun}${verb === null ? "" : ` ${verb}`}${level === null ? "" : ` ${LEVEL_WORDS}`}${actors.join("")}${between}`;
}

function writeRole(role: ClaimSide["role"], { sides }: ThingDefinition): string {
  if (role === "by") return "by";
  return sides === "journey" ? "to" : "against";
}

function writePeriod(from: Day | null, to: Day | null): string {
  if (to === null) return "";
  if (from === null) return `until ${writeDay(to)}`;
  const [first, last] = [toCivil(from), toCivil(to)];
  const wholeMonth = from === toDay(first.year, first.month, 1) && to === addMonths(from, 1) - 1;
  const wholeYears = from === toDay(first.year, 1, 1) && to === toDay(last.year, 12, 31);
  if (wholeYears) return first.year === last.year ? `in ${first.year}` : `${first.year}–${last.year}`;
  if (wholeMonth) return `in ${say.longMonth(first.year, first.month)}`;
  return from === to ? `on ${writeDay(from)}` : `${writeDay(from)} to ${writeDay(to)}`;
}

/** `20 January 2017`: no reader takes its month for its day. */
export function writeDay(value: Day): string {
  const { year, month, day } = toCivil(value);
  return `${day} ${say.longMonth(year, month)}`;
}
