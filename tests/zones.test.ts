import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** What reads or writes a day by the clock of the machine it runs on. */
const LOCAL = [
  /\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/,
  /\.set(?:FullYear|Month|Date|Hours|Minutes)\(/,
  /\.toLocale(?:Date|Time)String\(/,
  /\.to(?:Date|Time)String\(/,
  /new Date\([^()]*,/,
  /DateTimeFormat\((?![^()]*timeZone: "UTC")/,
];

function localIn(source: string): string[] {
  return source.split("\n").filter((line) => LOCAL.some((pattern) => pattern.test(line)));
}

test("no day depends on the time zone of the machine: nothing reads the local clock", () => {
  const files = ["client", "server", "db", "shared"].flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }));
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) => localIn(readFileSync(join(ROOT, file), "utf8")).map((line) => `${file}: ${line.trim()}`));
  expect(found).toEqual([]);
});

test.each([
  ["day.getMonth()", 1],
  ["day.getUTCMonth()", 0],
  ["new Date(2018, 5, 1)", 1],
  ["new Date(text)", 0],
  ["day.toLocaleDateString('en')", 1],
  ["count.toLocaleString('en')", 0],
  ['new Intl.DateTimeFormat(LOCALE, { month: "long" })', 1],
  ['new Intl.DateTimeFormat(LOCALE, { month: "long", timeZone: "UTC" })', 0],
])("%s reads the local clock %i times", (source, times) => {
  expect(localIn(source)).toHaveLength(times);
});
