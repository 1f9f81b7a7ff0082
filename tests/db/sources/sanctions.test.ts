import { expect, test } from "vitest";
import { compileCurated } from "#db/sources/curated/adapter.ts";
import { emptySource, type CompiledEvent, type CompiledSource } from "#db/sources/facts.ts";
import { compileOfac } from "#db/sources/ofac/adapter.ts";
import { readVocabulary } from "#db/sources/sanctions/vocabulary.ts";
import { compileUk } from "#db/sources/uk/adapter.ts";
import { compileUn } from "#db/sources/un/adapter.ts";
import type { CompileContext } from "#db/sources/context.ts";
import { newContext, refusal } from "#tests/helpers/compiling.ts";
import { curatedFiles } from "#tests/helpers/curated.ts";

const PROGRAMMES = [
  ["US-RUSHAR", "Harmful Activities", "  - RUSSIA-EO14024\n  - EO 14024", "ru"],
  ["US-CYB", "Cyber", "  - CYBER2", "zz"],
  ["US-UKRRUS-REL", "Ukraine", "  - UKRAINE-EO13662", "ru\n  - ua-cri"],
  ["US-BALKANS", "Balkans", "  - BALKANS", "rs\n  - mk"],
  ["GB-RUS", "UK Russia", "  - Russia", "ru"],
  ["UN-SCISIL", "Al-Qaida", "  - Resolution 1267", "zz"],
] as const;

const FILES = PROGRAMMES.map(([key, title, aliases, aims]) => ({
  file: `${key}.yml`,
  text: `key: ${key}\ntitle: ${title}\nissuer: x\naliases:\n${aliases}\ntarget_territories:\n  - ${aims}\n`,
}));

const START = `1,"ONE, A.",-0- ,"CYBER2"${",-0- ".repeat(8)}\r\n2,"TWO","individual","BALKANS"${",-0- ".repeat(8)}\r\n\u001A`;

function changes(...rows: string[]): string {
  return `change,observed_on,ent_num,sdn_name,sdn_type,programs\n${rows.map((row) => `${row}\n`).join("")}`;
}

/** The list at the end is that of the start, with the changes. */
function ofac(
  rows: string[],
  {
    end,
    curated = emptySource("curated", "0"),
    context = newContext(FILES),
  }: { end: string[]; curated?: CompiledSource; context?: CompileContext },
) {
  const list = end.map((ref) => `${ref},"N",-0- ,"CYBER2"${",-0- ".repeat(8)}\r\n`).join("");
  return compileOfac(
    {
      changes: { file: "changes.csv", text: changes(...rows) },
      start: { file: "start.csv", text: START },
      end: { file: "end.csv", text: list },
    },
    "hash",
    curated,
    context,
  );
}

function shown(events: readonly CompiledEvent[]): string[] {
  return events.map(({ id, status, title, quantity, targetKind, parties }) =>
    [id, status, title, quantity, targetKind, parties.map(({ role, actor }) => `${role}:${actor ?? ""}`).join(" ")].join(" | "),
  );
}

test("the list of the first day is a stock; a day's additions and removals are one event for each programme", () => {
  const source = ofac(
    [
      "add,2022-02-25,10,BANK,entity,UKRAINE-EO13662] [RUSSIA-EO14024",
      "add,2022-02-25,11,SHIP,vessel,UKRAINE-EO13662",
      "add,2022-02-25,12,HACKER,individual,CYBER2] [RUSSIA-EO14024",
      "remove,2022-03-01,2,TWO,individual,BALKANS",
    ],
    { end: ["1", "10", "11", "12"] },
  );
  expect(shown(source.events)).toEqual([
    "ofac-2021-08-18-us-balkans-carried-over | carried_over | United States carries over 1 person: Balkans | 1 | persons | sender:USA",
    "ofac-2021-08-18-us-cyb-carried-over | carried_over | United States carries over 1 entity: Cyber | 1 | entities | sender:USA",
    "ofac-2022-02-25-us-rushar-rus-listed | in_force | United States lists 1 person: Harmful Activities | 1 | persons | sender:USA target:RUS",
    "ofac-2022-02-25-us-ukrrus-rel-rus-listed | in_force | United States lists 2 targets: Ukraine | 2 | mixed | sender:USA target:RUS",
    "ofac-2022-03-01-us-balkans-delisted | in_force | United States delists 1 person: Balkans | 1 | persons | sender:USA",
  ]);
  expect(source.designations.map(({ ref, name, action, day }) => [ref, name, action, day].join(" "))).toContain(
    "1 ONE, A. listed 2021-08-18",
  );
  expect(source.rowsRead).toBe(6);
});

test("an entry that gets a new number is neither taken off nor put on, and the ledger has both numbers", () => {
  const source = ofac(['remove,2022-03-01,1,"ONE, A.",entity,CYBER2', 'add,2022-03-01,9,"ONE, A.",entity,CYBER2'], { end: ["2", "9"] });
  expect(source.events.map(({ id }) => id)).toEqual(["ofac-2021-08-18-us-balkans-carried-over", "ofac-2021-08-18-us-cyb-carried-over"]);
  expect(source.issues.map(({ severity, reason, detail }) => [severity, reason, detail])).toEqual([
    ["merge", "a new number for an entry that stays", "1 → 9, 2022-03-01 ONE, A."],
  ]);
});

/** What the curated table tells of one action against Russia. */
function curatedWith(context: CompileContext, ...events: Record<string, string>[]): CompiledSource {
  const rows = events.map((event) => ({
    type: "sanction",
    date_precision: "day",
    status: "in_force",
    sender: "USA",
    target: "RUS",
    quantity_unit: "persons",
    source_ids: "page-a",
    ...event,
  }));
  return compileCurated(curatedFiles({ events: rows }), [], "hash", context);
}

test("an action the curated table tells of becomes a citation of its event, which keeps its number and hears of the list's", () => {
  const context = newContext(FILES);
  const curated = curatedWith(
    context,
    { event_id: "sanction-a", start_date: "2022-02-25", quantity: "2" },
    { event_id: "sanction-b", start_date: "2022-03-10", quantity: "5" },
    { event_id: "sanction-c", start_date: "2022-03-10", quantity: "1" },
    { event_id: "visa-d", start_date: "2022-04-01", quantity: "600", authority: "visa restrictions" },
  );
  const source = ofac(
    [
      "add,2022-02-25,10,A,individual,RUSSIA-EO14024",
      "add,2022-02-25,11,B,individual,UKRAINE-EO13662",
      "add,2022-03-11,12,C,individual,RUSSIA-EO14024",
      "add,2022-04-01,13,D,individual,RUSSIA-EO14024",
      "add,2022-02-25,14,E,individual,CYBER2",
    ],
    { end: ["1", "2", "10", "11", "12", "13", "14"], curated, context },
  );
  expect(source.events.filter(({ status }) => status === "in_force").map(({ id }) => id)).toEqual([
    // Aimed at no state, and a visa ban lists nobody: both stay.
    "ofac-2022-02-25-us-cyb-listed",
    "ofac-2022-04-01-us-rushar-rus-listed",
  ]);
  expect(source.citations.map(({ event, relation, says }) => [event, relation, says])).toEqual([
    ["sanction-a", "corroborates", null],
    ["sanction-b", "conflicts", "1 target in all actions of the day, 2022-03-11"],
    ["sanction-c", "conflicts", "1 target in all actions of the day, 2022-03-11"],
  ]);
  expect(
    source.designations
      .filter(({ day }) => day > "2022")
      .map(({ ref, event }) => `${ref} ${event}`)
      .toSorted(),
  ).toEqual([
    "10 sanction-a",
    "11 sanction-a",
    "12 sanction-b",
    "13 ofac-2022-04-01-us-rushar-rus-listed",
    "14 ofac-2022-02-25-us-cyb-listed",
  ]);
  expect(curated.events.map(({ id, quantity, programme }) => [id, quantity, programme])).toEqual([
    ["sanction-a", 2, "us-rushar"],
    ["sanction-b", 5, "us-rushar"],
    ["sanction-c", 1, "us-rushar"],
    ["visa-d", 600, "usa-visa-restrictions"],
  ]);
});

test.each([
  ["add,2022-02-25,10,A,individual,MOON-EO1", 'changes.csv:2: column "programs": "MOON-EO1" is no programme of the vocabulary'],
  ["add,2022-02-30,10,A,individual,CYBER2", 'changes.csv:2: column "observed_on": "2022-02-30" is not a day'],
  ["add,2025-01-01,10,A,individual,CYBER2", 'changes.csv:2: column "observed_on": "2025-01-01" is outside the versions compared'],
  ["add,2022-02-25,10,A,robot,CYBER2", 'changes.csv:2: column "sdn_type": "robot" is not one of individual, entity, vessel, aircraft'],
  ["add,2022-02-25,10,,individual,CYBER2", 'changes.csv:2: column "sdn_name": the entry has no name'],
  ["change,2022-02-25,10,A,individual,CYBER2", 'changes.csv:2: column "change": "change" is not one of add, remove'],
])("the US list refuses %s", (row, message) => {
  expect(refusal(() => ofac([row], { end: ["1", "2", "10"] }))).toBe(message);
});

test("the US list refuses an entry added twice, removed unseen, or an end that does not follow", () => {
  expect(refusal(() => ofac(["add,2022-02-25,1,A,entity,CYBER2"], { end: ["1", "2"] }))).toBe(
    'changes.csv:2: column "ent_num": "1" is added, but on the list already',
  );
  expect(refusal(() => ofac(["remove,2022-02-25,3,A,entity,CYBER2"], { end: ["1", "2"] }))).toBe(
    'changes.csv:2: column "ent_num": "3" is removed, but not on the list',
  );
  expect(refusal(() => ofac([], { end: ["1", "2", "3"] }))).toBe(
    'end.csv:3: column "ent_num": "3" is on the list, but the changes do not add it',
  );
  expect(refusal(() => ofac([], { end: ["1"] }))).toBe('end.csv:1: column "ent_num": "2" should be on the list by the changes');
});

function person(fields: string): string {
  return `<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>${fields}</INDIVIDUAL></INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`;
}
const UN_ENTRY =
  "<FIRST_NAME>ANA</FIRST_NAME><SECOND_NAME>ONE</SECOND_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.001</REFERENCE_NUMBER><LISTED_ON>2015-09-29-04:00</LISTED_ON>";
const un = (text: string): CompiledSource => compileUn({ file: "un.xml", text }, "hash", emptySource("curated", "0"), newContext(FILES));

test("an entry of the United Nations keeps name, number, committee, day and the one state named; nothing else enters", () => {
  const source = un(
    person(
      `${UN_ENTRY}<NATIONALITY><VALUE>Russian Federation</VALUE></NATIONALITY><INDIVIDUAL_DATE_OF_BIRTH><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>`,
    ),
  );
  expect(source.designations).toEqual([
    {
      event: "un-2015-09-29-un-scisil-listed",
      ref: "QDi.001",
      name: "ANA ONE",
      kind: "persons",
      nationality: "RUS",
      programme: "un-scisil",
      measure: null,
      action: "listed",
      day: "2015-09-29",
    },
  ]);
  expect(JSON.stringify(source)).not.toContain("1971");
});

test.each([
  [person(UN_ENTRY.replace("Al-Qaida", "Moon")), /^un\.xml:1: column "UN_LIST_TYPE": "Moon" is not one of Al-Qaida, CAR/],
  [person(UN_ENTRY.replace("2015-09-29", "2015-02-30")), /^un\.xml:1: column "LISTED_ON": "2015-02-30-04:00" is not a day/],
  [person(`${UN_ENTRY}<SHOE_SIZE>43</SHOE_SIZE>`), /^un\.xml:1: column "SHOE_SIZE": <INDIVIDUAL> number 1 has an unknown field$/],
  [person(`${UN_ENTRY}<NATIONALITY><VALUE>Moon</VALUE></NATIONALITY>`), /^un\.xml:1: column "NATIONALITY": "Moon" is no country we know$/],
  [
    person(UN_ENTRY.replace("<REFERENCE_NUMBER>QDi.001</REFERENCE_NUMBER>", "")),
    /REFERENCE_NUMBER": <INDIVIDUAL> number 1 has no such field$/,
  ],
  [person(UN_ENTRY).replace("</INDIVIDUAL>", `</INDIVIDUAL><INDIVIDUAL>${UN_ENTRY}</INDIVIDUAL>`), /"QDi.001" is there twice$/],
  [person(UN_ENTRY).slice(0, 200), /^un\.xml:1: column "\(file\)": the file ends before <\/CONSOLIDATED_LIST>$/],
])("the list of the United Nations is refused: case %#", (text, message) => {
  expect(refusal(() => un(text))).toMatch(message);
});

const NAMES = "name_id,unique_id,name_type,alias_strength,full_name,name_6,name_1,name_2,name_3,name_4,name_5\n";
const SUBJECTS = "unique_id,subject_type,un_reference_number,ofsi_group_id,date_designated,last_updated\n";

function uk(
  subjects: string,
  names = "1,RUS0001,alias,,Other,,,,,,\n2,RUS0001,primary,,Anna  One,,,,,,\n3,RUS0002,primary,,Ship,,,,,,\n",
): CompiledSource {
  const files = { subjects: { file: "subjects.csv", text: SUBJECTS + subjects }, names: { file: "names.csv", text: NAMES + names } };
  return compileUk(files, "hash", emptySource("curated", "0"), newContext(FILES));
}

test("the listings of 31 December 2020 are a stock carried over, not a wave", () => {
  const source = uk("RUS0001,individual,,1,31/12/2020,01/01/2024\nRUS0002,ship,,2,24/02/2022,\n");
  expect(shown(source.events)).toEqual([
    "uk-2020-12-31-gb-rus-rus-carried-over | carried_over | United Kingdom carries over 1 person: UK Russia | 1 | persons | sender:GBR target:RUS",
    "uk-2022-02-24-gb-rus-rus-listed | in_force | United Kingdom lists 1 vessel: UK Russia | 1 | vessels | sender:GBR target:RUS",
  ]);
  expect(source.designations.map(({ ref, name }) => `${ref} ${name}`)).toEqual(["RUS0001 Anna One", "RUS0002 Ship"]);
});

test.each([
  [
    "RUS0001,individual,,1,30/02/2022,\n",
    'subjects.csv:2: column "date_designated": "30/02/2022" is not a day (DD/MM/YYYY) up to that of the list',
  ],
  ["MOO0001,individual,,1,24/02/2022,\n", /^subjects\.csv:2: column "unique_id": "MOO0001" has no primary name in names\.csv$/],
  ["RUS0001,robot,,1,24/02/2022,\n", 'subjects.csv:2: column "subject_type": "robot" is not one of individual, entity, ship'],
  ["RUS0001,ship,,1,24/02/2022,\nRUS0001,ship,,1,24/02/2022,\n", 'subjects.csv:3: column "unique_id": "RUS0001" is there twice'],
])("the UK list refuses %s", (subjects, message) => {
  if (typeof message === "string") expect(refusal(() => uk(subjects))).toBe(message);
  else expect(refusal(() => uk(subjects))).toMatch(message);
});

function refuseProgramme(text: string): string {
  return refusal(() => readVocabulary([{ file: "US-X.yml", text }], []));
}

test("a programme that is no YAML, or has no title, is refused by its file", () => {
  expect(refuseProgramme("key: [")).toMatch(/^US-X\.yml:\d: column "\(file\)": is not YAML/);
  expect(refuseProgramme("key: US-X\nissuer: x\n")).toMatch(/^US-X\.yml:1: column "title": /);
});
