import { expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { ENDPOINTS } from "#server/endpoints.ts";
import { createWorld } from "#tests/helpers/world.ts";

const db = createWorld(
  [{ id: "call-1", kind: "call", date: "2017-01-28", parties: ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"] }],
  [{ kind: "call", actor: null, from: "2016-01-01", to: "2018-12-31" }],
);
const app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: () => {} } });
const counting = ENDPOINTS.filter(({ parameters }) => ["actor", "kind"].every((name) => parameters.some((each) => each.name === name)));

test.each(counting.map(({ path }) => path))("%s never gives vetted counts under the name of machine-coded ones", async (path) => {
  const response = await app.request(`/api/v1${path.replace(/:\w+/g, "actor")}?tier=machine`);
  expect(response.status).toBe(400);
  const { parameter } = (await response.json()) as { parameter: string };
  // An address that needs another parameter first says so, and counts nothing either.
  if (parameter !== "tier") expect(["split", "actor", "around", "of", "since"]).toContain(parameter);
});

test("a count of machine-coded events names the parameter and what is answered", async () => {
  const response = await app.request("/api/v1/series?tier=machine&kind=call");
  expect(await response.json()).toMatchObject({
    status: 400,
    parameter: "tier",
    value: "machine",
    detail: '"tier" "machine" is imported, but no query is answered from it yet.',
    allowed: ["record"],
  });
});
