import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { queryOptions } from "#db/query/options.ts";
import { querySeries } from "#db/query/series.ts";
import { queryTotals } from "#db/query/totals.ts";
import { seriesSchema } from "#shared/api.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { FILTERS, type FilterId } from "#shared/definitions/filters.ts";
import { METRICS, type MetricDefinition } from "#shared/definitions/metrics.ts";
import { TIERS } from "#shared/definitions/tiers.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

let db: Db;

beforeAll(() => {
  db = createWorld([
    {
      id: "one",
      kind: "meeting",
      date: "2018-07-16",
      parties: ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"],
      venue: "geneva-che",
      level: "leaders",
      topics: ["Syria"],
    },
    {
      id: "two",
      kind: "expulsion",
      date: "2016-12-29",
      status: "in_force",
      parties: ["sender:USA", "target:RUS"],
      quantity: 35,
      unit: "persons",
    },
    { id: "three", kind: "visit", date: "2017-07", parties: ["guest:USA/donald-trump", "host:FRA"] },
  ]);
});

const dimensions = Object.keys(DIMENSIONS);
/** One value of each filter that this world holds. */
const VALUES = {
  actor: "USA",
  with: "RUS",
  person: "donald-trump",
  withPerson: "vladimir-putin",
  guest: "USA",
  host: "FRA",
  sender: "USA",
  target: "RUS",
  kind: "meeting",
  status: "held",
  format: "summit",
  level: "leaders",
  medium: "phone",
  topic: "Syria",
  programme: null,
  authority: null,
  list: "ofac",
  unit: "persons",
  targetKind: "persons",
  source: "test",
  venueCountry: "CHE",
  venue: "geneva-che",
} satisfies Record<FilterId, string | null>;

function run(text: string) {
  const answer = querySeries(db, parseQuery(new URLSearchParams(text)));
  seriesSchema.parse(answer);
  return answer;
}

test.each(TIERS.record.metrics)("metric %s of the record runs by every dimension and every counting rule it names", (metric) => {
  const { rules, without }: MetricDefinition = METRICS[metric];
  const unit = metric === "quantity" ? "&unit=persons" : "";
  for (const by of dimensions.filter((id) => !without.some((other) => other === id)))
    for (const count of rules) run(`metric=${metric}&by=${by}&count=${count}&actor=USA${unit}`);
});

test.each(dimensions)("dimension %s splits by every other", (by) => {
  for (const split of dimensions.filter((id) => id !== by)) run(`by=${by}&split=${split}&actor=USA`);
});

test.each(Object.keys(FILTERS))("filter %s restricts every dimension, has facets, and one row in is one row out", (filter) => {
  const value = VALUES[filter as FilterId];
  const beside = { with: "&actor=USA", withPerson: "&person=donald-trump" }[filter] ?? "";
  for (const by of dimensions)
    if (value !== null) run(`by=${by}&${filter}=${value}${beside}${filter === "actor" || beside.includes("actor") ? "" : "&actor=USA"}`);
  const query = parseQuery(new URLSearchParams("actor=USA&status=held,in_force"));
  // The options of `withPerson` are counted beside no chosen person, so they answer another question.
  const options =
    filter === "withPerson" ? [] : queryOptions(db, { filter: filter as FilterId, query, ids: null, search: null, limit: 500 }).options;
  for (const { id, events } of options) {
    const sides = filter === "actor" ? `actor=${id}` : `actor=USA&${filter}=${id}`;
    const totals = queryTotals(db, parseQuery(new URLSearchParams(sides)));
    expect(totals.events, `${filter}=${id}`).toBe(events);
  }
});
