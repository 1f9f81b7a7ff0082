import { expect, test } from "vitest";
import { EventIds } from "#db/sources/context.ts";
import type { CompiledSource } from "#db/sources/facts.ts";
import { mergeContacts } from "#db/sources/merge/contacts.ts";
import { Exceptions } from "#db/sources/merge/exceptions.ts";
import { contactSource, type ContactRow } from "#tests/helpers/contacts.ts";

const HEADER = "rule,one,other,reason\n";
const PUTIN_BIDEN = ["vladimir-putin", "joe-biden"];

function merge(sources: readonly CompiledSource[], exceptions = HEADER): string[] {
  mergeContacts(
    sources,
    sources.filter(({ id }) => id !== "curated"),
    new EventIds(),
    new Exceptions(exceptions),
  );
  return sources.flatMap(({ events }) => events.map(({ id }) => id));
}

function call(ref: string, day: string, people: readonly string[], publisher: string): ContactRow {
  return { ref, day, people, publisher };
}

test("Biden and Putin spoke once, on 30 December in Washington and on the 31st in Moscow", () => {
  const curated = contactSource("curated", [call("call-2021-12-30-putin-biden", "2021-12-30", PUTIN_BIDEN, "White House")]);
  const kremlin = contactSource("kremlin", [call("67487", "2021-12-31", PUTIN_BIDEN, "Kremlin")]);
  expect(merge([curated, kremlin])).toEqual(["call-2021-12-30-putin-biden"]);
  expect(kremlin.citations).toEqual([
    { event: "call-2021-12-30-putin-biden", document: "kremlin-67487", relation: "conflicts", says: "2021-12-31" },
  ]);
  expect(kremlin.issues.map(({ severity }) => severity)).toEqual(["merge"]);
});

test.each([
  ["20 and 21 February 2022", ["vladimir-putin", "emmanuel-macron"], "2022-02-20", "2022-02-21", "Kremlin"],
  ["24 and 25 February 2022", ["joe-biden", "volodymyr-zelensky"], "2022-02-24", "2022-02-25", "White House"],
  ["28 and 29 December 2025", ["vladimir-putin", "donald-trump"], "2025-12-28", "2025-12-29", "TASS"],
])("the calls of %s are two", (_, people, first, second, publisher) => {
  const curated = contactSource("curated", [call("a", first, people, publisher), call("b", second, people, publisher)]);
  const other = contactSource("other", [call("c", first, people, "Elsewhere"), call("d", second, people, "Elsewhere")]);
  expect(merge([curated, other])).toEqual(["a", "b"]);
});

test("on 12 April 2020 a call of three and a call of two of them are two", () => {
  const two = ["vladimir-putin", "donald-trump"];
  const curated = contactSource("curated", [
    call("two", "2020-04-12", two, "Xinhua"),
    call("three", "2020-04-12", [...two, "king-salman"], "Xinhua"),
  ]);
  const other = contactSource("other", [call("c", "2020-04-12", [...two, "king-salman"], "White House")]);
  expect(merge([curated, other])).toEqual(["two", "three"]);
  expect(other.citations.map(({ event }) => event)).toEqual(["three"]);
});

test("a family that tells of the day before and the day after tells of two contacts", () => {
  const curated = contactSource("curated", [call("a", "2022-03-01", PUTIN_BIDEN, "Kremlin")]);
  const kremlin = contactSource("kremlin", [call("b", "2022-03-02", PUTIN_BIDEN, "Kremlin via a mirror")]);
  expect(merge([curated, kremlin])).toEqual(["a", "call-2022-03-02-vladimir-putin-joe-biden"]);
  expect(kremlin.issues.map(({ severity, reason }) => [severity, reason])).toEqual([
    ["warning", "a day apart from a, but not surely the same contact; both stay"],
  ]);
});

test("two calls of one source on two days in a row stay, and are told as nearly one", () => {
  const own = contactSource("readouts", [
    call("a", "2018-04-08", ["donald-trump", "emmanuel-macron"], "White House"),
    call("b", "2018-04-09", ["donald-trump", "emmanuel-macron"], "White House"),
  ]);
  expect(merge([own])).toHaveLength(2);
  expect(own.issues.map(({ locator, reason }) => [locator, reason])).toEqual([
    ["b", expect.stringMatching(/^a day apart from call-2018-04-08-.*, but one source tells of both; both stay$/)],
  ]);
});

test("an exception makes one contact of two pages of one source, with both pages and the other day", () => {
  const own = contactSource("readouts", [
    call("18", "2023-07-18", ["joe-biden", "isaac-herzog"], "White House"),
    call("19", "2023-07-19", ["joe-biden", "isaac-herzog"], "White House"),
  ]);
  const ids = merge([own], `${HEADER}same,readouts/19,readouts/18,the transcript published again\n`);
  expect(ids).toEqual(["call-2023-07-18-joe-biden-isaac-herzog"]);
  expect(own.citations).toEqual([
    { event: "call-2023-07-18-joe-biden-isaac-herzog", document: "readouts-19", relation: "conflicts", says: "2023-07-19" },
  ]);
});

test("a call a day away from two others is none of them", () => {
  const curated = contactSource("curated", [call("a", "2022-03-01", PUTIN_BIDEN, "TASS"), call("c", "2022-03-03", PUTIN_BIDEN, "TASS")]);
  const other = contactSource("other", [call("b", "2022-03-02", PUTIN_BIDEN, "White House")]);
  expect(merge([curated, other])).toHaveLength(3);
  expect(other.issues).toHaveLength(2);
});

test("two talks of one day in one source stay two, and only the first is the one another source knows", () => {
  const curated = contactSource("curated", [{ ...call("summit", "1997-03-21", PUTIN_BIDEN, "x"), kind: "meeting" }]);
  const records = contactSource(
    "records",
    ["1", "2"].map((ref) => ({ ...call(ref, "1997-03-21", PUTIN_BIDEN, "Clinton Presidential Library"), kind: "meeting" as const })),
  );
  expect(merge([curated, records])).toEqual(["summit", "meeting-1997-03-21-vladimir-putin-joe-biden"]);
});

test("a call by phone and a call by video are one contact, of the kind that more publishers give", () => {
  const curated = contactSource("curated", [call("a", "2021-12-07", PUTIN_BIDEN, "TASS")]);
  const others = ["White House", "Kremlin"].map((publisher) =>
    contactSource(publisher, [{ ...call("x", "2021-12-07", PUTIN_BIDEN, publisher), kind: "video_call" }]),
  );
  expect(merge([curated, ...others])).toEqual(["a"]);
  expect(curated.events[0]).toMatchObject({ kind: "video_call", medium: "video" });
});

test("the very page, dated a day apart, is one contact", () => {
  const page = { url: "http://en.kremlin.ru/events/president/news/1" };
  const curated = contactSource("curated", [{ ...call("a", "2022-03-01", PUTIN_BIDEN, "Kremlin"), ...page }]);
  const kremlin = contactSource("kremlin", [{ ...call("b", "2022-03-02", PUTIN_BIDEN, "Kremlin"), ...page }]);
  expect(merge([curated, kremlin])).toEqual(["a"]);
});

test("an exception joins what the rule keeps apart, and one that parts what the rule joins", () => {
  const sources = () => [
    contactSource("curated", [{ ...call("a", "2021-12-07", PUTIN_BIDEN, "TASS"), kind: "video_call" }]),
    contactSource("kremlin", [{ ...call("b", "2021-12-07", PUTIN_BIDEN, "Kremlin"), kind: "meeting" }]),
  ];
  expect(merge(sources())).toHaveLength(2);
  expect(merge(sources(), `${HEADER}same,kremlin/b,curated/a,headed as a meeting\n`)).toEqual(["a"]);
  const [curated, other] = [
    contactSource("curated", [call("a", "2021-12-07", PUTIN_BIDEN, "TASS")]),
    contactSource("o", [call("b", "2021-12-07", PUTIN_BIDEN, "x")]),
  ];
  expect(merge([curated, other], `${HEADER}apart,o/b,curated/a,a second call\n`)).toHaveLength(2);
});

test("an exception nobody needs is named, and one without a reason refused", () => {
  const curated = contactSource("curated", []);
  merge([curated], `${HEADER}same,kremlin/b,curated/a,why\n`);
  expect(curated.issues.map(({ detail }) => detail)).toEqual(["kremlin/b and curated/a"]);
  expect(() => new Exceptions(`${HEADER}same,kremlin/b,curated/a,\n`)).toThrow(/an exception needs its reason/);
});

const YELTSIN = ["boris-yeltsin", "bill-clinton"];
const talk = (ref: string, day: string, venue = "Helsinki FIN", people = YELTSIN): ContactRow => {
  return { ref, day, people, publisher: "Library", kind: "meeting", venue };
};

test("talks recorded one by one are sessions of the meeting another source tells as one, and each record is cited", () => {
  const curated = contactSource("curated", [{ ...talk("helsinki", "1997-03-20"), end: "1997-03-21", publisher: "Press" }]);
  const records = contactSource("clinton-yeltsin", [talk("52", "1997-03-21"), talk("53", "1997-03-21"), talk("54", "1997-03-21")]);
  expect(merge([curated, records])).toEqual(["helsinki"]);
  expect(records.citations.map(({ event, document, relation }) => [event, document, relation])).toEqual(
    ["52", "53", "54"].map((ref) => ["helsinki", `clinton-yeltsin-${ref}`, "corroborates"]),
  );
  expect(records.issues.map(({ reason }) => reason)).toEqual([
    "same kind, participants and day: helsinki",
    "a further talk of one meeting, in its days and its city: helsinki",
    "a further talk of one meeting, in its days and its city: helsinki",
  ]);
});

test("a talk elsewhere, with a third, after the meeting, or of a source that tells of meetings as wholes is a meeting of its own", () => {
  const curated = contactSource("curated", [{ ...talk("helsinki", "1997-03-20"), end: "1997-03-21", publisher: "Press" }]);
  const records = contactSource("clinton-yeltsin", [
    talk("52", "1997-03-21"),
    talk("53", "1997-03-21", "Moscow RUS"),
    talk("54", "1997-03-21", "Helsinki FIN", [...YELTSIN, "martti-ahtisaari"]),
    talk("55", "1997-03-25"),
  ]);
  expect(merge([curated, records])).toHaveLength(4);
  const wholes = contactSource("curated", [{ ...talk("helsinki", "1997-03-20"), end: "1997-03-21", publisher: "Press" }]);
  const kremlin = contactSource("kremlin", [talk("1", "1997-03-21"), talk("2", "1997-03-21")]);
  expect(merge([wholes, kremlin])).toHaveLength(2);
});

test("two calls of one day are two calls, however they are recorded", () => {
  const curated = contactSource("curated", [call("call", "1998-08-25", YELTSIN, "Press")]);
  expect(
    merge([
      curated,
      contactSource("clinton-yeltsin", [call("1", "1998-08-25", YELTSIN, "Library"), call("2", "1998-08-25", YELTSIN, "Library")]),
    ]),
  ).toHaveLength(2);
});
