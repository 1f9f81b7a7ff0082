import { expect, test } from "vitest";
import { queryLadder } from "#db/query/analyses/ladder.ts";
import { queryReciprocity } from "#db/query/analyses/reciprocity.ts";
import { speakIn } from "#shared/words/spoken.ts";
import { drawInset } from "#shared/picture/draw-inset.ts";
import type { Figure, Open } from "#shared/picture/figure.ts";
import { en } from "#shared/words/en.ts";
import { ladderFigure } from "#shared/picture/figures/ladder.ts";
import { reciprocityFigure } from "#shared/picture/figures/reciprocity.ts";
import { parseQuery } from "#shared/query.ts";
import { fr } from "#shared/words/fr.ts";
import { createWorld } from "#tests/helpers/world.ts";

const query = parseQuery(new URLSearchParams("actor=USA&with=RUS"));
const leaders = parseQuery(new URLSearchParams("actor=USA&with=RUS&level=leaders"));
const open: Open = (target) => ("event" in target ? `/events/${target.event}` : target.list === null ? null : `/events?${target.list}`);

function inset(figure: Figure, width = 640): string {
  return drawInset({ figure, width, open, id: "here" }) ?? "";
}

function marksOf(svg: string): string[] {
  return [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, name = ""]) => name);
}

const trip = (guest: string, host: string, date: string) => ({
  id: `visit-${date}`,
  kind: "visit",
  date,
  level: "leaders",
  parties: [`guest:${guest}`, `host:${host}`],
});

// Two visits to Russia in 2010, one back in 2011, two back in 2012; 2013 has no source of visits.
const visits = createWorld(
  [
    trip("USA", "RUS", "2010-03-01"),
    trip("USA", "RUS", "2010-09-01"),
    trip("RUS", "USA", "2011-03-01"),
    trip("RUS", "USA", "2012-03-01"),
    trip("RUS", "USA", "2012-09-01"),
  ],
  [
    { kind: "visit", actor: null, from: "2010-01-01", to: "2012-12-31" },
    { kind: "call", actor: null, from: "2010-01-01", to: "2013-12-31" },
  ],
);

test("the running balance of visits stands above the line, below it, and hatched where no source covers the year", () => {
  const svg = inset(reciprocityFigure(queryReciprocity(visits, leaders), en));
  expect(marksOf(svg).slice(-4)).toEqual([
    "2010: 2 more by the United States so far",
    "2011: 1 more by the United States so far",
    "2012: 1 more by Russia so far",
    "2013: not covered both ways",
  ]);
  const height = (year: string) => Number(new RegExp(`<title>${year}[^<]*</title><rect[^>]* height="([\\d.]+)"`).exec(svg)?.[1]);
  // The scale runs from 2 to −1 over 120 px: 40 px for a visit.
  expect([height("2010"), height("2011"), height("2012")]).toEqual([80, 40, 40]);
  expect(svg).toMatch(/<title>2013[^<]*<\/title><rect[^>]*url\(#here-hatch\)/);
});

test("the drawing is in the words of the page, and its marks are links in the page's own colours", () => {
  const answer = speakIn(fr, () => queryReciprocity(visits, leaders));
  const svg = inset(reciprocityFigure(answer, fr));
  expect(marksOf(svg)).toContain("2012\u00A0: 1 de plus de la part de la Russie jusque-là");
  expect(svg).toContain('<a href="/events?count=bilateral&amp;guest=USA&amp;host=RUS&amp;kind=visit&amp;level=leaders" class="mark">');
  expect(svg).toContain('fill="var(--visit-out)"');
  expect(svg).toContain(`aria-label="Visites et retours, appels, rencontres. `);
});

test("acts and answers are told in the words of their table, and a stated answer as that", () => {
  const act = { kind: "expulsion", status: "in_force", unit: "persons" };
  const db = createWorld(
    [
      { ...act, id: "out-1", date: "2016-12-29", quantity: 35, parties: ["sender:USA", "target:RUS"] },
      { ...act, id: "out-2", date: "2017-07-28", quantity: 755, parties: ["sender:RUS", "target:USA"] },
    ],
    [{ kind: "expulsion", actor: null, from: "2016-01-01", to: "2018-12-31" }],
  );
  db.$client.exec("UPDATE event SET context_event_id = 'out-1' WHERE id = 'out-2'");
  const svg = inset(ladderFigure(queryLadder(db, query, 60), en));
  // From 29 December to 28 July: 2 days, 181 to the end of June, 28.
  expect(marksOf(svg)).toEqual([
    "29 Dec 2016, United States, 35 persons expelled",
    "28 Jul 2017, Russia, 755 persons expelled; 211 days after; as the record states; persons expelled × 21.571; no answer in time",
  ]);
});

test("on a narrow page words of a row go on in a second line, and none is cut", () => {
  const act = { kind: "expulsion", status: "in_force", unit: "persons", quantity: 50, date: "2001-03-22" };
  const db = createWorld([
    { ...act, id: "out", parties: ["sender:USA", "target:RUS"] },
    { ...act, id: "back", parties: ["sender:RUS", "target:USA"] },
  ]);
  const figure = ladderFigure(queryLadder(db, query, 60), en);
  const wordsAt = (width: number) =>
    [...inset(figure, width).matchAll(/<text[^>]*>([^<]*)</g)]
      .map(([, text]) => text)
      .filter((text) => !text?.endsWith(": persons expelled"));
  expect(wordsAt(320)).toEqual([
    "22 Mar 2001, United States: 50 persons expelled;",
    "same day; which came first no source says",
    "22 Mar 2001, Russia: 50 persons expelled; same day;",
    "which came first no source says",
  ]);
});

test("what has no mark is no drawing", () => {
  expect(inset(ladderFigure(queryLadder(createWorld([]), query, 60), en))).toBe("");
});
