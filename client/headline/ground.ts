import { formatNumber } from "../format.ts";
import { capitalise, countOf, type Noun } from "./nouns.ts";

interface GroundFacts {
  total: number;
  covered: boolean;
  /** Certain counts at home of a side of the page, and elsewhere. */
  home: number;
  elsewhere: number;
  /** Cities and states with any. */
  cities: number;
  states: number;
  /** How many sides of the page are states. */
  sides: 0 | 1 | 2;
  noun: Noun;
}

/** On whose ground: at home of a side or in third states; without sides, in how many places. */
export function headlineGround({ total, covered, home, elsewhere, cities, states, sides, noun }: GroundFacts): string {
  if (!covered) return `${capitalise(noun.many)}: not covered in this period`;
  if (total === 0) return `No ${noun.many} recorded in this period`;
  if (home + elsewhere === 0) return `${capitalise(countOf(total, noun))}, no city named`;
  const of = capitalise(countOf(total, noun));
  if (sides === 0) return `${of}, in ${places(cities, "city", "cities")} of ${places(states, "state", "states")}`;
  const [away, own] = sides === 2 ? ["in third states", "at home of either side"] : ["abroad", "at home"];
  const open = total - home - elsewhere;
  const rest = open > 0 ? `, ${formatNumber(open)} without a named city` : "";
  if (elsewhere === 0) return `${of}, none ${away}${rest}`;
  if (home === 0) return `${of}, none ${own}${rest}`;
  return `${of}: ${formatNumber(elsewhere)} ${away}, ${formatNumber(home)} ${own}${rest}`;
}

function places(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}
