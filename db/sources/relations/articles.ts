import { parseEdtf } from "#shared/dates.ts";
import { childrenOf, descendantsOf, readXmlTree, refuseXml, xmlText, type XmlNode } from "../read/xml-tree.ts";
import type { InputFile } from "../upstream.ts";
import { findDay } from "./days.ts";
import { parseHeading, type Act } from "./headings.ts";

/** An act that an article of the guide tells of. */
export interface ToldAct extends Act {
  file: string;
  /** Slug of the article. */
  slug: string;
  /** Number of the entry in the article. */
  entry: number;
  heading: string;
  /** EDTF: a day, or the year of the heading. */
  date: string;
}

/** An entry that tells of no act, or of one without a year. */
export interface LeftOut {
  file: string;
  entry: number;
  heading: string;
  reason: string;
}

export interface Articles {
  entries: number;
  acts: ToldAct[];
  leftOut: LeftOut[];
  /** Names of places by the key that the articles and the list of posts share. */
  places: ReadonlyMap<string, string>;
}

const ELEMENTS = new Set(
  "TEI teiHeader fileDesc titleStmt title publicationStmt sourceDesc text body back div head p date ref placeName persName bibl listBibl hi figure graphic item list quote abbr".split(
    " ",
  ),
);

/** The timeline entries of the articles of the guide, one article for each country. */
export function readArticles(files: readonly InputFile[]): Articles {
  const result = { entries: 0, acts: [] as ToldAct[], leftOut: [] as LeftOut[], places: new Map<string, string>() };
  for (const { file, text } of files) {
    const article = readXmlTree(file, text, "TEI");
    checkElements(article, file);
    for (const place of descendantsOf(article, "placeName")) addPlace(place, result.places);
    const entries = descendantsOf(article, "div").filter((node) => node.attributes.get("type") === "timeline");
    result.entries += entries.length;
    entries.forEach((node, index) => readEntry(node, file, index + 1, result));
  }
  return result;
}

function checkElements(node: XmlNode, file: string): void {
  if (!ELEMENTS.has(node.name)) throw refuseXml({ file, ordinal: 1 }, node.name, `the element <${node.name}> is unknown`);
  for (const child of childrenOf(node)) if (!child.name.startsWith("?")) checkElements(child, file);
}

function addPlace(node: XmlNode, places: Map<string, string>): void {
  const key = node.attributes.get("key");
  const name = xmlText(node);
  if (key !== undefined && !places.has(key) && /^\p{L}[\p{L}’' -]+\p{L}$/u.test(name)) places.set(key, name);
}

function readEntry(node: XmlNode, file: string, entry: number, result: { acts: ToldAct[]; leftOut: LeftOut[] }): void {
  const head = childrenOf(node).find(({ name }) => name === "head");
  const heading = head === undefined ? "" : xmlText(head);
  const leave = (reason: string): void => void result.leftOut.push({ file, entry, heading, reason });
  const clauses = heading.split(/(?<=\w)\/(?=Termination)/).map((clause) => parseHeading(withoutYear(clause)));
  const acts = clauses.flatMap((clause) => clause.acts);
  if (acts.length === 0) return leave(clauses[0]?.reason ?? "");
  const date = dateOf(heading, head);
  if (date === null) return leave("the heading names several years, or none, for one act");
  if (date === "conflict") return leave("the heading and its date element give different years");
  const paragraphs = childrenOf(node)
    .filter(({ name }) => name === "p")
    .map(xmlText);
  const slug = file.split("/").at(-1)?.replace(".xml", "") ?? "";
  for (const act of acts) {
    const day = date.length === 4 ? findDay(paragraphs, act.kind, date) : null;
    result.acts.push({ ...act, file, slug, entry, heading, date: day ?? date });
  }
}

function withoutYear(heading: string): string {
  return heading.replace(/,? *\(?(?:\d{4}|in \d{4})\)?\.?$/, "").replace(/\.$/, "");
}

/** What heading and date element say together: a year, or more where the element has it. */
function dateOf(heading: string, head: XmlNode | undefined): string | null {
  const years = new Set([...heading.matchAll(/\b1[789]\d\d\b|\b20\d\d\b/g)].map(([year]) => year));
  if (/\b\d{4} ?[-–] ?\d{2}/.test(heading) || years.size > 1) return null;
  const [printed] = years;
  const elements = head === undefined ? [] : descendantsOf(head, "date");
  if (elements.length > 1 || elements.some(({ attributes }) => attributes.has("from"))) return null;
  const stated = elements[0]?.attributes.get("when");
  if (stated === undefined || parseEdtf(stated) === null) return printed ?? null;
  return printed === undefined || stated.startsWith(printed) ? stated : "conflict";
}
