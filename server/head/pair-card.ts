import type { Db } from "#db/client.ts";
import { queryReciprocity } from "#db/query/analyses/reciprocity.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { resolveQuery } from "#db/query/vocabulary.ts";
import { describeInText } from "#db/query/words.ts";
import { capitalise } from "#shared/describe.ts";
import { pairSearches, type RecordLook } from "#shared/pair-searches.ts";
import type { Picture } from "#shared/picture/frame.ts";
import { withFilter } from "#shared/query.ts";
import { drawPageCard, type PageCard } from "./page-card.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";

const TODAY: RecordLook = { asOf: null, knownOn: null };

/**
 * What the page of two sides is, with its main numbers: those of the same answer as on the page.
 * @throws BadParameter where the record does not know a side
 */
export function describePair(db: Db, one: string, other: string): PageCard {
  const { all } = pairSearches(one, other, TODAY);
  const { calls, meetings, ways, years } = queryReciprocity(db, resolveQuery(db, withFilter(all, "level", ["leaders"])));
  const [first, second] = [one, other].map((id) => describeInText(db, "actor", id));
  const { pair } = spokenWords();
  const { kicker, about, counts } = spokenWords().previews.pair;
  const visits = ways.reduce((sum, way) => sum + way.visits + way.vague, 0);
  const told = [...years, ...calls.years].map(({ year }) => year);
  const numbers = told.length === 0 ? [] : [counts(calls.total, meetings.total, visits, spanOf(told))];
  return { kicker, title: capitalise(pair.title(first ?? one, second ?? other)), texts: [...numbers, about] };
}

/** The card of that page. */
export function drawPair(db: Db, one: string, other: string, site: string): Picture {
  return drawPageCard(db, describePair(db, one, other), site);
}

export function pairPreview(one: string, other: string, asOf: string | null): string {
  return inSpokenLanguage(`/api/v1/pairs/${one}/${other}/preview.png${asOf === null ? "" : `?asOf=${encodeURIComponent(asOf)}`}`);
}

function spanOf(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
