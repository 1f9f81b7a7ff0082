import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LIST_COLUMNS } from "#db/own/columns.ts";
import { readMapping } from "#db/own/mapping.ts";
import { temporaryFolder } from "#tests/helpers/files.ts";
import { ownList } from "#tests/helpers/own-list.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const document = readFileSync(join(root, "db", "own", "README.md"), "utf8");

test("the example of the document is taken as it stands, beside the committed record", () => {
  const list = ownList(join(root, "db", "record"));
  const { code, out, err } = list.run(list.write(block("csv")), "--dry-run");
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n").slice(0, 5)).toEqual([
    "talks: 4 added, 0 changed, 0 removed, 0 unchanged, 0 refused",
    "+ own-talks_a-1  Jane Example and Jan Przykład speak by phone",
    "+ own-talks_a-3  Expulsion: Poland → Russia",
    "+ own-talks_a-2  Visit: Anna Muster → Warsaw",
    "+ own-talks_a-4  United States and Russia meet in Geneva",
  ]);
});

test("the document's mapping is one, and its table has the columns there are", () => {
  const path = join(temporaryFolder(), "mapping.json");
  writeFileSync(path, block("json"));
  expect(readMapping(path).get("Datum")).toBe("date");
  const rows = [...document.matchAll(/^\| (`[^|]+`) \| (yes)? ?\|/gm)];
  const columns = rows.flatMap(([, names = "", needed]) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, name = ""]) => `${name} ${needed === "yes"}`),
  );
  expect(columns.toSorted()).toEqual(
    Object.entries(LIST_COLUMNS)
      .map(([name, { needed }]) => `${name} ${needed}`)
      .toSorted(),
  );
});

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(document)?.[1] ?? "";
}
