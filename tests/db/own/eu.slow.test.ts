import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { querySeries } from "#db/query/series.ts";
import { querySources } from "#db/query/sources.ts";
import { parseQuery } from "#shared/query.ts";
import { listFiles, temporaryFolder, writeFiles } from "#tests/helpers/files.ts";
import { runReadout } from "#tests/helpers/readout.ts";

const HEADER = "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,nationality,imoNumber";
const ACT = [
  HEADER,
  // The record has the 21 names of this day from a page; this copy has two of them.
  "32014R0269,1,EU-UKR,I,Asset freeze,17.3.2014,,Person,Ivan One,Russian,",
  "32014R0269,2,EU-UKR,I,Asset freeze,17.3.2014,,Person,Petr Two,,",
  "32014R0269,3,EU-UKR,I,Asset freeze,1 June 2019,,LegalEntity,Firm Three,,",
  "32014R0269,4,EU-UKR,I,Asset freeze,,,Person,No Day,,",
  "",
].join("\n");

function folderOf(text: string): string {
  const folder = temporaryFolder();
  writeFiles(folder, new Map([["32014R0269.csv", text]]));
  return folder;
}

test("a reader's copy of the European lists is imported, built, counted, found the same, and taken away", () => {
  const [folder, home] = [folderOf(ACT), temporaryFolder()];
  const db = join(home, "readout.db");
  const dry = runReadout("import", "eu", folder, "--db", db, "--dry-run");
  expect([dry.code, dry.out.split("\n").slice(0, 3)]).toEqual([
    0,
    ["4 rows read: 3 listings, 1 refused with a reason", "eu: 2 added, 0 changed, 0 removed, 0 unchanged", "a dry run: nothing is written"],
  ]);
  expect(listFiles(home)).toEqual([]);
  expect(runReadout("import", "eu", folder, "--db", db).code).toBe(0);
  expect(runReadout("import", "eu", folder, "--db", db).out).toContain("eu: nothing changes\n");
  expect(runReadout("build", "--db", db).code).toBe(0);
  const database = openDatabase(db);
  const count = (text: string): number | null => querySeries(database, parseQuery(new URLSearchParams(text))).total.value;
  expect(count("metric=stock&list=own-eu")).toBe(3);
  expect(count("metric=listings&list=own-eu&target=RUS&to=2014-12-31")).toBe(2);
  // The action of March 2014 stays one event, with the number of the page.
  expect(count("metric=quantity&unit=targets&kind=sanction_imposed&sender=EU&target=RUS&from=2014-03-17&to=2014-03-17")).toBe(21);
  const source = querySources(database).sources.find(({ id }) => id === "own-eu");
  database.$client.close();
  expect([source?.attribution, source?.events, source?.issues.map(({ reason, rows }) => [reason, rows])]).toEqual([
    "OpenSanctions.org",
    { own: 1, cited: 2 },
    [
      ["same sender, target and day", 1],
      ["the act gives no day", 1],
    ],
  ]);
  expect(runReadout("import", "eu", "--remove", "--db", db).code).toBe(0);
  expect(runReadout("import", "eu", "--remove", "--db", db)).toEqual({
    code: 1,
    out: "",
    err: "readout: there is no copy of the European lists to take away.\n",
  });
}, 60_000);

test.each([
  [
    ACT.replace("1 June 2019", "31 June 2019"),
    'readout: 32014R0269.csv:4: column "startDate": "31 June 2019" is not a day as an act prints it.\n',
  ],
  [ACT.replace("schema", "scheme"), 'readout: 32014R0269.csv:1: column "schema": the column is missing.\n'],
])("a bad copy is refused by file, row and column, and the one before stays", (text, message) => {
  const home = temporaryFolder();
  const db = join(home, "readout.db");
  runReadout("import", "eu", folderOf(ACT), "--db", db);
  const before = listFiles(home);
  expect(runReadout("import", "eu", folderOf(text), "--db", db)).toEqual({ code: 1, out: "", err: message });
  expect(listFiles(home)).toEqual(before);
});

test("a folder that is none, or holds no file, is said", () => {
  const db = join(temporaryFolder(), "readout.db");
  expect(runReadout("import", "eu", "/nowhere", "--db", db).err).toBe("readout: /nowhere is not a folder.\n");
  expect(runReadout("import", "eu", temporaryFolder(), "--db", db).err).toMatch(/ has no CSV file\.\n$/);
  expect(runReadout("import", "eu", "--db", db).err).toBe("readout: there is no folder; give that of the CSV files to import.\n");
});
