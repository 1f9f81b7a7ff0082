import { createReadout, ReadoutProblem } from "#server/script-client/client.ts";

/** What somebody's script looks like: `node sample.ts https://readout.example`. */
const readout = createReadout(process.argv[2] ?? "");

const { rows, vintage } = await readout.get("/series", {
  query: {
    person: "donald-trump",
    withPerson: "vladimir-putin",
    kind: ["call", "video_call"],
    from: "2017-01-20",
    to: "2021-01-19",
    by: "year",
  },
});
const counts: (number | null)[] = rows.map((row) => row.value);

const { events } = await readout.get("/events", { query: { actor: "USA", with: "RUS", kind: ["meeting"], limit: 3 } });
const titles: string[] = events.map((event) => event.title);

const event = await readout.get("/events/{id}", { path: { id: "meeting-2018-07-16-putin-trump" } });
const parquet: Uint8Array = await readout.get("/events.parquet", { query: { kind: ["expulsion"] } });

const refusal = await readout.get("/series", { query: { from: "yesterday" } }).catch((error: unknown) => error);
const refused = refusal instanceof ReadoutProblem ? [refusal.status, refusal.problem.parameter] : refusal;

console.log(
  JSON.stringify({
    version: vintage.version,
    counts,
    titles: titles.length,
    date: event.date,
    magic: String.fromCharCode(...parquet.slice(0, 4)),
    refused,
  }),
);
