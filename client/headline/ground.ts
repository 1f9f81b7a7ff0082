import { capitalise } from "#shared/describe.ts";
import { words } from "../words.ts";
import { countOf, type Noun } from "./nouns.ts";

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
  const said = words.headlines;
  if (!covered) return said.notCovered(noun.many);
  if (total === 0) return said.none(noun);
  const counted = capitalise(countOf(total, noun));
  if (home + elsewhere === 0) return said.noCity(counted);
  if (sides === 0) return said.inPlaces(counted, cities, states);
  const many = sides === 2 ? "two" : "one";
  const [away, own] = [said.away[many], said.home[many]];
  const open = total - home - elsewhere;
  const finding =
    elsewhere === 0
      ? said.noneThere(counted, away)
      : home === 0
        ? said.noneThere(counted, own)
        : said.ground(counted, elsewhere, away, home, own);
  return open > 0 ? said.placeless(finding, open) : finding;
}
