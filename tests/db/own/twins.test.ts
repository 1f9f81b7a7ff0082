import { expect, test } from "vitest";
import { compileTalks } from "#tests/helpers/compile-list.ts";
import { listText } from "#tests/helpers/own-list.ts";

const CALL = "2018-03-20,call,USA/Ann One; RUS/Ben Two,They speak,Daily";
const EXPULSION = "2018-03-26,expulsion,sender:USA; target:RUS";

function withColumn(column: string, cell: string, row: string): string {
  return `${column},${listText().trimEnd()}\n${cell},${row}\n`;
}

/** Own events and citations of a list, and its remarks. */
function parts(text: string): { events: number; citations: string[]; remarks: string[] } {
  const { files, remarks } = compileTalks(text);
  const rows = (name: string): string[] => (files.get(`own-talks/${name}`) ?? "").trimEnd().split("\n").slice(1);
  return {
    events: rows("events.csv").length,
    citations: rows("citations.csv").map((row) => row.replace(/page-[0-9a-f]+/, "page")),
    remarks,
  };
}

test("the same kind, participants and day is the record's event: it counts once, cites the list too, and the report says so", () => {
  expect(parts(listText(CALL.replace("Ann One", "ann-one").replace("Ben Two", "b. two")))).toEqual({
    events: 0,
    citations: ["call-1,own-talks_page,corroborates,"],
    remarks: [
      "= talks.csv:2: 2018-03-20 Ann One and Ben Two speak by phone: looks like call-1 already in the record (same kind, participants and day); it counts once, and this source is added to it",
    ],
  });
});

test.each([
  ["another day", CALL.replace("-20,", "-21,")],
  ["another kind", CALL.replace("call", "video_call")],
  ["another person", CALL.replace("Ann One", "Cleo Three")],
])("%s is another event", (_, row) => {
  const { events, citations, remarks } = parts(listText(row));
  expect([events, citations, remarks.filter((line) => !line.startsWith("new person"))]).toEqual([1, [], []]);
});

test.each([
  [
    "people left out",
    listText("2018-03-20,call,USA; RUS,They speak,Daily"),
    "call-1 already in the record, but who took part is named only here or there",
  ],
  ["a year alone", listText("2017,meeting,USA; RUS,They meet,Daily"), "meeting-1 already in the record, but the day is not known"],
  ["a plan", withColumn("status", "planned", CALL), "call-1 already in the record, but it is held there"],
  ["another number", withColumn("quantity", "48", `${EXPULSION},T,P`), "expulsion-1 already in the record, but the number there is 60"],
])("%s is perhaps the record's event: both stay, and the report says why", (_, text, reason) => {
  const { events, citations, remarks } = parts(text);
  expect([events, citations]).toEqual([1, []]);
  expect(remarks).toEqual([expect.stringContaining(`looks like ${reason}; both count. same_as says what it is`)]);
});

test("same_as joins what the rule does not, with what the list says otherwise; none keeps apart what the rule would join", () => {
  expect(parts(withColumn("same_as", "call-1", CALL.replace("-20,", "-21,"))).citations).toEqual([
    "call-1,own-talks_page,conflicts,2018-03-21",
  ]);
  expect(parts(`quantity,${withColumn("same_as", "expulsion-1", `${EXPULSION},T,P`).replace("\n", "\n48,")}`).citations).toEqual([
    "expulsion-1,own-talks_page,conflicts,48 persons",
  ]);
  expect(parts(withColumn("same_as", "none", CALL))).toEqual({ events: 1, citations: [], remarks: [] });
});

test("a list that tells of one event of the record twice means two", () => {
  const { events, citations } = parts(`id,${listText().trimEnd()}\na,${CALL}\nb,${CALL}\n`);
  expect([events, citations.length]).toEqual([1, 1]);
});

test("a Correlates of War number is the state that stood on the day", () => {
  const { files } = compileTalks(listText("2018-03-20,meeting,CHE; 365,They meet,Daily"));
  expect(files.get("own-talks/events.csv")).toContain("participant:CHE|participant:RUS");
});

test("a formula in a note is kept as text", () => {
  const { files } = compileTalks(withColumn("note", "=1+1", CALL.replace("Ann One", "Ann Other")));
  expect(files.get("own-talks/events.csv")).toContain(",=1+1,");
});
