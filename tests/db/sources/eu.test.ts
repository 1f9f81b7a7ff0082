import { expect, test } from "vitest";
import { compileEu } from "#db/sources/eu/adapter.ts";
import { parsePrintedDay } from "#db/sources/eu/day.ts";
import type { CompiledSource } from "#db/sources/facts.ts";
import type { ToldEvent } from "#db/sources/sanctions/twins.ts";
import { newContext, refusal } from "#tests/helpers/compiling.ts";

test.each([
  ["17.3.2014", "2014-03-17"],
  ["02.03.2022", "2022-03-02"],
  ["15. 3. 2022", "2022-03-15"],
  ["15 March 2022", "2022-03-15"],
  ["1 Sept. 2020", "2020-09-01"],
  ["8 Apr. 2022", "2022-04-08"],
  ["2022-04-08", "2022-04-08"],
  ["30.2.2022", null],
  ["15 Brumaire 2022", null],
  ["2022", null],
])("the day printed as %s is %s", (printed, day) => {
  expect(parsePrintedDay(printed)).toBe(day);
});

const HEADER = "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,nationality,imoNumber,birthDate";
const FREEZE = "EU-UKR,I,Asset freeze";

function eu(rows: readonly string[], told: readonly ToldEvent[] = []): CompiledSource {
  const context = newContext();
  for (const [id, target] of [
    ["eu-ukr", "RUS"],
    ["eu-taqa", null],
  ] as const)
    context.programmes.set(id, { id, name: id.toUpperCase(), issuer: "EU", target, source: "programmes" });
  return compileEu([{ file: "a.csv", text: [HEADER, ...rows, ""].join("\n") }], "hash", { source: "own-eu", told }, context);
}

test("rows of one act become one event for each programme and day; births and reasons stay outside", () => {
  const source = eu([
    `A1,1,${FREEZE},17.3.2014,He did it.,Person,Ivan One,Russia,,1.1.1960`,
    `A1,2,${FREEZE},17 March 2014,,Vessel,Ship,,9000001,`,
    "A1,,EU-TAQA,I,Asset freeze,17.3.2014,,Person,No Number,,,",
    `A1,3,${FREEZE},,,Person,No Day,,,`,
    "A1,,EU-UKR,XLVII,Transportation restrictions,1.2.2025,,Asset,A port,,,",
  ]);
  expect(source.events.map(({ id, title, quantity, targetKind, citations }) => [id, title, quantity, targetKind, citations])).toEqual([
    ["own-eu-2014-03-17-eu-taqa-listed", "EU lists 1 person: EU-TAQA", 1, "persons", ["own-eu-a1"]],
    ["own-eu-2014-03-17-eu-ukr-rus-listed", "EU lists 2 targets: EU-UKR", 2, "mixed", ["own-eu-a1"]],
  ]);
  expect(source.designations.map(({ ref, name, nationality, measure }) => [ref, name, nationality, measure])).toEqual([
    ["A1/I/No Number", "No Number", null, "Asset freeze"],
    ["A1/I/1", "Ivan One", "RUS", "Asset freeze"],
    ["A1/I/2", "Ship", null, "Asset freeze"],
  ]);
  expect(source.issues.map(({ severity, locator, reason, detail }) => [severity, locator, reason, detail])).toEqual([
    ["reject", "5", "the act gives no day", "No Day"],
    ["reject", "6", "an asset, and neither person, entity nor vessel", "A port"],
  ]);
  expect(JSON.stringify(source)).not.toMatch(/1960|did it/);
});

test("an action that the record tells of becomes a citation of its event", () => {
  const told: ToldEvent = {
    id: "sanction-a",
    kind: "sanction_imposed",
    start: "2014-03-17",
    status: "in_force",
    quantity: 21,
    authority: null,
    programme: null,
    parties: [
      { role: "sender", actor: "EU" },
      { role: "target", actor: "RUS" },
    ],
  };
  const source = eu([`A1,1,${FREEZE},17.3.2014,,Person,Ivan One,,,`], [told]);
  expect(source.events).toEqual([]);
  expect(source.citations).toEqual([{ event: "sanction-a", document: "own-eu-a1", relation: "conflicts", says: "1 target" }]);
  expect(source.designations.map(({ event }) => event)).toEqual(["sanction-a"]);
});

test.each([
  [`A1,1,EU-MOON,I,Asset freeze,17.3.2014,,Person,A,,,`, 'a.csv:2: column "programKey": "EU-MOON" is no programme of the vocabulary'],
  [`A1,1,${FREEZE},30.2.2014,,Person,A,,,`, 'a.csv:2: column "startDate": "30.2.2014" is not a day as an act prints it'],
  [
    `A1,1,${FREEZE},17.3.2014,,Robot,A,,,`,
    'a.csv:2: column "schema": "Robot" is not one of Person, LegalEntity, Company, Organization, Vessel, Airplane, Asset',
  ],
  [`A1,1,${FREEZE},17.3.2014,,Person,,,,`, 'a.csv:2: column "name": the target has no name'],
  [`A1,1,EU-UKR,I,Tickling,17.3.2014,,Person,A,,,`, /^a\.csv:2: column "measure": "Tickling" is not one of Asset freeze, /],
])("a row is refused: %s", (row, message) => {
  const said = refusal(() => eu([row]));
  if (typeof message === "string") expect(said).toBe(message);
  else expect(said).toMatch(message);
});

test("a file of two acts, and an entry there twice, are refused", () => {
  const row = `A1,1,${FREEZE},17.3.2014,,Person,A,,,`;
  expect(refusal(() => eu([row, row.replace("A1", "B2")]))).toBe(
    'a.csv:3: column "celex": "B2" is not the act of the file\'s first row, A1',
  );
  expect(refusal(() => eu([row, row, row]))).toBe('a.csv:4: column "name": "A" is there twice with one act, measure and day');
});
