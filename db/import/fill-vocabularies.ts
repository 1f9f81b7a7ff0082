import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { parseCountOrNull, parseWord, refuse } from "#db/sources/read/csv.ts";
import { addOnce, boundOf, checkOrder, degreesOf, importIdOf } from "./cells.ts";
import { prepareInsert } from "./insert.ts";
import { readShared, type RecordFiles } from "./record-files.ts";
import { parseId, parseNeeded, parseReference, parseText, type KnownIds } from "./rows.ts";

/** Actors, people, offices, places and programmes: what events point to. */
export function fillVocabularies(db: Db, files: RecordFiles, importIds: ReadonlyMap<string, number>): Omit<KnownIds, "documents"> {
  const actors = fillActors(db, files, importIds.get("actors") ?? 1);
  const insertOffice = prepareInsert(db.$client, schema.office);
  const offices = new Set<string>();
  for (const row of readShared(files, "offices.csv")) {
    const id = parseText(row, "id");
    addOnce(offices, row, "id");
    insertOffice({ id, label: parseText(row, "label"), rank: parseWord(row, "rank", { leader: true, minister: true, official: true }) });
  }
  const persons = fillPersons(db, files, importIds, actors);
  const insertVenue = prepareInsert(db.$client, schema.venue);
  const venues = new Set<string>();
  for (const row of readShared(files, "venues.csv")) {
    const id = parseId(row, "id");
    addOnce(venues, row, "id");
    const [latitude, longitude] = [degreesOf(row, "latitude", 90), degreesOf(row, "longitude", 180)];
    if ((latitude === null) !== (longitude === null))
      throw refuse(row, latitude === null ? "latitude" : "longitude", "a latitude and a longitude come together");
    insertVenue({
      id,
      city: parseText(row, "city"),
      countryId: parseNeeded(row, "country", actors),
      latitude,
      longitude,
      importId: importIdOf(row, importIds),
    });
  }
  const insertProgramme = prepareInsert(db.$client, schema.programme);
  const programmes = new Set<string>();
  for (const row of readShared(files, "programmes.csv")) {
    const id = parseId(row, "id");
    addOnce(programmes, row, "id");
    insertProgramme({
      id,
      name: parseText(row, "name"),
      issuerId: parseReference(row, "issuer", actors),
      targetId: parseReference(row, "target", actors),
      importId: importIdOf(row, importIds),
    });
  }
  return { actors, persons, offices, venues, programmes };
}

function fillActors(db: Db, files: RecordFiles, importId: number): Set<string> {
  const insert = prepareInsert(db.$client, schema.actor);
  const rows = readShared(files, "actors/actors.csv");
  const actors = new Set(rows.map(({ cells }) => cells.id));
  const seen = new Set<string>();
  for (const row of rows) {
    const { cells } = row;
    addOnce(seen, row, "id");
    if (!/^[A-Z][A-Z0-9-]*$/.test(cells.id)) throw refuse(row, "id", `"${cells.id}" is not an actor id`);
    const [fromDay, toDay] = [boundOf(row, "from", "earliest"), boundOf(row, "to", "latest")];
    checkOrder(row, "to", fromDay, toDay);
    insert({
      id: cells.id,
      kind: parseWord(row, "kind", { state: true, former_state: true, territory: true, organisation: true }),
      name: parseText(row, "name"),
      nameInText: parseText(row, "name_in_text"),
      iso2: cells.iso2 || null,
      isoNumeric: cells.iso_numeric || null,
      cowCode: parseCountOrNull(row, "cow_code"),
      region: cells.region || null,
      subregion: cells.subregion || null,
      from: cells.from || null,
      to: cells.to || null,
      fromDay,
      toDay,
      successorId: parseReference(row, "successor", actors),
      importId,
    });
  }
  const insertAlias = prepareInsert(db.$client, schema.actorAlias);
  const aliases = new Set<string>();
  for (const row of readShared(files, "actors/aliases.csv")) {
    addOnce(aliases, row, "actor", "alias");
    insertAlias({ alias: parseText(row, "alias"), actorId: parseNeeded(row, "actor", actors), importId });
  }
  return actors;
}

function fillPersons(db: Db, files: RecordFiles, importIds: ReadonlyMap<string, number>, actors: ReadonlySet<string>): Set<string> {
  const insert = prepareInsert(db.$client, schema.person);
  const imports = new Map<string, number>();
  const persons = new Set<string>();
  for (const row of readShared(files, "persons/persons.csv")) {
    const id = parseId(row, "id");
    addOnce(persons, row, "id");
    const importId = importIdOf(row, importIds);
    imports.set(id, importId);
    insert({
      id,
      name: parseText(row, "name"),
      shortName: parseText(row, "short_name"),
      actorId: parseReference(row, "actor", actors),
      importId,
    });
  }
  const insertAlias = prepareInsert(db.$client, schema.personAlias);
  const aliases = new Set<string>();
  for (const row of readShared(files, "persons/aliases.csv")) {
    addOnce(aliases, row, "person", "alias");
    const personId = parseNeeded(row, "person", persons);
    insertAlias({ alias: parseText(row, "alias"), personId, importId: imports.get(personId) ?? 1 });
  }
  return persons;
}
