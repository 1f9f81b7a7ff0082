import { describe, expect, test } from "vitest";
import type { EventItem } from "#shared/api.ts";
import { NO_ANNOTATIONS } from "#client/charts/annotations.ts";
import { placeBands } from "#shared/charts/bands.ts";
import { shapeLanes } from "#client/charts/lanes.ts";
import { shapeColumns } from "#shared/charts/series.ts";
import { placeLabels } from "#client/charts/timeline-axis.tsx";
import { timelineGrain } from "#client/charts/timeline-grain.ts";
import { layOutTimeline } from "#client/charts/timeline-layout.ts";
import { bandMarks, laneMarks } from "#client/charts/timeline-marks.ts";
import { timelineTable } from "#client/figures/timeline-table.ts";
import { showDate } from "#client/format.ts";
import { parseDay } from "#shared/dates.ts";
import { period } from "./periods.ts";
import { row, series } from "./rows.ts";

const of = (split: string) => ({ split, splitLabel: split, first: "2022-01-01", last: "2022-12-31" });

// Calls in both years, an expulsion whose year is open, and nothing known of calls before 2022.
const data = shapeColumns(
  series(
    [
      row("2021", null, { ...of("call"), first: "2021-01-01", last: "2021-12-31" }),
      row("2021", 0, { ...of("expulsion"), possible: 1, events: 1 }),
      row("2022", 3, of("call")),
      row("2022", 2, { ...of("expulsion"), possible: 1, events: 3 }),
    ],
    { split: "kind" },
  ),
);
// One of the two years' expulsions lies in either: in both together it is certain.
const lanes = shapeLanes(data, [row("call", 3), row("expulsion", 3, { possible: 1 })]);

function ask(from: string, to: string, px: number): string {
  return timelineGrain({ from: parseDay(from), to: parseDay(to) }, px);
}

describe("the grain of a timeline", () => {
  test("is the finest whose bins can be hit", () => {
    // 18 years are 72 quarters: 504 pixels at 7 each; their 216 months would need 1,512.
    expect(ask("2009-01-01", "2026-12-31", 1080)).toBe("quarter");
    expect(ask("2009-01-01", "2026-12-31", 503)).toBe("year");
    expect(ask("2009-01-01", "2026-12-31", 1512)).toBe("month");
    expect(ask("2018-03-14", "2018-04-30", 1080)).toBe("day");
  });
  test("is the year where the period has an open end, or is too long for anything", () => {
    expect(timelineGrain({ from: null, to: parseDay("2026-01-01") }, 5000)).toBe("year");
    expect(ask("1776-01-01", "2026-12-31", 300)).toBe("year");
  });
});

test("the labels of a timeline keep inside it and apart from each other", () => {
  // A term of office by month: 49 months from January to January, in 882 pixels beside the names of the lanes.
  const months = Array.from({ length: 49 }, (_, index) => `${2017 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`);
  const labels = placeLabels(months, { left: 216, right: 1098, step: 18 });
  expect(labels[0]).toEqual({ index: 0, text: "Jan 2017", x: 225 });
  expect(labels.slice(1, 5).map(({ text }) => text)).toEqual(["Apr", "Jul", "Oct", "Jan 2018"]);
  // The last January would touch October, were it pushed into the drawing.
  expect(labels.at(-1)?.text).toBe("Oct");
  const narrow = placeLabels(months, { left: 0, right: 327, step: 327 / 49 });
  for (const { text, x } of narrow) {
    expect(x - text.length * 3.3).toBeGreaterThanOrEqual(0);
    expect(x + text.length * 3.3).toBeLessThanOrEqual(327);
  }
});

describe("lanes", () => {
  test("are the kinds with events, in the order of the vocabulary", () => {
    expect(lanes.map(({ kind, most, total, floor, cells }) => [kind, most, total, floor, cells.map(({ index }) => index)])).toEqual([
      ["call", 3, 3, false, [1]],
      ["expulsion", 3, 3, true, [0, 1]],
    ]);
  });
  test("know where no source covers them", () => {
    expect(lanes.map(({ uncovered }) => uncovered)).toEqual([[{ first: 0, last: 0 }], []]);
  });
  test("stand left of the plot where it is wide, under their names where it is narrow, families apart", () => {
    const wide = layOutTimeline(lanes, NO_ANNOTATIONS, 2, 1016);
    expect([wide.left, wide.step, wide.lanes.map(({ top, bottom }) => [top, bottom])]).toEqual([
      216,
      399.5,
      [
        [6, 32],
        [41, 67],
      ],
    ]);
    const narrow = layOutTimeline(lanes, NO_ANNOTATIONS, 2, 321);
    expect([narrow.left, narrow.step, narrow.lanes.map(({ top, bottom }) => [top, bottom]), narrow.height]).toEqual([
      0,
      160,
      [
        [23, 49],
        [75, 101],
      ],
      127,
    ]);
  });
  test("have a mark for each bin with events, which says what they are where they are known", () => {
    const layout = layOutTimeline(lanes, NO_ANNOTATIONS, 2, 321);
    const events = ["2022-02-12", "2022-01-03", "2021-12-30"].map(
      (day) => ({ id: day, kind: "call", title: `Call of ${day}`, date: day, earliest: day, latest: day }) as EventItem,
    );
    const marks = laneMarks(layout, events);
    expect(marks.map((lane) => lane.map(({ key, part, x, width }) => [key, part, x, width]))).toEqual([
      [["2022", "call", 160, 160]],
      [
        ["2021", "expulsion", 0, 160],
        ["2022", "expulsion", 160, 160],
      ],
    ]);
    expect(marks[0]?.[0]?.tip).toEqual({
      title: "2022: 3 phone calls",
      lines: [
        { label: "Call of 2022-01-03", value: showDate("2022-01-03"), colour: null },
        { label: "Call of 2022-02-12", value: showDate("2022-02-12"), colour: null },
      ],
      notes: [],
    });
    expect(laneMarks(layout, null)[1]?.[1]?.label).toBe("2022: 2 expulsions. 1 more possible: the date is not exact");
  });
  test("are a table of bins with events, a column for each kind, unknown apart from zero", () => {
    const table = timelineTable(data, lanes, "Year");
    expect(table.head).toEqual(["Year", "Phone calls", "Expulsions", "Total"]);
    expect(table.rows.map(({ label, cells, events }) => [label, ...cells, events])).toEqual([
      ["2021", "–", "0 + 1", "0 + 1", 1],
      ["2022", "3", "2 + 1", "5 + 1", 6],
    ]);
  });
});

test.each([
  ["full", ""],
  ["partial", "Covered in part"],
  ["sample", "A sample, not a complete record"],
] as const)("the table says of a bin that sources cover it: %s", (completeness, note) => {
  const known = shapeColumns(series([row("2022", 3, { ...of("call"), completeness })], { split: "kind" }));
  expect(timelineTable(known, shapeLanes(known, [row("call", 3)]), "Year").rows.map((each) => each.note)).toEqual([note]);
});

describe("bands above the lanes", () => {
  const keys = ["2021", "2022"];
  const within = { from: null, to: null };
  const crises = [
    period("crisis", "A long name of a crisis", "2021-01-01", "2021-03-31"),
    period("crisis", "Another", "2021-06-01", "2022-12-31"),
  ];
  const bars = [placeBands(crises, "year", keys, within)];

  test("are named beside their bars where there is room, and take another row where they would meet", () => {
    const { bands, heads } = layOutTimeline(lanes, { ...NO_ANNOTATIONS, bars }, 2, 1016);
    expect(heads).toEqual([{ text: "Crises", y: 0 }]);
    expect(bands.map((line) => line.map(({ band, y, name }) => [band.label, y, name?.anchor ?? null]))).toEqual([
      [["A long name of a crisis", 0, "start"]],
      [["Another", 17, "end"]],
    ]);
  });
  test("are only bars where it is narrow", () => {
    const { bands, heads } = layOutTimeline(lanes, { ...NO_ANNOTATIONS, bars }, 2, 321);
    expect(heads).toEqual([]);
    expect(bands.flat().map(({ name, height }) => [name, height])).toEqual([
      [null, 9],
      [null, 9],
    ]);
  });
  test("are marks that name the period and its days, wide enough for a pointer", () => {
    const days = [placeBands([period("crisis", "Three days", "2021-07-02", "2021-07-04")], "year", keys, within)];
    const mark = bandMarks(layOutTimeline(lanes, { ...NO_ANNOTATIONS, bars: days }, 2, 321))[0]?.[0];
    expect([mark?.key, mark?.width, mark?.opens]).toEqual(["Three days", 8, true]);
    expect(mark?.label).toBe(`Three days. ${showDate("2021-07-02")} – ${showDate("2021-07-04")}. Crises. Choose it to make it the period`);
  });
});
