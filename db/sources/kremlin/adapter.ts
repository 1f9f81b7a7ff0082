import { parseDay } from "#shared/dates.ts";
import { compileContact, type Contact } from "../contacts/contact.ts";
import type { CompileContext } from "../context.ts";
import { emptySource, type CompiledSource, type Party } from "../facts.ts";
import { Countries } from "../leaders/countries.ts";
import type { Roll } from "../leaders/roll.ts";
import { Pages } from "../pages.ts";
import { slugify } from "../slug.ts";
import type { InputFile } from "../upstream.ts";
import { readWindowOne, readWindowThree, readWindowTwo, type Item } from "./items.ts";
import { findKremlinPlace } from "./places.ts";
import { RussianNames } from "./russian.ts";
import { readTitle } from "./titles.ts";

export const KREMLIN = "kremlin";

/** The Russian window says more than the English titles it overlaps, so it is read before them. */
export const KREMLIN_FILES = [
  "putin_2021-10_2022-06.csv",
  "kremlin_articles_ru_2025-01_2025-04.csv",
  "kremlin_dates_en_2024-12_2025-04.csv",
];
const READERS = [readWindowOne, readWindowThree, readWindowTwo];

const PUTIN: Party = { role: "participant", actor: "RUS", person: "vladimir-putin", office: "president", printed: null };
const NEWS = "http://en.kremlin.ru/events/president/news";

/**
 * Calls and meetings of the Russian president with foreign leaders. The day is that of the item, so a call that ends after
 * midnight in Moscow carries the next day.
 */
export function compileKremlin(
  files: readonly InputFile[],
  inputHash: string,
  earlier: readonly CompiledSource[],
  roll: Roll,
  context: CompileContext,
): CompiledSource {
  const source = emptySource(KREMLIN, inputHash);
  const items = READERS.flatMap((read, index) => files.slice(index, index + 1).flatMap(read));
  source.rowsRead = items.length;
  const [pages, countries, names] = [new Pages(earlier), new Countries(context.actors), new RussianNames()];
  const contacts = new Map<string, Contact & { languages: Set<string> }>();
  for (const item of items) {
    const told = item.language === "ru" ? names.readTitle(item.title, item.summary) : readTitle(item.title, item.summary, countries);
    const day = item.day === null ? null : parseDay(item.day);
    if ("reason" in told || day === null || item.day === null) {
      reject(item, "reason" in told ? told.reason : "an announcement without a day", source);
      continue;
    }
    for (const [index, group] of told.groups.entries()) {
      const people = group.map((leader) => roll.resolve(leader, day, KREMLIN));
      const unknown = people.find((person) => "reason" in person);
      if (unknown && "reason" in unknown) {
        reject(item, unknown.reason, source);
        continue;
      }
      if (people.some((person) => "party" in person && person.party.actor === "RUS")) {
        reject(item, "not with a leader of a state we know", source);
        continue;
      }
      const parties = [PUTIN, ...people.flatMap((person) => ("party" in person ? [person.party] : []))];
      const key = [told.medium, item.day, ...parties.map(({ person }) => person)].join(" ");
      const twin = contacts.get(key);
      const document = cite(item, pages);
      if (twin && !twin.languages.has(item.language)) {
        twin.citations = [...twin.citations, document];
        twin.languages.add(item.language);
        source.issues.push({
          severity: "merge",
          file: item.file,
          locator: String(item.line),
          reason: "the same item in the other language",
          detail: `${item.day} ${item.title}`,
        });
        continue;
      }
      if (!twin && told.medium === "meeting" && item.url === null) {
        reject(item, "a title alone does not say whether they met or spoke by video", source);
        continue;
      }
      const isVideo = told.medium === "meeting" && item.isVideo;
      contacts.set(twin ? `${key} ${item.ref}` : key, {
        ref: index === 0 ? item.ref : `${item.ref}#${index + 1}`,
        kind: isVideo ? "video_call" : told.medium,
        day: item.day,
        parties,
        venue: told.medium === "meeting" && !isVideo ? findKremlinPlace(item.place) : null,
        citations: [document],
        note: null,
        // A title alone does not say whether a meeting was held by video.
        confidence: told.medium === "meeting" && item.place === "" ? "inferred" : "stated",
        languages: new Set([item.language]),
      });
    }
  }
  source.events.push(...[...contacts.values()].map((contact) => compileContact(contact, KREMLIN, context)));
  source.documents.push(...pages.list());
  for (const printed of names.listUnused()) {
    source.issues.push({
      severity: "warning",
      file: "db/sources/kremlin/russian-names.csv",
      locator: printed,
      reason: "no title prints this name",
      detail: "",
    });
  }
  return source;
}

function cite(item: Item, pages: Pages): string {
  const page = { publisher: "Kremlin", title: item.title, publishedOn: item.day, kind: "readout", language: item.language };
  if (item.url === null)
    return pages.citeTitle({ ...page, id: `kremlin-${item.day ?? ""}-${slugify(item.title).slice(0, 60)}`, url: NEWS });
  return pages.cite({
    ...page,
    id: `kremlin-${/\d+$/.exec(item.url)?.[0] ?? slugify(item.url)}${item.language === "ru" ? "-ru" : ""}`,
    url: item.url,
  });
}

function reject(item: Item, reason: string, source: CompiledSource): void {
  source.issues.push({
    severity: "reject",
    file: item.file,
    locator: String(item.line),
    reason,
    detail: `${item.day ?? ""} ${item.title}`.trim(),
  });
}
