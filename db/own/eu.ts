import { readShared, type RecordFiles } from "#db/import/record-files.ts";
import { OWN_PREFIX } from "#db/record-format.ts";
import { compileEu } from "#db/sources/eu/adapter.ts";
import { createContext, type CompileContext } from "#db/sources/context.ts";
import { countIssues, type CompiledSource } from "#db/sources/facts.ts";
import { sidesOfList } from "#db/sources/sanctions/sides.ts";
import { hashInput, type InputFile } from "#db/sources/upstream.ts";
import { formatPart } from "./part.ts";
import { readVocabulary } from "./vocabulary.ts";

/** The list's folder, and with the prefix its source. */
export const EU_LIST = "eu";
const SOURCE = OWN_PREFIX + EU_LIST;

const GAPS = [
  "A snapshot: targets taken off before it are missing, so early years are undercounted.",
  "One target under two annexes is two listings; rows without a day are refused and stand in the ledger.",
  "Travel bans are in the decisions, not in the regulations read here.",
];

/**
 * Makes a reader's copy of the European lists a part of a record.
 * @throws RecordInvalid for a file that breaks its format
 */
export function compileOwnEu(files: readonly InputFile[], record: RecordFiles): { source: CompiledSource; files: Map<string, string> } {
  const source = compileEu(files, hashInput(files), { source: SOURCE, told: readVocabulary(record).events }, contextOf(record));
  const days = source.designations.map(({ day }) => day).toSorted((a, b) => (a < b ? -1 : 1));
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const shared = {
    "sources.csv": [
      [
        SOURCE,
        "European Union sanctions lists, own copy",
        "OpenSanctions, from the Official Journal of the European Union",
        "CC BY-NC 4.0 (non-commercial use)",
        "https://creativecommons.org/licenses/by-nc/4.0/",
        "https://www.opensanctions.org/",
        "OpenSanctions.org",
        "vetted",
        "Persons, entities and vessels in the annexes of the framework acts, with the day each was listed; read from a reader's own copy.",
        last,
      ],
    ],
    "gaps.csv": GAPS.map((gap) => [SOURCE, gap]),
    "runs.csv": [
      [SOURCE, source.inputHash, source.rowsRead, source.designations.length, countIssues(source, "merge"), countIssues(source, "reject")],
    ],
    "coverage.csv": sidesOfList("EU", source).map(({ actor, role }) => [
      SOURCE,
      "sanction_imposed",
      actor,
      role,
      first,
      last,
      "partial",
      "Listings that are still in force.",
    ]),
  };
  return { source, files: formatPart(source, shared, last) };
}

function contextOf(record: RecordFiles): CompileContext {
  const aliases = Map.groupBy(readShared(record, "actors/aliases.csv"), ({ cells }) => cells.actor);
  const actors = readShared(record, "actors/actors.csv").map(({ cells }) => ({
    id: cells.id,
    name: cells.name,
    nameInText: cells.name_in_text,
    from: cells.from || null,
    to: cells.to || null,
    successor: cells.successor || null,
    aliases: (aliases.get(cells.id) ?? []).map((row) => row.cells.alias),
  }));
  const context = createContext(actors);
  for (const { cells } of readShared(record, "programmes.csv")) {
    const { id, name, issuer, target, source } = cells;
    context.programmes.set(id, { id, name, issuer, target: target || null, source });
  }
  return context;
}
