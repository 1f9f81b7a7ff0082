import { compileCurated, type CuratedFiles } from "#db/sources/curated/adapter.ts";
import type { CompileContext } from "#db/sources/context.ts";
import type { CompiledSource } from "#db/sources/facts.ts";
import { newContext } from "./compiling.ts";
import { eventsFile, personsFile, sourcesFile, statusFile, talliesFile, termsFile } from "./upstream.ts";

type Rows = readonly Readonly<Record<string, string>>[];

export interface CuratedRows {
  events?: Rows;
  sources?: Rows;
  status?: Rows;
  tallies?: Rows;
  terms?: Rows;
}

const PEOPLE = [
  ["ann-one", "Ann One", "USA"],
  ["ben-two", "Ben Two", "RUS"],
  ["cid-three", "Cid Three", "FRA"],
] as const;
const TERMS = [
  { person_id: "ann-one", office: "president", country_iso3: "USA", from: "2017-01-20", to: "2021-01-20", source_id: "page-a" },
  { person_id: "ben-two", office: "president", country_iso3: "RUS", from: "2012-05-07", to: "", source_id: "page-a" },
  { person_id: "cid-three", office: "foreign_minister", country_iso3: "FRA", from: "2015", to: "2019-06", source_id: "page-a" },
];
const PAGES = [
  { source_id: "page-a", url: "https://a.example/1" },
  { source_id: "page-b", publisher: "TASS (English)", url: "https://b.example/2", published_on: "2018-07", language: "en" },
];

/** The curated table with three people, their terms and two pages, and the rows given. */
export function curatedFiles(rows: CuratedRows): CuratedFiles {
  return {
    "events.csv": { file: "curated/events.csv", text: eventsFile(rows.events ?? []) },
    "sources.csv": { file: "curated/sources.csv", text: sourcesFile(rows.sources ?? PAGES) },
    "status_history.csv": { file: "curated/status_history.csv", text: statusFile(rows.status ?? []) },
    "tallies.csv": { file: "curated/tallies.csv", text: talliesFile(rows.tallies ?? []) },
    "persons.csv": { file: "curated/persons.csv", text: personsFile(PEOPLE) },
    "terms.csv": { file: "curated/terms.csv", text: termsFile(rows.terms ?? TERMS) },
  };
}

export function compileCuratedRows(rows: CuratedRows, context: CompileContext = newContext()): CompiledSource {
  return compileCurated(curatedFiles(rows), [], "hash", context);
}
