import type { Db } from "#db/client.ts";
import { queryClaim } from "#db/query/claim.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import type { Day } from "#shared/dates.ts";
import { drawCard, PREVIEW_CARD } from "#shared/picture/draw-card.ts";
import type { Picture } from "#shared/picture/frame.ts";
import { madeBy } from "#shared/picture/origin.ts";

/** A page in words, where no chart stands for it. */
export interface PageCard {
  kicker: string;
  title: string;
  texts: readonly string[];
}

/** Pages of words and tables that a card stands for. */
export const CARD_PAGES = ["tallies", "sources", "api"] as const;
export type CardPage = (typeof CARD_PAGES)[number];

/** What such a page is. */
export function describeCardPage(page: CardPage): PageCard {
  const { kicker, title, text } = spokenWords().previews[page];
  return { kicker, title, texts: [text] };
}

/**
 * A claim in its reader's words, with what the record has of it and whether they agree: the findings of its answer.
 * @param knownOn as known on this day; null for all that the record knows
 */
export function describeClaimCard(db: Db, claim: string, knownOn: Day | null): PageCard {
  const said = spokenWords().previews.claim;
  const { finding, others } = queryClaim(db, claim, null, knownOn);
  const found = [finding, ...others.map((other) => other.finding)].join(" ");
  const words = claim.length > MOST_LETTERS ? `${claim.slice(0, MOST_LETTERS).trimEnd()}…` : claim;
  return { kicker: said.kicker(knownOn === null ? null : spokenWords().say.day(knownOn)), title: said.title(words), texts: [found] };
}

/** As many letters of a claim as stand on a card with the finding below. */
const MOST_LETTERS = 110;

export function drawPageCard(db: Db, card: PageCard, site: string, version = queryVintageRef(db).ref.version): Picture {
  return drawCard({ ...card, foot: [madeBy(version, site)] }, PREVIEW_CARD);
}
