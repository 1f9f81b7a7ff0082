import { onTestFinished } from "vitest";
import { createApp } from "#server/app.ts";
import { serveMachine } from "#server/serve-machine.ts";
import { gdeltLine, ICEWS_HEADER, icewsLine, importInto, machineFolder } from "./machine-files.ts";
import { createWorld } from "./world.ts";

/** Calls: two reports of 15 March (8 articles), one of 2 April. A sanction of 20 April; a visit of 10 June by another format. */
const GDELT = [
  gdeltLine(61, { id: "1", date: "20240315", from: "USA", to: "RUS", code: "041", articles: "3" }),
  gdeltLine(61, { id: "2", date: "20240315", from: "USA", to: "RUS", code: "041", articles: "5" }),
  gdeltLine(61, { id: "3", date: "20240402", from: "FRA", to: "DEU", code: "041", articles: "1" }),
  gdeltLine(61, { id: "4", date: "20240420", from: "USA", to: "FRA", code: "163", articles: "2", place: "FR" }),
].join("\n");
const ICEWS = [
  ICEWS_HEADER.join("\t"),
  icewsLine({
    "Event ID": "9",
    "Event Date": "2024-06-10",
    "Source Country": "Russian Federation",
    "Target Country": "France",
    "CAMEO Code": "042",
  }),
].join("\n");

/** The API over a record of one call of 2024, and beside it the machine-coded files above. */
export async function serveReports({ imported = true }: { imported?: boolean } = {}) {
  const { path, write } = machineFolder();
  if (imported) await importInto(path, [write("a.export.CSV", GDELT), write("b.tab", ICEWS)]);
  const db = createWorld(
    [{ id: "call-1", kind: "call", date: "2024-03-15", parties: ["participant:USA/", "participant:RUS/"], documents: ["doc-a"] }],
    [{ kind: "call", actor: null, from: "2024-01-01", to: "2024-12-31" }],
  );
  const faults: string[] = [];
  const log = { info: () => undefined, error: ({ err }: { err?: unknown }) => faults.push(String(err)) };
  const served = await serveMachine({ db, path, log, everyMs: 20 });
  const app = createApp({
    db,
    files: { find: () => null, page: () => null },
    log: { error: console.error },
    site: () => "https://r.example",
  });
  onTestFinished(() => {
    served.close();
    db.$client.close();
  });
  return { path, write, faults, app, get: async (address: string) => app.request(`/api/v1${address}`) };
}
