import { expect, test } from "vitest";
import { columnTable } from "#client/figures/table-data.ts";
import { doubtsOf, nameSpread, spreadNotes, spreadsOf } from "#shared/charts/doubts.ts";
import { foldDays } from "#shared/charts/fold-days.ts";
import { shapeColumns } from "#shared/charts/series.ts";
import { en } from "#shared/words/en.ts";
import { fr } from "#shared/words/fr.ts";
import { row, series } from "#tests/client/charts/rows.ts";

const JUNE = { split: null, first: "2018-06-01", last: "2018-06-30", possible: 1, events: 1 };

function day(of: number, value: number | null, more = {}) {
  const key = `2018-06-${String(of).padStart(2, "0")}`;
  return row(key, value, { first: key, last: key, possible: 1, ...more });
}

const DAYS = [day(1, 0), day(2, 0), day(3, 2), day(4, 0), day(5, 0), day(6, 0), day(7, null), day(8, null), day(9, 0), day(10, 0)];

function shaped() {
  return shapeColumns(series(DAYS, { by: "day", spread: [JUNE] }));
}

test("what is known of a month alone is told once for the month, and is no part of its days", () => {
  const data = shaped();
  expect(data.columns.map(({ possible }) => possible)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(spreadsOf(data.columns)).toEqual([{ from: 0, to: 9, possible: 1, first: "2018-06-01", last: "2018-06-30" }]);
  expect(doubtsOf(data)).toEqual(new Set(["zero", "spread", "uncovered"]));
  expect(spreadNotes(data.columns, en)).toEqual(["1 more in Jun 2018, day not known"]);
  expect(spreadNotes(data.columns, fr)).toEqual(["1 de plus (juin 2018), jour inconnu"]);
});

test("a stretch is called by its month or its year, or by its days", () => {
  expect(nameSpread({ first: "2018-12-01", last: "2018-12-31" }, en.say)).toBe("Dec 2018");
  expect(nameSpread({ first: "2018-01-01", last: "2018-12-31" }, en.say)).toBe("2018");
  expect(nameSpread({ first: "2018-06-03", last: "2018-06-09" }, en.say)).toBe("3 Jun 2018 – 9 Jun 2018");
});

test("only what is of a part is taken from its days", () => {
  const rows = [day(1, 0, { split: "call", possible: 1 }), day(1, 0, { split: "visit", possible: 1 })];
  const data = shapeColumns(series(rows, { by: "day", split: "kind", spread: [{ ...JUNE, split: "call" }] }));
  expect(data.columns[0]?.segments.map(({ part, possible }) => [part, possible])).toEqual([
    ["call", 0],
    ["visit", 1],
  ]);
  expect(data.columns[0]?.possible).toBe(1);
});

test("days of zeros, and days that nobody covers, are a row each run; a day with a number is its own", () => {
  const rows = foldDays(shaped().columns, (column) => column).map((each) =>
    each.kind === "day" ? each.item.key : `${each.kind} ${each.first.key} ${each.days}`,
  );
  expect(rows).toEqual(["zeros 2018-06-01 2", "2018-06-03", "zeros 2018-06-04 3", "uncovered 2018-06-07 2", "zeros 2018-06-09 2"]);
});

test("months are never folded, nor days of which more is possible", () => {
  const months = [row("2018-06", 0), row("2018-07", 0)];
  expect(foldDays(shapeColumns(series(months)).columns, (column) => column).map(({ kind }) => kind)).toEqual(["day", "day"]);
  const open = shapeColumns(series([day(1, 0), day(2, 0)], { by: "day" }));
  expect(foldDays(open.columns, (column) => column).map(({ kind }) => kind)).toEqual(["day", "day"]);
});

test("the table has a row for each run, and one for what is known of the month", () => {
  const { head, rows } = columnTable(shaped(), "Day");
  expect(head).toEqual(["Day", "Total", "Possible", "Note"]);
  expect(rows.map(({ label, cells, note }) => [label, ...cells, note])).toEqual([
    ["1 Jun 2018 – 2 Jun 2018", "0", "", "0 on each of 2 days"],
    ["3 Jun 2018", "2", "", ""],
    ["4 Jun 2018 – 6 Jun 2018", "0", "", "0 on each of 3 days"],
    ["7 Jun 2018 – 8 Jun 2018", "–", "", "not covered on any of 2 days"],
    ["9 Jun 2018 – 10 Jun 2018", "0", "", "0 on each of 2 days"],
    ["Jun 2018, day not known", "", "+ 1", ""],
  ]);
});
