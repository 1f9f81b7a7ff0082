import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { fillWords } from "#db/import/fill-words.ts";
import { queryEvents } from "#db/query/events.ts";
import { queryOptions } from "#db/query/options.ts";
import { querySeries } from "#db/query/series.ts";
import { selectAll } from "#db/query/statement.ts";
import * as schema from "#db/schema/index.ts";
import { parseQuery } from "#shared/query.ts";
import { foldText, searchWords } from "#shared/search-words.ts";
import { openRecord } from "#tests/helpers/record.ts";
import { createWorld } from "#tests/helpers/world.ts";

let db: Db;

beforeAll(() => {
  const pair = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
  db = createWorld([
    { id: "meeting-geneva", kind: "meeting", date: "2018-07-16", parties: pair, venue: "geneva-che", topics: ["Syria"] },
    { id: "call-helsinki", kind: "call", date: "2018-08-01", parties: pair, topics: ["arms control"] },
    { id: "visit-elysee", kind: "visit", date: "2019-01-01", parties: ["guest:USA/donald-trump", "host:FRA"], topics: ["Élysée"] },
    { id: "sanction", kind: "sanction_imposed", date: "2019-02-01", status: "in_force", parties: ["sender:USA", "target:SUN"] },
  ]);
  db.insert(schema.actorAlias).values({ alias: "USSR", actorId: "SUN", importId: 1 }).run();
  db.insert(schema.personAlias).values({ alias: "Wladimir Wladimirowitsch", personId: "vladimir-putin", importId: 1 }).run();
  db.$client.exec(`UPDATE event_actor SET printed = 'President Løkke' WHERE event_id = 'visit-elysee' AND person_id IS NOT NULL;
    UPDATE event SET title = 'The “New START” talks' WHERE id = 'call-helsinki';
    INSERT INTO designation (id, event_id, list, target_ref, name, target_kind, action, day, import_id)
      VALUES (1, 'sanction', 'ofac', '7', 'AGROSOYUZ, Bank', 'entities', 'listed', 17928, 1);
    DROP TABLE event_search; DELETE FROM event_words;`);
  fillWords(db);
});

function find(words: string, beside = ""): string[] {
  const query = parseQuery(new URLSearchParams(`q=${encodeURIComponent(words)}${beside}`));
  return queryEvents(db, { query, key: null, splitKey: null, order: "asc", limit: 50, after: null }).events.map(({ id }) => id);
}

test.each([
  ["geneva", ["meeting-geneva"]],
  ["GENEVA", ["meeting-geneva"]],
  ["gen", ["meeting-geneva"]],
  ["eneva", []],
  ["syria", ["meeting-geneva"]],
  ["putin", ["meeting-geneva", "call-helsinki"]],
  ["putin arms", ["call-helsinki"]],
  ["arms-control", ["call-helsinki"]],
  ["control arms", ["call-helsinki"]],
  ["new start", ["call-helsinki"]],
  ['"New START"', ["call-helsinki"]],
  ["elysee", ["visit-elysee"]],
  ["ÉLYSÉE", ["visit-elysee"]],
  ["E\u0301lyse\u0301e", ["visit-elysee"]],
  ["lokke", ["visit-elysee"]],
  ["Løkke", ["visit-elysee"]],
  ["ussr", ["sanction"]],
  ["wladimirowitsch", ["meeting-geneva", "call-helsinki"]],
  ["agrosoyuz", ["sanction"]],
  ["france trump", ["visit-elysee"]],
  ["france putin", []],
])("%s finds the events whose text has a word that begins with each word", (words, ids) => {
  expect(find(words)).toEqual(ids);
});

test.each([
  "NOT putin",
  "putin OR",
  "putin AND AND trump",
  "words:putin",
  "putin*",
  "^putin",
  "{words}: putin",
  "NEAR(putin trump, 2)",
  '"putin',
  "putin'; DROP TABLE event; --",
  "(((putin",
  "putin \u0000 trump",
  "putin 🙂",
  "-putin",
  "p",
  "%",
  "_",
])("%j is words and punctuation, never grammar", (words) => {
  if (searchWords(words).length === 0) expect(() => find(words)).toThrow(/letter or digit/);
  else expect(find(words).every((id) => ["meeting-geneva", "call-helsinki", "visit-elysee", "sanction"].includes(id))).toBe(true);
});

test("grammar of FTS5 in a search is searched for like any word", () => {
  expect([find("NOT putin"), find("putin AND"), find("words:putin"), find("putin*")]).toEqual([
    [],
    [],
    [],
    ["meeting-geneva", "call-helsinki"],
  ]);
});

test("a search narrows list, chart and facets alike, beside the other filters", () => {
  const query = parseQuery(new URLSearchParams("q=trump&kind=call,visit&by=kind"));
  expect(find("trump", "&kind=call,visit")).toEqual(["call-helsinki", "visit-elysee"]);
  expect(querySeries(db, query).rows.map((row) => [row.key, row.value])).toEqual([
    ["call", 1],
    ["visit", 1],
  ]);
  expect(querySeries(db, query).sentence).toContain("with the words “trump”");
  const { options } = queryOptions(db, { filter: "kind", query, ids: null, search: null, limit: 9 });
  expect(options.map(({ id, events }) => [id, events])).toEqual([
    ["meeting", 1],
    ["call", 1],
    ["visit", 1],
  ]);
});

test("what a source holds in full is held in part where words are searched for: a text need not say everything", () => {
  const world = createWorld(
    [{ id: "one", kind: "call", date: "2017-05-01", parties: ["participant:USA", "participant:RUS"] }],
    [{ kind: "call", actor: null, from: "2017-01-01", to: "2018-12-31" }],
  );
  const ask = (text: string) => querySeries(world, parseQuery(new URLSearchParams(`kind=call&${text}from=2017-01-01&to=2018-12-31`)));
  expect(ask("").rows.map((row) => [row.value, row.completeness])).toEqual([
    [1, "full"],
    [0, "full"],
  ]);
  expect(ask("q=russia&").rows.map((row) => [row.value, row.completeness])).toEqual([
    [1, "partial"],
    [0, "partial"],
  ]);
});

test("on the whole record the index finds what LIKE finds in the folded words", () => {
  const record = openRecord();
  for (const words of ["geneva", "são", "president putin", "u", "2018 summit", "kyiv", "embassy moscow", "e.o. 14024"]) {
    const likes = searchWords(words).map((word) => sql`' ' || words LIKE ${`% ${word}%`}`);
    const expected = selectAll<{ total: number }>(
      record,
      sql`SELECT count(*) AS total FROM event_words JOIN event ON event.id = event_id
        WHERE event.status IN ('held', 'in_force') AND ${sql.join(likes, sql` AND `)}`,
    )[0]?.total;
    const query = parseQuery(new URLSearchParams(`q=${encodeURIComponent(words)}`));
    const { total } = queryEvents(record, { query, key: null, splitKey: null, order: "desc", limit: 1, after: null });
    expect([words, total]).toEqual([words, expected]);
  }
});

test("every word of the record is one word of the index, folded alike", () => {
  const record = openRecord();
  record.$client.pragma("query_only = OFF");
  const rows = selectAll<{ words: string }>(record, sql`SELECT words FROM event_words`);
  const words = new Set(rows.flatMap((row) => row.words.split(" ")));
  expect([...words].filter((word) => foldText(word) !== word)).toEqual([]);
  record.$client.exec("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'event_search', 'row')");
  const terms = selectAll<{ term: string }>(record, sql`SELECT term FROM temp.terms`).map(({ term }) => term);
  expect(terms.toSorted()).toEqual([...words].toSorted());
});
