import { parseDay } from "#shared/dates.ts";
import { expect, test } from "vitest";
import { compileClintonYeltsin } from "#db/sources/clinton-yeltsin/adapter.ts";
import { createContext } from "#db/sources/context.ts";
import { emptySource } from "#db/sources/facts.ts";
import { compileKremlin } from "#db/sources/kremlin/adapter.ts";
import { Roll } from "#db/sources/leaders/roll.ts";
import { Terms } from "#db/sources/persons/terms.ts";
import { compileReadouts } from "#db/sources/wh-readouts/adapter.ts";
import { contactSource } from "#tests/helpers/contacts.ts";

const DAY = parseDay("2025-02-12") ?? 0;

function world() {
  const context = createContext([]);
  for (const [id, name, state] of [
    ["vladimir-putin", "Vladimir Putin", "RUS"],
    ["boris-yeltsin", "Boris Yeltsin", "RUS"],
    ["bill-clinton", "Bill Clinton", "USA"],
    ["donald-trump", "Donald Trump", "USA"],
    ["joe-biden", "Joe Biden", "USA"],
    ["king-hussein", "King Hussein", "JOR"],
    ["ferdinand-marcos", "Ferdinand Marcos", "PHL"],
    ["ferdinand-marcos-jr", "Ferdinand Marcos Jr.", "PHL"],
  ] as const)
    context.persons.add(id, name, state, "curated");
  const earlier = contactSource("curated", [
    { ref: "a", day: "1985-01-01", people: ["ferdinand-marcos"], publisher: "x" },
    { ref: "b", day: "2023-01-01", people: ["ferdinand-marcos-jr"], publisher: "x" },
  ]);
  const tenure = {
    id: "t",
    person: "joe-biden",
    office: "president",
    actor: "USA",
    acting: false,
    from: "2021-01-20",
    to: "2025-01-20",
    document: "d",
    note: null,
  };
  return { context, earlier, roll: new Roll([earlier], [tenure], context) };
}

test("a family name means who met somebody in those years, and nobody where none did", () => {
  const { roll } = world();
  const marcos = roll.resolve({ office: "president", name: "Marcos", actor: "PHL", printed: "" }, DAY, "wh-readouts");
  expect("party" in marcos && marcos.party.person).toBe("ferdinand-marcos-jr");
  expect(roll.resolve({ office: "president", name: "Osinbajo", actor: "NGA", printed: "" }, DAY, "wh-readouts")).toHaveProperty("reason");
});

test("a whole name nobody has is a new person, and a title alone means who held the office", () => {
  const { roll, context } = world();
  roll.resolve({ office: "president", name: "Bola Tinubu", actor: "NGA", printed: "" }, DAY, "wh-readouts");
  expect(context.persons.byId.get("bola-tinubu")).toMatchObject({ name: "Bola Tinubu", actor: "NGA", source: "wh-readouts" });
  const held = roll.resolve({ office: "president", name: null, actor: "USA", printed: "" }, parseDay("2022-01-01") ?? 0, "x");
  expect(held).toMatchObject({ party: { person: "joe-biden" }, inferred: true });
});

test("one item in two languages is one call, with both titles cited; talks whose place is unknown are not taken", () => {
  const { context, earlier, roll } = world();
  const files = [
    { file: "one.csv", text: "link,headline,date,location,summary,body\n" },
    {
      file: "three.csv",
      text: "title,date,place,summary,url\nТелефонный разговор с Президентом США Дональдом Трампом,2025-02-12,No location,,http://kremlin.ru/events/president/news/76259\n,,,,\n",
    },
    {
      file: "two.csv",
      text: 'Date,Title\n"February 12, 2025, 20:00",Telephone conversation with US President Donald Trump\n"February 13, 2025, 20:00",Talks with US President Donald Trump\n',
    },
  ];
  const source = compileKremlin(files, "hash", [earlier], roll, context);
  expect(source.events.map(({ kind, start, citations }) => [kind, start, citations.length])).toEqual([["call", "2025-02-12", 2]]);
  const reasons = source.issues.filter(({ severity }) => severity === "reject").map(({ reason }) => reason);
  expect(reasons).toContain("a title alone does not say whether they met or spoke by video");
});

test("each record of Clinton and Yeltsin is a contact; a talk of three names the third", () => {
  const { context } = world();
  context.persons.add("leonid-kravchuk", "Leonid Kravchuk", "UKR", "curated");
  const rows = [
    '1,1994-01-14,Memcon,"The Kremlin, Moscow, Russia (trilateral with Kravchuk)",F-1,https://foia.state.gov/,released',
    '2,1994-01-14,Memcon,"St. Catherine\'s Hall, The Kremlin, Moscow, Russia",F-2,https://foia.state.gov/,released',
    '3,1993-04-01,Telcon,"Portland, Oregon",2015,https://www.clintonlibrary.gov/a,no released text',
  ];
  const text = ["seq,date,record_type,place,release_case,source_url,release_status", ...rows, ""].join("\n");
  const source = compileClintonYeltsin({ file: "contacts.csv", text }, "hash", [emptySource("curated", "")], new Terms([]), context);
  expect(source.events.map(({ kind, venue, parties, note }) => [kind, venue, parties.length, note])).toEqual([
    ["meeting", "moscow-rus", 3, "Place as recorded: The Kremlin, Moscow, Russia (trilateral with Kravchuk)."],
    ["meeting", "moscow-rus", 2, "Place as recorded: St. Catherine's Hall, The Kremlin, Moscow, Russia."],
    ["call", null, 2, "The text of this record is not released."],
  ]);
  expect(source.documents.map(({ publisher }) => publisher)).toEqual(["US State Department", "Clinton Presidential Library"]);
});

test("a page under two categories counts once, and remarks at a meeting are a second page of it with its place", () => {
  const { context, earlier, roll } = world();
  const readout = "Readout of President Biden’s Meeting with Secretary General Jens Stoltenberg of NATO";
  const files = [
    page("a.md", readout, "The President met today with Jens Stoltenberg."),
    page("b.md", readout, "The President met today with Jens Stoltenberg."),
    page(
      "c.md",
      "Remarks by President Biden and NATO Secretary General Jens Stoltenberg Before Bilateral Meeting",
      "Oval Office\n\n1:00 P.M. EDT\n",
    ),
    page(
      "d.md",
      "Statement by Press Secretary Jen Psaki on President Biden’s Call with Secretary General Jens Stoltenberg of NATO",
      "The President will speak tomorrow.",
    ),
  ];
  const source = compileReadouts(files, { file: "data.csv", text: ",title,type,issue,date\n" }, "hash", [earlier], roll, context);
  expect(source.events.map(({ kind, venue, citations, confidence }) => [kind, venue, citations.length, confidence])).toEqual([
    ["meeting", "washington-usa", 2, "stated"],
  ]);
  expect(source.issues.map(({ severity, reason }) => [severity, reason])).toEqual([
    ["merge", "the same page under two categories or addresses"],
    ["reject", "announces a contact to come"],
    ["merge", "remarks at a meeting whose readout is another page"],
  ]);
});

function page(file: string, title: string, body: string) {
  return {
    file,
    text: `---\ndate: '2024-06-15'\nsource_url: https://example.org/${file}\ntitle: ${title}\n---\n\n${body}\n`,
  };
}
