import type { Series } from "#shared/api.ts";
import { pairWords } from "../../words/pair.ts";

export interface Place {
  /** 1 for the most contacts; equals share a place. */
  place: number;
  of: number;
  contacts: number;
}

/** The place of one among all; null where it has no contact. */
export function placeOf(rows: readonly Pick<Series["rows"][number], "key" | "value">[], key: string): Place | null {
  const known = rows.filter(({ value, key: other }) => (value ?? 0) > 0 && other !== "unknown");
  const own = known.find((row) => row.key === key);
  if (own === undefined) return null;
  const contacts = own.value ?? 0;
  return { place: 1 + known.filter(({ value }) => (value ?? 0) > contacts).length, of: known.length, contacts };
}

/** `Russia is 5th of 157 whose leaders …`, in words that say no more than the count. */
export function describePlace(place: Place | null, who: string, whose: string): string {
  const said = pairWords.place;
  return place === null ? said.none(who, whose) : said.rank(place.place, place.of, who, whose, place.contacts);
}
