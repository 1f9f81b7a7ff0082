import type { Db } from "#db/client.ts";
import { spokenWords } from "#db/query/spoken.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { drawCard, PREVIEW_CARD } from "#shared/picture/draw-card.ts";
import type { Picture } from "#shared/picture/frame.ts";

/** A page in words, where no chart stands for it. */
export interface PageCard {
  kicker: string;
  title: string;
  texts: readonly string[];
}

/** Pages of words and tables that a card stands for. */
export const CARD_PAGES = ["tallies", "sources"] as const;
export type CardPage = (typeof CARD_PAGES)[number];

/** @param claim what a reader typed there, in their words */
export function describeCardPage(page: CardPage, claim: string | null = null): PageCard {
  const { tallies, sources } = spokenWords().previews;
  if (page === "sources") return { ...sources, texts: [sources.text] };
  const title = claim === null ? tallies.title : tallies.claim(claim);
  return { kicker: tallies.kicker, title, texts: [tallies.text] };
}

export function drawPageCard(db: Db, card: PageCard, site: string): Picture {
  const { version } = queryVintageRef(db).ref;
  return drawCard({ ...card, foot: [`Readout · record ${version} · ${site.replace(/^https?:\/\//, "")}`] }, PREVIEW_CARD);
}
