import { parseEdtf } from "#shared/dates.ts";
import type { CompileContext } from "../context.ts";
import { emptySource, type CompiledIssue, type CompiledSource } from "../facts.ts";
import { HSG_FAMILY, HSG_PUBLISHER } from "../hsg/publisher.ts";
import { findTerritory } from "../hsg/territories.ts";
import { childrenOf, readFields, readXmlTree, refuseXml, type XmlPlace } from "../read/xml-tree.ts";
import type { InputFile } from "../upstream.ts";
import { Envoys, readPeople } from "./people.ts";

export const ENVOYS = "envoys";

export interface EnvoyFiles {
  missions: readonly InputFile[];
  people: readonly InputFile[];
  titles: readonly InputFile[];
}

const STAGES = ["appointed", "arrived", "started", "ended"] as const;
const FIELDS = [
  "id",
  "person-id",
  "role-title-id",
  "contemporary-territory-id",
  ...STAGES.map((stage) => `${stage}/date`),
  "note",
  "created-by",
  "created-date",
  "last-modified-by",
  "last-modified-date",
];
// One note is spelled "norte".
const OPTIONAL = [...STAGES.map((stage) => `${stage}/note`), "arrived/norte"];

/** What a term is dated from, the surest first, and what is said where it is not the first. */
const STARTS = [
  ["started", null],
  ["arrived", "dated from the arrival at the post"],
  ["appointed", "dated from the appointment"],
  ["ended", "the list gives only the end"],
] as const;

const ACTING = new Set(["charge-daffaires-ad-interim", "charge-daffaires-pro-tem", "acting-principal-officer"]);

interface Chief extends XmlPlace {
  territory: string;
  fields: ReadonlyMap<string, string>;
}

/** Terms of the chiefs of US missions in other countries; people who were named but never served are left out. */
export function compileEnvoys({ missions, people, titles }: EnvoyFiles, inputHash: string, context: CompileContext): CompiledSource {
  const source = emptySource(ENVOYS, inputHash);
  const envoys = new Envoys(readPeople(people), ENVOYS, context);
  const titleOf = readTitles(titles);
  const chiefs = missions.flatMap((input) => readMission(input, source));
  source.rowsRead = chiefs.length + source.issues.length;
  for (const chief of joinTwins(chiefs, source)) {
    const title = titleOf.get(chief.fields.get("role-title-id") ?? "");
    const person = envoys.resolve(chief.fields.get("person-id") ?? "");
    if (title === undefined) throw at(chief, "role-title-id");
    if (person === null) throw at(chief, "person-id");
    compileTerm(chief, person, title, source, context);
  }
  for (const [id, person] of envoys.namesakes) {
    source.issues.push({
      severity: "warning",
      file: "db/sources/envoys/persons.ts",
      locator: id,
      reason: "has the name of another person; kept apart",
      detail: person,
    });
  }
  return source;
}

function readMission({ file, text }: InputFile, source: CompiledSource): Chief[] {
  const mission = readXmlTree(file, text, "country-mission");
  const parts = readFields(mission, { file, ordinal: 1 }, ["territory-id", "chiefs", "other-nominees"], ["other-appointees"]);
  const territory = parts.get("territory-id") ?? "";
  const read = (name: string): Chief[] =>
    childrenOf(mission)
      .filter((node) => node.name === name)
      .flatMap(childrenOf)
      .map((node, index) => ({ node, place: { file, ordinal: index + 1 } }))
      .filter(({ node, place }) => {
        if (node.name !== "chief" && node.name !== "mission-note") throw refuseXml(place, node.name, `<${name}> has an unknown element`);
        return node.name === "chief";
      })
      .map(({ node, place }) => ({ ...place, territory, fields: readFields(node, place, FIELDS, OPTIONAL) }));
  for (const chief of [...read("other-nominees"), ...read("other-appointees")]) {
    source.issues.push(issue("reject", chief, "named for the post, but never served"));
  }
  source.documents.push({
    id: `pocom-${territory}`,
    publisher: HSG_PUBLISHER,
    family: HSG_FAMILY,
    title: `Chiefs of Mission by Country: ${territory}`,
    url: `https://history.state.gov/departmenthistory/people/chiefsofmission/${territory}`,
    publishedOn: null,
    kind: "list",
    language: "en",
  });
  return read("chiefs");
}

/** Titles by their id: "Ambassador Extraordinary and Plenipotentiary". */
function readTitles(files: readonly InputFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.map(({ file, text }) => {
      const fields = readFields(
        readXmlTree(file, text, "role"),
        { file, ordinal: 1 },
        ["id", "class", "category", "names/singular", "names/plural"],
        ["description", "created-by", "created-date", "last-modified-by", "last-modified-date"],
      );
      return [fields.get("id") ?? "", fields.get("names/singular") ?? ""] as const;
    }),
  );
}

/** The same row twice is one; the later copy has the end. */
function joinTwins(chiefs: readonly Chief[], source: CompiledSource): Chief[] {
  const kept = new Map<string, Chief>();
  for (const chief of chiefs) {
    const key = ["id", "role-title-id", "appointed/date", "started/date"].map((name) => chief.fields.get(name) ?? "").join("|");
    if (kept.has(key)) source.issues.push(issue("merge", chief, "the same person, post and start twice"));
    kept.set(key, chief);
  }
  return [...kept.values()];
}

function compileTerm(chief: Chief, person: string, title: string, source: CompiledSource, context: CompileContext): void {
  const dateOf = (stage: (typeof STAGES)[number]): string => {
    const date = chief.fields.get(`${stage}/date`) ?? "";
    if (date !== "" && parseEdtf(date) === null) throw at(chief, `${stage}/date`);
    return date;
  };
  const start = STARTS.find(([stage]) => dateOf(stage) !== "");
  if (start === undefined) {
    source.issues.push(issue("reject", chief, "the list gives no date of the term"));
    return;
  }
  const [stage, remark] = start;
  const [from, to] = [dateOf(stage), dateOf("ended")];
  const [span, end] = [parseEdtf(from), parseEdtf(to)];
  if (span === null || (end !== null && end.latest < span.earliest)) {
    source.issues.push(issue("reject", chief, "the term ends before it begins"));
    return;
  }
  const state = findTerritory(chief.territory, span.earliest);
  if (state === undefined || state === null) throw refuseXml(chief, "territory-id", `the country "${chief.territory}" is unknown`);
  source.tenures.push({
    id: context.ids.take(`usa-chief-of-mission-${state}-${person}-${from.slice(0, 4)}`.toLowerCase()),
    person,
    office: "chief_of_mission",
    actor: "USA",
    accreditedTo: state,
    acting: ACTING.has(chief.fields.get("role-title-id") ?? ""),
    from,
    to: to || null,
    document: `pocom-${chief.territory}`,
    note: remark === null ? title : `${title}; ${remark}`,
  });
}

function issue(severity: CompiledIssue["severity"], chief: Chief, reason: string): CompiledIssue {
  const detail = `${chief.fields.get("person-id") ?? ""}, ${chief.fields.get("appointed/date") || chief.fields.get("started/date") || "no date"}`;
  return { severity, file: chief.file, locator: chief.fields.get("id") ?? "", reason, detail };
}

function at(chief: Chief, column: string): Error {
  return refuseXml(chief, column, `<chief> number ${chief.ordinal}: "${chief.fields.get(column) ?? ""}" is unknown`);
}
