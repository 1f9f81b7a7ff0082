import { expect, test } from "vitest";
import type { Series } from "#shared/api.ts";
import { coverageCaveat } from "#shared/cite/coverage-caveat.ts";
import { stateAnswer } from "#shared/cite/statement.ts";
import { en } from "#shared/words/en.ts";
import { row, series } from "../../client/charts/rows.ts";

type Cover = "full" | "partial" | null;

/** An answer by year, each year covered as its letter says: full, partial, or not at all. */
function years(from: number, letters: string, more: Partial<Series> = {}): Series {
  const covers: Record<string, Cover> = { f: "full", p: "partial", "-": null };
  const rows = letters.split("").map((letter, index) => {
    const completeness = covers[letter] ?? null;
    return row(String(from + index), completeness === null ? null : 1, { completeness });
  });
  const covered = letters.replaceAll("-", "") !== "";
  const value = covered ? rows.length : null;
  return series(rows, {
    by: "year",
    sentence: "Calls, all years, held.",
    total: { value, possible: 0, unstated: 0, covered, overlap: false },
    ...more,
  });
}

test.each([
  ["ffff", ""],
  ["----", ""],
  ["pppp", ", according to partial sources"],
  ["f--f", " (no source covers 1991–1992)"],
  ["pp-p", ", according to partial sources (no source covers 1992)"],
  ["fpff", " (the sources cover 1991 in part)"],
  ["fp-f-", " (the sources cover 1991 in part, no source covers 1992 and 1994)"],
  ["-f-f-f-f-", " (some of the period is covered by no source)"],
  ["fpfpfpfpf", " (some of the period is covered in part only)"],
])("of the years %s it says what is not covered", (letters, text) => {
  expect(coverageCaveat(years(1990, letters))).toBe(text);
});

test("the caveat follows the number, and an unknown number needs none", () => {
  expect(stateAnswer(years(1990, "f--f"), en)).toBe("Calls, all years, held: 4 (no source covers 1991–1992)");
  expect(stateAnswer(years(1990, "--"), en)).toBe("Calls, all years, held: not known, no source covers it");
});

test("a year is covered where one of its parts is", () => {
  const parts = [
    row("2020", 1, { split: "call" }),
    row("2020", null, { split: "video_call" }),
    row("2021", null, { split: "call" }),
    row("2021", null, { split: "video_call" }),
  ];
  expect(coverageCaveat(series(parts, { by: "year", split: "kind" }))).toBe(" (no source covers 2021)");
});

test("a level is that of its end: what was not covered before takes nothing from it", () => {
  expect(coverageCaveat(years(2020, "--pf", { metric: "stock" }))).toBe("");
  expect(coverageCaveat(years(2020, "ffp-", { metric: "stock" }))).toBe(", according to partial sources");
});

/** An answer by city, each covered as told. */
function cities(...levels: Cover[]): Series {
  return series(
    levels.map((completeness, index) => row(`city-${index}`, 1, { completeness })),
    { by: "venue-city" },
  );
}

test("groups of a category have no stretches", () => {
  expect(coverageCaveat(cities("full", "full"))).toBe("");
  expect(coverageCaveat(cities("partial", "partial"))).toBe(", according to partial sources");
  expect(coverageCaveat(cities("full", "partial"))).toBe(" (some of it according to partial sources)");
});
