import { compileActors, type CompiledActor } from "./actors/adapter.ts";
import { compileClintonYeltsin } from "./clinton-yeltsin/adapter.ts";
import { createContext, type CompileContext } from "./context.ts";
import { compileCoverage, type CompiledCoverage } from "./coverage.ts";
import { compileCurated, type CuratedFiles } from "./curated/adapter.ts";
import { TERM_COLUMNS } from "./curated/columns.ts";
import { compileEnvoys } from "./envoys/adapter.ts";
import { compileExpulsions } from "./expulsions/adapter.ts";
import { emptySource, type CompiledIssue, type CompiledSource } from "./facts.ts";
import { compileSummits } from "./g7/adapter.ts";
import { linkOccasions } from "./g7/occasions.ts";
import { compileTravels } from "./hsg-travels/adapter.ts";
import { compilePresidents, PRESIDENTS_DOCUMENT } from "./hsg-travels/presidents.ts";
import { compileVisits } from "./hsg-visits/adapter.ts";
import { compileKremlin, KREMLIN_FILES } from "./kremlin/adapter.ts";
import { Roll } from "./leaders/roll.ts";
import { mergeContacts } from "./merge/contacts.ts";
import { compileOfac, OFAC_FILES, type OfacFiles } from "./ofac/adapter.ts";
import { compilePeriods, type CompiledPeriod } from "./periods/periods.ts";
import { Terms } from "./persons/terms.ts";
import { placeVenues, readCoordinates } from "./places/coordinates.ts";
import { readCsv } from "./read/csv.ts";
import { RECORD_DAY } from "./registry.ts";
import { compileRelations } from "./relations/adapter.ts";
import { addProgramme, PROGRAMMES, readVocabulary } from "./sanctions/vocabulary.ts";
import { compileUk } from "./uk/adapter.ts";
import { compileUn } from "./un/adapter.ts";
import { hashInput, readFolder, readFolders, readOne, readTree, type InputFile } from "./upstream.ts";
import { compileReadouts } from "./wh-readouts/adapter.ts";

/** Everything the record is made of, before it is written. */
export interface CompiledRecord {
  actors: CompiledActor[];
  context: CompileContext;
  /** In the order the ledger numbers them. */
  sources: CompiledSource[];
  periods: CompiledPeriod[];
  coverage: CompiledCoverage[];
}

/**
 * Compiles a folder of upstream files.
 * @param onProgress called with the id of each source and the rows read of it, once it is compiled
 * @throws RecordInvalid for a file that breaks its format, ReadoutError for a missing one
 */
export function compileRecord(folder: string, onProgress?: (source: string, rows: number) => void): CompiledRecord {
  const done = <Source extends CompiledSource>(source: Source): Source => {
    onProgress?.(source.id, source.rowsRead);
    return source;
  };
  const codes = readOne(folder, "country-codes", "country-codes.csv");
  const cow = readOne(folder, "cow-states", "states2016.csv");
  const { source: actorSource, actors } = compileActors(codes, cow, hashInput([codes, cow]));
  const programmeFiles = readFolder(folder, "sanctions-programmes", "programs", ".yml");
  const context = createContext(actors, readVocabulary(programmeFiles, actors));

  const curatedFiles = readCurated(folder);
  const presidents = readOne(folder, "history-state-travels", "presidents/presidents.xml");
  const curatedPeople = readCsv(curatedFiles["terms.csv"].file, curatedFiles["terms.csv"].text, TERM_COLUMNS).map(
    ({ cells }) => cells.person_id,
  );
  const presidentTerms = compilePresidents(presidents, new Set(curatedPeople));
  const curated = done(compileCurated(curatedFiles, presidentTerms, hashInput(Object.values(curatedFiles)), context));

  const trips = [
    ...readFolder(folder, "history-state-travels", "president-travels", ".xml"),
    ...readFolder(folder, "history-state-travels", "secretary-travels", ".xml"),
  ];
  const travels = done(compileTravels(trips, hashInput([...trips, presidents]), context));
  travels.tenures.push(...presidentTerms);
  if (presidentTerms.length > 0) travels.documents.push(PRESIDENTS_DOCUMENT);

  const visitFiles = readFolder(folder, "history-state-visits", "data", ".xml");
  const terms = new Terms([...curated.tenures, ...presidentTerms]);
  const visits = done(compileVisits(visitFiles, hashInput(visitFiles), terms, context));

  const expulsionFile = readOne(folder, "diplomatic-expulsions", "expulsions.csv");
  const expulsions = done(compileExpulsions(expulsionFile, hashInput([expulsionFile]), curated, context));

  const records = readOne(folder, "clinton-yeltsin-contacts", "contacts.csv");
  const clintonYeltsin = done(compileClintonYeltsin(records, hashInput([records]), [curated], terms, context));

  const roll = new Roll([travels, visits, curated], [...curated.tenures, ...presidentTerms], context);
  const news = KREMLIN_FILES.map((file) => readOne(folder, "kremlin-news", file));
  const kremlin = done(compileKremlin(news, hashInput(news), [curated], roll, context));

  const briefings = readTree(folder, "whitehouse-briefings", ".md");
  const index = readOne(folder, "whitehouse-trump45-index", "data.csv");
  const readouts = done(compileReadouts(briefings, index, hashInput([...briefings, index]), [curated, kremlin], roll, context));

  const summitFile = readOne(folder, "g7-summits", "summits.json");
  const summits = done(compileSummits(summitFile, hashInput([summitFile]), RECORD_DAY, context));

  const articles = readFolder(folder, "history-state-rdcr", "articles", ".xml");
  const posts = readFolder(folder, "history-state-gsh-posts", "posts", ".xml");
  const relations = done(compileRelations(articles, posts, hashInput([...articles, ...posts]), context));
  const envoys = done(compileEnvoysOf(folder, context));

  const ofacFiles = readOfac(folder);
  const ofac = done(compileOfac(ofacFiles, hashInput([...Object.values(ofacFiles), ...programmeFiles]), curated, context));
  const unFile = readOne(folder, "un-consolidated-list", "UN_consolidated.xml");
  const un = done(compileUn(unFile, hashInput([unFile, ...programmeFiles]), curated, context));
  const ukFiles = {
    subjects: readOne(folder, "uk-sanctions-list", "subjects.csv"),
    names: readOne(folder, "uk-sanctions-list", "subject_names.csv"),
  };
  const uk = done(compileUk(ukFiles, hashInput([ukFiles.subjects, ukFiles.names, ...programmeFiles]), curated, context));

  // A reader's own copy of the list of the European Union is read with these.
  for (const programme of context.vocabulary.ofIssuer("EU")) addProgramme(programme, context);
  const programmes = { ...emptySource(PROGRAMMES, hashInput(programmeFiles)), rowsRead: programmeFiles.length };
  const sources = [
    actorSource,
    travels,
    visits,
    curated,
    expulsions,
    clintonYeltsin,
    kremlin,
    readouts,
    summits,
    relations,
    envoys,
    programmes,
    ofac,
    un,
    uk,
  ];
  mergeContacts(sources, [clintonYeltsin, kremlin, readouts], context.ids);
  linkOccasions(summits, sources);
  placeVenues(context.venues, readCoordinates());
  const { periods, issues } = compilePeriods(sources, context.actors.byId);
  envoys.issues.push(...listUnusedSpellings(context), ...issues);
  return { actors, context, sources, periods, coverage: compileCoverage(sources) };
}

/** Once every source whose people come as printed names is read, a line of the table none of them needed is a dead one. */
function listUnusedSpellings(context: CompileContext): CompiledIssue[] {
  return context.persons.spellings.listUnused().map(({ file, line, printed, actor }) => ({
    severity: "warning",
    file,
    locator: String(line),
    reason: "no source prints this name",
    detail: `${printed} (${actor})`,
  }));
}

function compileEnvoysOf(folder: string, context: CompileContext): CompiledSource {
  const read = (below: string): InputFile[] => readFolder(folder, "history-state-pocom", below, ".xml");
  const people = readFolders(folder, "history-state-pocom", "people", ".xml");
  const files = { missions: read("missions-countries"), people, titles: read("roles-country-chiefs") };
  return compileEnvoys(files, hashInput([...files.missions, ...files.people, ...files.titles]), context);
}

function readOfac(folder: string): OfacFiles {
  const read = (file: string): InputFile => readOne(folder, "ofac-sdn-history", file);
  return { changes: read(OFAC_FILES.changes), start: read(OFAC_FILES.start), end: read(OFAC_FILES.end) };
}

function readCurated(folder: string): CuratedFiles {
  const read = (name: keyof CuratedFiles): InputFile => readOne(folder, "curated", name);
  return {
    "events.csv": read("events.csv"),
    "sources.csv": read("sources.csv"),
    "status_history.csv": read("status_history.csv"),
    "tallies.csv": read("tallies.csv"),
    "persons.csv": read("persons.csv"),
    "terms.csv": read("terms.csv"),
  };
}
