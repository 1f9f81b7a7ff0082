import { beforeAll, expect, test } from "vitest";
import { roughBytes } from "#client/take/rough-bytes.ts";
import type { Db } from "#db/client.ts";
import { buildFile } from "#db/files/build-file.ts";
import { FILE_FORMATS } from "#shared/definitions/files.ts";
import { parseQuery } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { openRecord } from "#tests/helpers/record.ts";

let db: Db;

beforeAll(() => {
  db = openRecord();
}, 120_000);

test.each(["person=donald-trump&withPerson=vladimir-putin", "actor=USA&with=RUS", "kind=sanction_imposed"])(
  "what is said at once of the files of %s is neither a half nor thrice of what they weigh",
  (search) => {
    const query = parseQuery(new URLSearchParams(search));
    const asked = {
      what: "events",
      query,
      key: null,
      splitKey: null,
      order: "asc",
      byteOrderMark: false,
      site: "https://r.example",
    } as const;
    for (const format of idsOf(FILE_FORMATS)) {
      const { rows, bytes } = buildFile(db, { ...asked, format });
      const ratio = roughBytes(format, rows) / bytes.length;
      expect([format, rows, ratio], `${ratio}`).toEqual([format, rows, expect.toSatisfy((found: number) => found > 0.4 && found < 3)]);
    }
  },
);

test("it has one digit", () => {
  expect([roughBytes("csv", 0), roughBytes("csv", 727), roughBytes("json", 13_795)]).toEqual([1_000, 300_000, 10_000_000]);
});
