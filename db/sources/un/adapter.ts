import { parseDay } from "#shared/dates.ts";
import { hasId } from "#shared/tables.ts";
import type { CompileContext } from "../context.ts";
import { emptySource, type CompiledDesignation, type CompiledDocument, type CompiledSource } from "../facts.ts";
import { Countries } from "../leaders/countries.ts";
import { childrenOf, readXmlTree, refuseXml, xmlText, type XmlNode, type XmlPlace } from "../read/xml-tree.ts";
import { addListings } from "../sanctions/list.ts";
import type { Listing } from "../sanctions/listing.ts";
import { addProgramme } from "../sanctions/vocabulary.ts";
import type { InputFile } from "../upstream.ts";
import { COMMITTEES, NATIONALITIES } from "./words.ts";

export const UN = "un";
export const UN_LAST_DAY = "2026-02-27";

const DOCUMENT: CompiledDocument = {
  id: "un-consolidated-list",
  publisher: "United Nations Security Council",
  family: "United Nations",
  title: "United Nations Security Council Consolidated List, generated 27 February 2026",
  url: "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
  publishedOn: UN_LAST_DAY,
  kind: "list",
  language: "en",
};

/** The two parts of the list and what they hold. */
const PARTS = {
  INDIVIDUALS: { item: "INDIVIDUAL", kind: "persons" },
  ENTITIES: { item: "ENTITY", kind: "entities" },
} as const satisfies Record<string, { item: string; kind: CompiledDesignation["kind"] }>;

/** What an entry may hold. Only the first are read: no birth dates, documents, addresses or other names enter the record. */
const READ = new Set([
  "FIRST_NAME",
  "SECOND_NAME",
  "THIRD_NAME",
  "FOURTH_NAME",
  "UN_LIST_TYPE",
  "REFERENCE_NUMBER",
  "LISTED_ON",
  "NATIONALITY",
]);
const LEFT =
  /^(?:DATAID|VERSIONNUM|GENDER|COMMENTS\d|NAME_ORIGINAL_SCRIPT|TITLE|DESIGNATION|LIST_TYPE|LAST_DAY_UPDATED|SUBMITTED_BY|SUBMITTED_ON|NATIONALITY2|SORT_KEY|SORT_KEY_LAST_MOD|(?:INDIVIDUAL|ENTITY)_[A-Z_]+)$/;

/**
 * The consolidated list of the Security Council: everybody still on it, with the day of the listing.
 * @throws RecordInvalid for a list cut short, an unknown element, committee or nationality, an entry twice, or a day that is none
 */
export function compileUn(input: InputFile, inputHash: string, curated: CompiledSource, context: CompileContext): CompiledSource {
  const source = emptySource(UN, inputHash);
  source.documents.push(DOCUMENT);
  const countries = new Countries(context.actors);
  const seen = new Set<string>();
  const root = readXmlTree(input.file, input.text, "CONSOLIDATED_LIST");
  const listings = childrenOf(root).flatMap((part) => {
    if (!hasId(PARTS, part.name)) throw refuseXml({ file: input.file, ordinal: 1 }, part.name, "the list has an unknown part");
    const known = PARTS[part.name];
    return childrenOf(part).map((node, index): Listing => {
      const place = { file: input.file, ordinal: index + 1 };
      if (node.name !== known.item) throw refuseXml(place, node.name, `<${part.name}> holds something else than <${known.item}>`);
      const listing = { ...compileEntry(node, place, countries, context), kind: known.kind };
      if (seen.has(listing.ref)) throw refuseXml(place, "REFERENCE_NUMBER", `"${listing.ref}" is there twice`);
      seen.add(listing.ref);
      return listing;
    });
  });
  source.rowsRead = listings.length;
  addListings(listings, source, { sender: "UN", told: curated.events, file: input.file, lateDays: 0 }, context);
  return source;
}

function compileEntry(node: XmlNode, place: XmlPlace, countries: Countries, context: CompileContext): Omit<Listing, "kind"> {
  const fields = readEntry(node, place);
  const textOf = (name: string): string => fields.get(name) ?? "";
  const needed = (name: string): string => {
    if (textOf(name) === "") throw refuseXml(place, name, `<${node.name}> number ${place.ordinal} has no such field`);
    return textOf(name);
  };
  const committee = COMMITTEES[needed("UN_LIST_TYPE")];
  if (committee === undefined)
    throw refuseXml(place, "UN_LIST_TYPE", `"${textOf("UN_LIST_TYPE")}" is not one of ${Object.keys(COMMITTEES).join(", ")}`);
  const day = needed("LISTED_ON").slice(0, 10);
  if (parseDay(day) === null || day > UN_LAST_DAY)
    throw refuseXml(place, "LISTED_ON", `"${textOf("LISTED_ON")}" is not a day up to that of the list`);
  const programme = context.vocabulary.get(committee);
  return {
    ref: needed("REFERENCE_NUMBER"),
    name: [needed("FIRST_NAME"), textOf("SECOND_NAME"), textOf("THIRD_NAME"), textOf("FOURTH_NAME")]
      .filter((part) => part !== "")
      .join(" "),
    nationality: nationalityOf(textOf("NATIONALITY"), place, countries),
    measure: null,
    programme: addProgramme(programme, context),
    target: programme.target,
    action: "listed",
    day,
    carriedOver: false,
    document: DOCUMENT.id,
  };
}

function readEntry(node: XmlNode, place: XmlPlace): Map<string, string> {
  const fields = new Map<string, string>();
  for (const child of childrenOf(node)) {
    if (READ.has(child.name)) {
      const values = child.name === "NATIONALITY" ? childrenOf(child).map(xmlText) : [xmlText(child)];
      fields.set(child.name, values.filter((value) => value !== "").join("|"));
    } else if (!LEFT.test(child.name)) throw refuseXml(place, child.name, `<${node.name}> number ${place.ordinal} has an unknown field`);
  }
  return fields;
}

/** The one state named; null where the entry names none, or several. */
function nationalityOf(text: string, place: XmlPlace, countries: Countries): string | null {
  const [name, ...others] = text.split("|").filter((part) => part !== "" && part !== "na");
  if (name === undefined || others.length > 0) return null;
  const actor = NATIONALITIES[name] ?? countries.find(name);
  if (actor === null) throw refuseXml(place, "NATIONALITY", `"${name}" is no country we know`);
  return actor;
}
