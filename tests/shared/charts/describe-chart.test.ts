import { expect, test } from "vitest";
import { chartQueries } from "#shared/charts/chart-query.ts";
import { describeChart } from "#shared/charts/describe-chart.ts";
import type { ChartId } from "#shared/definitions/charts.ts";
import { parseQuery } from "#shared/query.ts";
import { fr } from "#shared/words/fr.ts";

const PAIR = "actor=USA&with=RUS";

function described(id: ChartId, search: string): string {
  return describeChart(id, chartQueries(id, parseQuery(new URLSearchParams(search))));
}

test.each<[ChartId, string]>([
  ["calls", "Calls per year, by kind"],
  ["sanctions", "Sanction actions per year, by sender"],
  ["listings", "Targets listed and targets delisted per year, by list; delisted below the line"],
  ["stock", "Targets on the list at the end of each year, by list"],
  ["venues", "Meetings by venue"],
  ["visits", "Visits per year, both ways; leaders, each stop counted"],
  ["expulsions", "Persons expelled per year, both ways"],
  ["timeline", "Events per year, by kind"],
])("%s is told by what it asks", (id, text) => {
  expect(described(id, PAIR)).toBe(text);
});

test("kinds left out are not told of", () => {
  expect(described("calls", `${PAIR}&kind=call`)).toBe("Phone calls per year, by kind");
  expect(described("calls", `${PAIR}&kind=video_call&by=month`)).toBe("Video calls per month, by kind");
  expect(described("venues", `${PAIR}&kind=summit`)).toBe("Summits by venue");
  expect(described("listings", "kind=sanction_imposed")).toBe("Targets listed per year, by list");
  expect(described("listings", "kind=sanction_eased")).toBe("Targets delisted per year, by list; delisted below the line");
});

test("a rule of counting takes the place of what is said of the usual one", () => {
  expect(described("visits", `${PAIR}&kind=visit&count=journey`)).toBe("Journeys per year, both ways; leaders");
  expect(described("visits", `${PAIR}&level=ministers`)).toBe("Visits per year, both ways; each stop counted");
});

test("with one side it is told once, and in French too", () => {
  expect(described("expulsions", "from=2009-01-20")).toBe("Persons expelled per year");
  expect(describeChart("calls", chartQueries("calls", parseQuery(new URLSearchParams(`${PAIR}&kind=call`))), fr)).toBe(
    "Appels téléphoniques par année et par type",
  );
});
