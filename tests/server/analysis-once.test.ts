import { expect, test } from "vitest";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { analysisOf } from "#server/routes/analysis.ts";
import { DEFAULT_QUERY } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const PARTIES = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
const schema = z.object({
  query: z.string(),
  sentence: z.string(),
  period: z.object({ from: z.null(), to: z.null(), label: z.null() }),
  since: z.null().optional(),
});

function world(): Db {
  return createWorld(
    [
      { id: "call-1", kind: "call", date: "2017-01-28", parties: PARTIES },
      { id: "call-2", kind: "call", date: "2017-05-02", parties: PARTIES },
    ],
    [{ kind: "call", actor: null, from: "2017-01-01", to: "2018-12-31" }],
  );
}

test("an analysis and the events it counts are asked for once", () => {
  let asked = 0;
  const { prepare } = analysisOf({
    name: "silence",
    summary: "",
    parameters: [],
    schema,
    read: () => ({
      canonical: "",
      query: DEFAULT_QUERY,
      ask: () => {
        asked += 1;
        return { query: "", sentence: `Asked ${asked} times.`, period: { from: null, to: null, label: null } };
      },
      quote: () => null,
      ties: () => ["call-2", "call-1", "call-2"].map((event) => ({ event, row: 0, column: "value" })),
    }),
    table: () => ({ name: "data", columns: [], rows: [] }),
    tie: "",
  });
  const db = world();
  const { answer, counted } = prepare(db, { path: {}, pairs: [] }, { site: "https://r.example", current: db }).build();
  expect(answer.sentence).toBe("Asked 1 times.");
  expect(counted()).toEqual(["call-2", "call-1"]);
  expect(asked).toBe(1);
});
