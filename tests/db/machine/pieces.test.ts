import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "#shared/dates.ts";
import { ByteTable } from "#db/machine/byte-table.ts";
import { firstDayOf, monthOf, NO_DAY, parseDayBytes } from "#db/machine/days.ts";
import { IdSet } from "#db/machine/id-set.ts";
import { scanLines } from "#db/machine/scan.ts";
import { States } from "#db/machine/states.ts";

const dayOf = (text: string): number => parseDay(text) ?? 0;
const bytes = (text: string): Buffer => Buffer.from(text);

describe("days", () => {
  test("are read from bytes as the dates of the record are", () => {
    fc.assert(
      fc.property(fc.integer({ min: parseDay("1700-01-01") ?? 0, max: parseDay("2199-12-31") ?? 0 }), (day) => {
        const text = formatDay(day);
        expect(parseDayBytes(bytes(text), 0, 10, 1)).toBe(day);
        expect(parseDayBytes(bytes(`x${text.replaceAll("-", "")}y`), 1, 9, 0)).toBe(day);
        const month = monthOf(day);
        expect(firstDayOf(month) <= day && day < firstDayOf(month + 1)).toBe(true);
      }),
    );
  });

  test.each(["20230229", "20231301", "20230001", "20230100", "16991231", "22000101", "2023010", "202301011", "2023O101", "-2230101", ""])(
    "“%s” is none",
    (text) => expect(parseDayBytes(bytes(text), 0, text.length, 0)).toBe(NO_DAY),
  );

  test.each(["2023/02/01", "2023-2-001", "20230201", "2023-02-29"])("“%s” is none with dashes", (text) =>
    expect(parseDayBytes(bytes(text), 0, text.length, 1)).toBe(NO_DAY),
  );
});

test("a table of bytes answers as a map of texts does", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ maxLength: 6, unit: "binary" }), { maxLength: 3000 }),
      fc.string({ maxLength: 6 }),
      (words, other) => {
        const map = new Map(words.map((word, index) => [word, index]));
        const table = new ByteTable(map);
        for (const [word, index] of map) expect(table.find(bytes(`a${word}b`), 1, 1 + bytes(word).length)).toBe(index);
        expect(table.find(bytes(other), 0, bytes(other).length)).toBe(map.get(other) ?? -1);
      },
    ),
    { numRuns: 20 },
  );
});

test("a set of ids knows each as a set of JavaScript does, small and large ones, in a row and scattered", () => {
  const ids = fc.oneof(
    fc.integer({ min: 0, max: 500 }),
    fc.maxSafeNat().map((id) => Math.min(id, Number.MAX_SAFE_INTEGER - 1)),
  );
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 400 }), (list) => {
      const [own, known] = [new IdSet(), new Set<number>()];
      for (const id of list) {
        expect(own.add(id)).toBe(!known.has(id));
        known.add(id);
      }
    }),
  );
  const set = new IdSet();
  for (let id = 0; id < 200_000; id++) expect(set.add(id * 4096)).toBe(true);
  for (let id = 0; id < 200_000; id++) expect(set.add(id * 4096)).toBe(false);
});

test("lines are the same however the bytes come in", async () => {
  const text = fc.array(fc.constantFrom("a", "é", "\t", "\n", "\r\n", "\t\t"), { maxLength: 60 }).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
      const seen: [number, string[]][] = [];
      const chunks = async function* (): AsyncIterable<Buffer> {
        for (let at = 0; at < bytes(whole).length; at += size) yield bytes(whole).subarray(at, at + size);
      };
      await scanLines("f", chunks(), ({ bytes: line, tabs, columns }, number) => {
        const cells = Array.from({ length: columns }, (_, at) => Buffer.from(line.subarray((tabs[at] ?? 0) + 1, tabs[at + 1])).toString());
        seen.push([number, cells]);
      });
      const expected = whole
        .split("\n")
        .map((line, index): [number, string[]] => [index + 1, line.replace(/\r$/, "").split("\t")])
        .filter(([, cells]) => cells.length > 1 || cells[0] !== "");
      expect(seen).toEqual(expected);
    }),
  );
});

describe("states", () => {
  const states = new States("db/record");
  const named = (name: string, on: string): string | null => {
    const code = states.ofName(bytes(name), 0, bytes(name).length);
    if (code < 0) return null;
    return states.ids[states.on(code, dayOf(on))] ?? "none";
  };

  test.each([
    ["Russian Federation", "1991-12-25", "SUN"],
    ["Russian Federation", "1991-12-26", "RUS"],
    ["365", "1985-03-11", "SUN"],
    ["365", "2000-01-01", "RUS"],
    // COW gives Yugoslavia and what followed it one number.
    ["345", "1999-03-24", "YUG"],
    ["345", "2005-01-01", "SCG"],
    ["345", "2022-01-01", "SRB"],
    ["255", "2020-01-01", "DEU"],
    ["USA", "1980-01-01", "USA"],
    ["Serbia", "1995-01-01", "YUG"],
    ["serbia", "2024-01-01", "SRB"],
    // Ukraine has no state before it in the record: a row of 1985 that names it keeps it.
    ["Ukraine", "1985-01-01", "UKR"],
    ["Africa", "2000-01-01", "none"],
    ["IGO", "2020-01-01", "none"],
    ["ROM", "2000-01-01", "ROU"],
    ["Ruritania", "2000-01-01", null],
  ])("“%s” on %s is %s", (name, on, expected) => expect(named(name, on)).toBe(expected));

  test("a state that had ended is none, and says when", () => {
    const code = states.ofCode(bytes("DDR"), 0, 3);
    expect(states.ids[states.on(code, dayOf("1990-10-02"))]).toBe("DDR");
    expect(states.on(code, dayOf("1990-10-03"))).toBe(-1);
    expect(states.ending(code)).toBe("DDR ended on 1990-10-02");
  });
});
