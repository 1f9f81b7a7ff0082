import { afterEach, expect, test, vi } from "vitest";
import { runRejects } from "#db/machine/rejects-command.ts";
import { gdeltLine, importInto, machineFolder } from "#tests/helpers/machine-files.ts";

afterEach(() => vi.restoreAllMocks());

/** What the command prints of files read into a folder. */
function print(db: string, names: string[] = []): string {
  const written: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  try {
    runRejects(names, { db });
  } finally {
    vi.restoreAllMocks();
  }
  return written.join("");
}

test("every reason and every row that cannot be read is told, what cannot be read first", async () => {
  const { folder, path, write } = machineFolder();
  const rows = [
    gdeltLine(61, { id: "1" }),
    ...["2", "3", "4"].map((id) => gdeltLine(61, { id, code: "190" })),
    gdeltLine(61, { id: "5", date: "20240230" }),
    gdeltLine(58, { id: "6" }),
  ];
  await importInto(path, [write("a.csv", `${rows.join("\n")}\n`), write("b.csv", gdeltLine(61, { id: "9" }))]);
  const [a, b] = [
    [
      "a.csv: GDELT 2.0, 6 rows, 1 taken, 5 not, 2024-03-15 to 2024-03-15",
      "             1  another number of columns",
      "             1  no day",
      "             3  not a kind of Readout: CAMEO 190",
      'a.csv:5: no day in the column "SQLDATE": 20240230',
      "a.csv:6: another number of columns: 58 columns, not 61",
    ],
    ["b.csv: GDELT 2.0, 1 rows, 1 taken, 0 not, 2024-03-15 to 2024-03-15"],
  ];
  const db = `${folder}/readout.db`;
  expect(print(db).trimEnd().split("\n")).toEqual([...a, ...b]);
  expect(print(db, ["b.csv"]).trimEnd().split("\n")).toEqual(b);
  expect(() => print(db, ["c.csv"])).toThrow(/machine\.db has read no file "c\.csv"; it has read a\.csv, b\.csv$/);
});

test("of a file of nonsense a thousand rows are told, and that there are more", async () => {
  const { folder, path, write } = machineFolder();
  const rows = Array.from({ length: 1203 }, (_, at) => gdeltLine(61, { id: String(at), ...(at < 3 ? {} : { date: "20240230" }) }));
  await importInto(path, [write("a.csv", rows.join("\n"))]);
  const lines = print(`${folder}/readout.db`).trimEnd().split("\n");
  expect(lines).toHaveLength(1 + 1 + 1000 + 1);
  expect(lines.at(-1)).toBe("200 rows more cannot be read; the first 1,000 of a file are kept");
});

test("where nothing was imported the command says what does it", () => {
  const { folder } = machineFolder();
  expect(() => print(`${folder}/readout.db`)).toThrow(/machine\.db: there is no such file; readout import machine makes it$/);
});
