import { expect, test } from "vitest";
import { querySeries } from "#db/query/series.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld, type WorldEvent } from "#tests/helpers/world.ts";

function stop(id: string, journey: string, more: Partial<WorldEvent> = {}): WorldEvent {
  return { id, kind: "visit", date: "2018-05-01", journey, parties: ["guest:USA", "host:FRA"], ...more };
}

test("the bilateral rule joins stops as the rule of journeys does, and leaves out those for a meeting of several states", () => {
  const db = createWorld([
    stop("one", "a"),
    stop("two", "a", { format: "state_visit" }),
    stop("nato", "b", { format: "multilateral" }),
    stop("un", "c", { format: "sidelines" }),
    stop("other", "d"),
  ]);
  const counted = (count: string) => querySeries(db, parseQuery(new URLSearchParams(`kind=visit&count=${count}`))).total.value;
  expect([counted("stop"), counted("journey"), counted("bilateral")]).toEqual([5, 4, 2]);
});
