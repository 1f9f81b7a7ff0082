import type { Db } from "#db/client.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { resolveQuery } from "#db/query/vocabulary.ts";
import { describeInText } from "#db/query/words.ts";
import { FIGURES } from "#shared/definitions/figures.ts";
import { capitalise } from "#shared/describe.ts";
import { pairSearches, type RecordLook } from "#shared/pair-searches.ts";
import { drawCard, PREVIEW_CARD } from "#shared/picture/draw-card.ts";
import type { Picture } from "#shared/picture/frame.ts";
import { pairFigures } from "./page-figure.ts";

const TODAY: RecordLook = { asOf: null, knownOn: null };

/**
 * What the page of two sides is, in words.
 * @throws BadParameter where the record does not know a side
 */
export function describePair(db: Db, one: string, other: string): { title: string; text: string } {
  resolveQuery(db, pairSearches(one, other, TODAY).all);
  const [first, second] = [one, other].map((id) => describeInText(db, "actor", id));
  const about = pairFigures(one, other, TODAY).map(({ id }) => FIGURES[id].label.toLowerCase());
  return { title: capitalise(`${first} and ${second}`), text: `One relationship on one page: ${about.join("; ")}.` };
}

/** The card of that page: words, and no number. */
export function drawPair(db: Db, one: string, other: string, site: string): Picture {
  const { title, text } = describePair(db, one, other);
  const { version } = queryVintageRef(db).ref;
  const foot = [`Readout · record ${version} · ${site.replace(/^https?:\/\//, "")}`];
  return drawCard({ kicker: "Two sides", title, texts: [text], foot }, PREVIEW_CARD);
}

export function pairPreview(one: string, other: string, asOf: string | null): string {
  return `/api/v1/pairs/${one}/${other}/preview.png${asOf === null ? "" : `?asOf=${encodeURIComponent(asOf)}`}`;
}
