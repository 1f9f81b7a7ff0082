import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { handOf, type HandName } from "#tests/helpers/hands.ts";
import { readAll } from "#tests/helpers/inspect.ts";
import { readTable, settle, Stage } from "#tests/helpers/reader.ts";
import { buildRecord } from "#tests/helpers/record.ts";

/** Questions a newcomer answers within a minute, from the front page, with either hand. */
const HANDS: readonly HandName[] = ["mouse", "keyboard"];
const A_MINUTE_MS = 60_000;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

async function arrive(name: HandName) {
  const reader = await stage.read();
  const startMs = performance.now();
  await reader.open("/");
  const { page, figure, faults } = reader;
  const hand = handOf(name, page);
  return {
    page,
    figure,
    hand,
    period: async (words: string) => {
      await hand.write(page.getByRole("textbox", { name: "First day of the period" }), words);
      await settle(page);
    },
    done: () => {
      expect(performance.now() - startMs).toBeLessThan(A_MINUTE_MS);
      expect(faults).toEqual([]);
    },
  };
}

/** Rows of the record itself, by SQL that shares nothing with the program's own. */
function ask(sql: string): unknown[][] {
  return readAll(buildRecord(), sql);
}

const BOTH = `EXISTS (SELECT 1 FROM event_actor x WHERE x.event_id = e.id AND x.actor_id = 'USA')
  AND EXISTS (SELECT 1 FROM event_actor x WHERE x.event_id = e.id AND x.actor_id = 'RUS')`;

function countCalls(year: number, more = ""): unknown {
  const calls = `${BOTH} AND e.kind IN ('call', 'video_call') AND e.status = 'held' AND e.start_text LIKE '${year}%' ${more}`;
  return ask(`SELECT count(*) FROM event e WHERE ${calls}`)[0]?.[0];
}

test.each(HANDS)("which city hosted most meetings of US and Russian leaders since 1991, by %s", async (name) => {
  const { page, figure, hand, period, done } = await arrive(name);
  await period("since 1991");
  await hand.press(page.getByRole("button", { name: "More filters" }));
  await hand.press(page.getByRole("checkbox", { name: /^leaders/ }));
  await page.keyboard.press("Escape");
  await settle(page);
  const meetings = `${BOTH} AND e.kind IN ('meeting', 'summit') AND e.level = 'leaders' AND e.status = 'held' AND e.start_text >= '1991'`;
  const [[all] = []] = ask(`SELECT count(*) FROM event e WHERE ${meetings}`);
  const [[city, most] = [], [second] = []] = ask(
    `SELECT v.city, count(*) FROM event e JOIN venue v ON v.id = e.venue_id WHERE ${meetings} GROUP BY v.id ORDER BY count(*) DESC LIMIT 2`,
  );
  expect([city, second]).toEqual(["Moscow", "Washington"]);
  const venues = figure("venues");
  expect(await venues.getByRole("heading").innerText()).toBe(
    `Moscow leads with ${String(most)} of ${String(all)} meetings, then Washington`,
  );
  await hand.press(venues.getByRole("button", { name: "Table" }));
  await venues.locator("table").waitFor();
  expect((await readTable(venues))[1]).toEqual([city, String(most)]);
  done();
});

test.each(HANDS)("how calls of 2020 compare with those of 2019, by %s", async (name) => {
  const { page, figure, hand, period, done } = await arrive(name);
  await period("in 2020");
  await hand.press(page.getByRole("button", { name: "Compared with the period before" }));
  await hand.choose(page.getByRole("radio", { name: "The same days a year before" }));
  await settle(page);
  const [now, before] = [countCalls(2020, "AND e.level = 'leaders'"), countCalls(2019, "AND e.level = 'leaders'")];
  expect([now, before]).toEqual([8, 3]);
  expect(await page.locator(".lead-finding").innerText()).toBe(
    "In 2020 the leaders of the United States and Russia themselves spoke by phone or video 8 times, against 3 in 2019.",
  );
  const calls = figure("calls");
  await hand.press(calls.getByRole("button", { name: "Table" }));
  await calls.locator("table").waitFor();
  // A period of one year is told by its months.
  const [head, ...rows] = await readTable(calls);
  expect(head?.slice(0, 4)).toEqual(["Month", "Total", "The same days a year before, 2019", "Change"]);
  expect([countCalls(2020), countCalls(2019)]).toEqual([8, 5]);
  expect([rows.length, sum(rows.map((row) => row[1])), sum(rows.map((row) => row[2]))]).toEqual([12, 8, 5]);
  done();
});

test.each(HANDS)("what happened between the two states in March 2018, by %s", async (name) => {
  const { page, hand, period, done } = await arrive(name);
  await period("in March 2018");
  await hand.press(page.getByRole("link", { name: /^\d+ events? in all$/ }));
  await settle(page);
  const titles = ask(`SELECT e.title FROM event e WHERE ${BOTH} AND e.start_text LIKE '2018-03%' AND e.status IN ('held', 'in_force')`).map(
    ([title]) => String(title),
  );
  expect(titles).toContain("Trump congratulates Putin on re-election");
  const rows = await page.locator(".events-table th[scope=row]").allInnerTexts();
  expect(rows.toSorted()).toEqual(titles.toSorted());
  done();
});

test.each(HANDS)("who the sources for the meeting in Hamburg were, by %s", async (name) => {
  const { page, hand, done } = await arrive(name);
  await hand.press(page.getByRole("link", { name: "Events", exact: true }));
  await settle(page);
  await hand.write(page.getByRole("searchbox"), "putin hamburg");
  await settle(page);
  await hand.pick(page.getByRole("link", { name: "First Trump-Putin meeting at Hamburg G20" }));
  const heading = page.getByRole("heading", { name: "4 sources" });
  await heading.waitFor();
  const publishers = ask(
    `SELECT d.publisher FROM event_document ed JOIN document d ON d.id = ed.document_id
     WHERE ed.event_id = 'meeting-2017-07-07-putin-trump' ORDER BY ed.ordinal`,
  ).map(([publisher]) => publisher);
  expect(publishers).toEqual(["The Guardian", "TASS via Pravda EN", "The Epoch Times", "RFE/RL"]);
  expect(await page.locator(".citation strong").allInnerTexts()).toEqual(publishers);
  done();
});

/** The numbers at the end of some cells, added up. */
function sum(cells: readonly (string | undefined)[]): number {
  return cells.reduce((all, text) => all + Number(/\d+$/.exec(text ?? "")?.[0] ?? 0), 0);
}
