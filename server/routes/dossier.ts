import { unzipSync } from "fflate";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { writeArchive } from "#db/files/archive.ts";
import { sideOf } from "#db/query/analyses/parts.ts";
import { queryPeriods } from "#db/query/periods.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import {
  alignedSchema,
  aroundSchema,
  ladderSchema,
  readoutsSchema,
  reciprocitySchema,
  silenceSchema,
  unfoldingSchema,
} from "#shared/api.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { lastLeaders } from "#shared/last-leaders.ts";
import { leadersSearch, pairSearches } from "#shared/pair-searches.ts";
import { formatQuery } from "#shared/query.ts";
import { fileEndpoint, jsonEndpoint, type ApiRequest, type Endpoint, type Setting } from "../endpoint.ts";
import { AS_OF, KNOWN_ON, readKnownOn } from "../parameters.ts";
import { ANALYSES } from "./analyses.ts";
import { fileEndpoints } from "./files.ts";
import { PAIR_SIDES } from "./pairs.ts";

const PARAMETERS = [...PAIR_SIDES, KNOWN_ON, AS_OF];

const dossierSchema = z
  .object({
    sides: z.array(z.object({ id: z.string(), label: z.string(), inText: z.string() })),
    queries: z.record(z.string(), z.string()).meta({ description: "The question of each section, by the name of its own address." }),
    silence: silenceSchema,
    reciprocity: reciprocitySchema,
    ladder: ladderSchema,
    around: aroundSchema,
    unfolding: unfoldingSchema,
    readouts: readoutsSchema,
    aligned: alignedSchema
      .nullable()
      .meta({ description: "The last leaders of the first side; null where the record has no terms of it." }),
  })
  .meta({ id: "Dossier" });

interface Asked {
  canonical: string;
  sides: readonly [string, string];
  /** The search of all events between them. */
  all: string;
  /** What each section asks, by the name of its analysis. */
  searches: ReadonlyMap<string, string>;
}

/** All that the page of two sides tells, section by section, each as its own address answers it, and all their files as one. */
export const dossierEndpoints: readonly Endpoint[] = [
  jsonEndpoint({
    path: "/pairs/:one/:other",
    tag: "analyses",
    summary: "The dossier of two sides: each analysis of them, as its own address answers it.",
    parameters: PARAMETERS,
    schema: dossierSchema,
    prepare: (db, request, setting) => {
      const { canonical, sides, searches } = readAsked(db, request);
      return {
        canonical,
        build: () => ({
          sides: sides.map((id) => sideOf(db, id)),
          queries: Object.fromEntries(searches),
          ...dossierSchema.omit({ sides: true, queries: true }).parse({
            aligned: null,
            ...Object.fromEntries([...searches].map(([name, search]) => [name, answerOf(db, name, search, setting)])),
          }),
        }),
      };
    },
  }),
  fileEndpoint({
    path: "/pairs/:one/:other/dossier.zip",
    tag: "analyses",
    summary: "The packages of all sections of a dossier, and of all events between the two, in a folder each.",
    parameters: PARAMETERS,
    format: "zip",
    prepare: (db, request, setting) => {
      const { canonical, sides, all, searches } = readAsked(db, request);
      return {
        canonical: `${canonical} at ${setting.site}`,
        heavy: () => true,
        build: () => {
          const { ref } = queryVintageRef(db);
          const packages = [["events", all] as const, ...searches].map(([name, search]) => packageOf(db, name, search, setting));
          const files = Object.fromEntries(packages.flatMap(({ files: own }) => Object.entries(own)));
          const name = `readout_dossier_${sides.join("-").toLowerCase()}_v${ref.version}.zip`;
          return { name, bytes: writeArchive(files, ref.recordDay), rows: packages.reduce((sum, { rows }) => sum + rows, 0) };
        },
      };
    },
  }),
];

/** @throws BadParameter */
function readAsked(db: Db, request: ApiRequest): Asked {
  const knownOn: Day | null = readKnownOn(db, request);
  const { one = "", other = "" } = request.path;
  const { all, leaders: _leaders, ...searches } = pairSearches(one, other, { asOf: null, knownOn });
  const of = lastLeaders(
    queryPeriods(db).map((period) => ({ ...period, from: formatDay(period.fromDay) })),
    one,
  );
  const own = new Map(Object.entries(searches));
  if (of.length > 0) own.set("aligned", leadersSearch(searches.silence, of));
  return {
    canonical: `${one} ${other} ${knownOn === null ? "" : formatDay(knownOn)}`,
    sides: [one, other],
    all: formatQuery(all),
    searches: own,
  };
}

function answerOf(db: Db, name: string, search: string, setting: Setting): unknown {
  const analysis = ANALYSES.find((each) => each.name === name);
  if (!analysis) throw new Error(`no analysis is called "${name}"`);
  return analysis.prepare(db, requestOf(search), setting).build().answer;
}

/** The files of one package, in a folder of its name, and how many rows its table has. */
function packageOf(db: Db, name: string, search: string, setting: Setting): { files: Record<string, Buffer>; rows: number } {
  const endpoint = [...ANALYSES.flatMap(({ endpoints }) => endpoints), ...fileEndpoints].find(({ path }) => path === `/${name}.zip`);
  if (!endpoint) throw new Error(`"${name}" has no package`);
  const { bytes, headers } = endpoint.prepare(db, requestOf(search), setting).build();
  const files = Object.entries(unzipSync(Buffer.from(bytes))).map(([file, content]) => [`${name}/${file}`, Buffer.from(content)] as const);
  return { files: Object.fromEntries(files), rows: Number(headers?.["x-row-count"] ?? 0) };
}

function requestOf(search: string): ApiRequest {
  return { path: {}, pairs: [...new URLSearchParams(search)] };
}
