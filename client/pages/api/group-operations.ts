import { refName, type Answer, type ApiDocument, type Operation } from "./document.ts";
import { gatherParameters, type EntryParameter } from "./gather-parameters.ts";

/** What a reader comes for, with the entries that serve it. */
export interface Group {
  id: string;
  name: string;
  description: string;
  entries: readonly Entry[];
}

/** One answer in all the forms it is given in. */
export interface Entry {
  /** The anchor: the name of the operation of its first form. */
  id: string;
  path: string;
  summary: string;
  /** What is said beside the summary, line by line. */
  notes: readonly string[];
  isDeprecated: boolean;
  /** The plain address first, where there is one. */
  forms: readonly Form[];
  parameters: readonly EntryParameter[];
  refusals: readonly Refusal[];
}

/** One address: the answer as JSON, or as a file of some format. */
export interface Form {
  id: string;
  path: string;
  /** Empty for the plain address; `.csv`. */
  extension: string;
  mediaType: string;
  summary: string;
  /** An address that answers, with `/api/v1`. */
  example: string;
  /** The name of its shape; null where it has none of its own. */
  schema: string | null;
}

export interface Refusal {
  status: string;
  description: string;
  schema: string | null;
  /** Extensions of the forms that refuse so; null for all. */
  only: readonly string[] | null;
}

const BASE = "/api/v1";

/** The document as a reader wants it: by what they come for, with the formats of one answer as one entry. */
export function groupOperations(document: ApiDocument): Group[] {
  const byTag = new Map(document.tags.map(({ name }) => [name, new Map<string, [string, Operation][]>()]));
  for (const [path, { get }] of Object.entries(document.paths)) {
    const stems = byTag.get(get.tags[0] ?? "");
    const stem = path.slice(0, path.length - extensionOf(path).length);
    stems?.set(stem, [...(stems.get(stem) ?? []), [path, get]]);
  }
  return document.tags.map(({ name, description }) => ({
    id: `group-${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`,
    name,
    description,
    entries: [...(byTag.get(name)?.values() ?? [])].flatMap((operations) => entryOf(document, operations)),
  }));
}

/** The entry an anchor names, by the operation of any of its forms. */
export function findEntry(groups: readonly Group[], anchor: string): Entry | null {
  return groups.flatMap(({ entries }) => entries).find(({ forms }) => forms.some(({ id }) => id === anchor)) ?? null;
}

function entryOf({ components }: ApiDocument, operations: readonly [string, Operation][]): Entry[] {
  const sorted = operations.toSorted(([a], [b]) => Number(extensionOf(a) !== "") - Number(extensionOf(b) !== ""));
  const each = sorted.map(([path, operation]) => ({ extension: extensionOf(path), operation }));
  return sorted.slice(0, 1).map(([path, { operationId, summary, description = "", deprecated = false }]) => ({
    id: operationId,
    path,
    summary,
    notes: description
      .replace(summary, "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    isDeprecated: deprecated,
    forms: sorted.map((operation) => formOf(...operation)),
    parameters: gatherParameters(each, components.parameters),
    refusals: gatherRefusals(each, components.responses),
  }));
}

function formOf(path: string, { operationId, summary, responses, "x-example": example }: Operation): Form {
  const answer = responses["200"];
  const [mediaType = "", content] = (answer && !("$ref" in answer) ? Object.entries(answer.content ?? {})[0] : undefined) ?? [];
  const schema = content?.schema.$ref;
  return {
    id: operationId,
    path,
    extension: extensionOf(path),
    mediaType,
    summary,
    example: BASE + example,
    schema: schema === undefined ? null : refName({ $ref: schema }),
  };
}

/** What any of the forms may refuse with, each status once. */
function gatherRefusals(each: readonly { extension: string; operation: Operation }[], shared: Readonly<Record<string, Answer>>): Refusal[] {
  const statuses = [...new Set(each.flatMap(({ operation }) => Object.keys(operation.responses)))].filter((status) => status >= "400");
  return statuses.toSorted().flatMap((status) => {
    const having = each.filter(({ operation }) => operation.responses[status] !== undefined);
    const given = having[0]?.operation.responses[status];
    const answer = given && "$ref" in given ? shared[refName(given)] : given;
    if (answer === undefined) return [];
    const { $ref } = Object.values(answer.content ?? {})[0]?.schema ?? {};
    return [
      {
        status,
        description: answer.description,
        schema: $ref === undefined ? null : refName({ $ref }),
        only: having.length === each.length ? null : having.map(({ extension }) => extension),
      },
    ];
  });
}

function extensionOf(path: string): string {
  return /\.\w+$/.exec(path)?.[0] ?? "";
}
