import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { z } from "zod";
import * as schema from "#db/schema/index.ts";

const root = join(import.meta.dirname, "..");
const DOCUMENTS = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "DECISIONS.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "db/README.md",
  "db/own/README.md",
  "db/machine/README.md",
];

test.each(DOCUMENTS)("every path %s cites exists", (document) => {
  const text = read(document);
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => target).filter((target) => !/^https?:/.test(target));
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, word = ""]) => word).filter(isPath);
  const cited = [...new Set([...links.map((link) => join(document, "..", link)), ...quoted])];
  expect(cited.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("every file and folder of the annotated tree exists", () => {
  const [, tree = ""] = /## Folders\n\n```\n([\s\S]*?)```/.exec(read("ARCHITECTURE.md")) ?? [];
  let folder = "";
  const missing: string[] = [];
  for (const line of tree.split("\n").filter((text) => text !== "")) {
    const [names = ""] = line.trim().split(/ {2,}/);
    for (const name of names.split(" ")) {
      const path = line.startsWith(" ") ? join(folder, name) : name;
      if (!existsSync(join(root, path))) missing.push(path);
      if (!line.startsWith(" ")) folder = name;
    }
  }
  expect(folder).toBe("tests/");
  expect(missing).toEqual([]);
});

test("every npm script a document names exists, and README names those a reader runs", () => {
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read("package.json")));
  const named = [...DOCUMENTS, "Dockerfile", ".ci/run"].flatMap((document) =>
    [...read(document).matchAll(/npm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own ?? ""),
  );
  expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  expect(["start", "test", "dev", "check", "bench", "readout", "record"].filter((name) => !named.includes(name))).toEqual([]);
});

test("the data dictionary has every table and column of the schema, and no other", () => {
  const sections = read("db/README.md").split(/^### /m).slice(1);
  const documented = sections.map((section) => {
    const rows = [...section.matchAll(/^\| (`[^|]+`) \|/gm)].map(([, cell = ""]) => cell);
    const columns = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name));
    return `${section.split("\n")[0] ?? ""}: ${columns.toSorted().join(" ")}`;
  });
  const tables = Object.values(schema)
    .filter((entry) => is(entry, SQLiteTable))
    .map((table) => getTableConfig(table));
  const declared = tables.map(
    ({ name, columns }) =>
      `${name}: ${columns
        .map((column) => column.name)
        .toSorted()
        .join(" ")}`,
  );
  expect(documented.toSorted()).toEqual(declared.toSorted());
});

test("the continuous run does what README says and nothing else", () => {
  const commands = read(".ci/run").match(/^npm [^|\n]+?(?= \|\||\n)/gm);
  expect(commands).toEqual([
    "npm ci",
    "npm run check",
    "npm run -s readout -- check --record db/record",
    "npm run -s pictures:check",
    "npm run test:further",
    "npm test",
  ]);
  expect(read("README.md")).toContain("npm ci && npm test");
  expect(read("README.md")).toContain("npm ci && npm start");
});

test("every environment variable the program reads is in README, and README has no other", () => {
  const files = ["server", "db", "tests/helpers"].flatMap((folder) => listCode(folder));
  const reads = files.flatMap((path) => [...read(path).matchAll(/(?:process\.env|variables)(?:\["(\w+)"\]|\.(\w+))/g)]);
  const variables = new Set(reads.map(([, quoted, dotted]) => quoted ?? dotted ?? ""));
  const documented = [...read("README.md").matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name = ""]) => name);
  const own = [...variables].filter((name) => !["PATH", "TMPDIR"].includes(name));
  expect(own.toSorted()).toEqual(documented.toSorted());
});

test("every source of the record has a licence, and LICENSE lists it", () => {
  const row = z.object({ id: z.string(), licence: z.string().min(1), publisher: z.string().min(1), description: z.string().min(1) });
  const sources = z
    .array(row)
    .min(5)
    .parse(parse(read("db/record/sources.csv"), { columns: true }));
  const licence = read("LICENSE");
  expect(sources.filter(({ id }) => !licence.includes(`\n  ${id} `))).toEqual([]);
});

test("README shows every picture there is, real ones of at most 300 kB", () => {
  const shown = [...read("README.md").matchAll(/!\[[^\]]+\]\(client\/pictures\/([\w-]+\.png)\)/g)].map(([, name = ""]) => name);
  expect(shown.toSorted()).toEqual(readdirSync(join(root, "client", "pictures")).toSorted());
  expect(shown.length).toBe(5);
  for (const name of shown) {
    const bytes = readFileSync(join(root, "client", "pictures", name));
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(bytes.length).toBeLessThanOrEqual(300_000);
  }
});

/** A word in backticks that names a file or folder of this repository. */
function isPath(word: string): boolean {
  return /^(client|server|db|shared|tests|\.ci)\/[\w./-]*$/.test(word) || /^[\w.-]+\.(ts|md|json)$/.test(word);
}

function listCode(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
