import { expect, test } from "vitest";
import { groupPresets, statesOf } from "#client/filters/preset-groups.ts";
import type { Periods } from "#shared/api.ts";

type Period = Periods["periods"][number];

function period(id: string, kind: Period["kind"], actors: readonly string[], from: string): Period {
  const days = { start: from, end: null, from, to: null, shownTo: "2026-01-01" };
  return {
    id,
    label: id,
    kind,
    actors: actors.map((actor) => ({ id: actor, label: `The ${actor}` })),
    person: null,
    office: null,
    ...days,
    source: null,
    events: [],
  };
}

const PERIODS = [
  period("obama", "term", ["USA"], "2009-01-20"),
  period("trump", "term", ["USA"], "2017-01-20"),
  period("putin", "term", ["RUS"], "2012-05-07"),
  period("silence", "disclosure_gap", ["USA"], "2018-07-01"),
  period("expulsions", "crisis", ["GBR", "RUS"], "2018-03-14"),
  period("usa-cub", "break", ["USA", "CUB"], "1961-01-03"),
  period("ukr-rus", "break", ["UKR", "RUS"], "2022-02-24"),
];

function names(first: readonly string[], second: readonly string[]): [string, string[]][] {
  return groupPresets(PERIODS, first, second).map((group) => [group.name, group.periods.map(({ id }) => id)]);
}

test("terms stand by side, newest first, and what has a name after them", () => {
  expect(names(["RUS"], ["USA"])).toEqual([
    ["The RUS", ["putin"]],
    ["The USA", ["trump", "obama"]],
    ["Crises", ["expulsions"]],
    ["Gaps in the sources", ["silence"]],
  ]);
});

test("of two sides only a break between them is offered, of one every break it is in", () => {
  expect(names(["CUB"], ["USA"]).find(([name]) => name === "Relations broken off")).toEqual(["Relations broken off", ["usa-cub"]]);
  expect(names(["USA"], []).find(([name]) => name === "Relations broken off")).toEqual(["Relations broken off", ["ukr-rus", "usa-cub"]]);
});

test("terms of three states stand in the order the states were chosen in", () => {
  const more = [...PERIODS, period("macron", "term", ["FRA"], "2017-05-14")];
  const groups = groupPresets(more, ["FRA", "RUS"], ["USA"]).map(({ name }) => name);
  expect(groups.slice(0, 3)).toEqual(["The FRA", "The RUS", "The USA"]);
});

test("a leader's state is that of their terms", () => {
  const named = PERIODS.map((each) => ({ ...each, person: each.kind === "term" ? { id: each.id, label: each.id } : null }));
  expect(statesOf(named, ["putin", "obama"])).toEqual(["USA", "RUS"]);
  expect(statesOf(named, ["nobody"])).toEqual([]);
});
