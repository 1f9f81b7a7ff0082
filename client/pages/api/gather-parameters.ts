import { refName, type Operation, type Parameter, type Schema } from "./document.ts";

/** A parameter as an entry shows it. */
export interface EntryParameter {
  name: string;
  isInPath: boolean;
  isRequired: boolean;
  isDeprecated: boolean;
  description: string;
  kind: "text" | "choice" | "list" | "number";
  /** The least and the most of a number. */
  range: readonly [number, number] | null;
  /** What it can be, of a closed list. */
  values: readonly string[];
  fallback: string | null;
  example: string;
  /** Whether many addresses take the very same. */
  isShared: boolean;
  /** Extensions of the forms that take it; null for all. */
  only: readonly string[] | null;
}

/** The parameters of all forms of an answer, each once, those of the path and what must be given first. */
export function gatherParameters(
  each: readonly { extension: string; operation: Operation }[],
  shared: Readonly<Record<string, Parameter>>,
): EntryParameter[] {
  const found = new Map<string, { parameter: Parameter; isShared: boolean; extensions: string[] }>();
  for (const { extension, operation } of each) {
    for (const given of operation.parameters) {
      const parameter = "$ref" in given ? shared[refName(given)] : given;
      if (parameter === undefined) continue;
      // A file can mean something else by the same name, and is then told apart.
      const key = JSON.stringify(parameter);
      const known = found.get(key);
      if (known) known.extensions.push(extension);
      else found.set(key, { parameter, isShared: "$ref" in given, extensions: [extension] });
    }
  }
  return [...found.values()]
    .map(({ parameter, isShared, extensions }) => ({
      ...describe(parameter),
      isShared,
      only: extensions.length === each.length ? null : extensions,
    }))
    .toSorted((a, b) => rank(a) - rank(b));
}

function describe(parameter: Parameter): Omit<EntryParameter, "isShared" | "only"> {
  const { name, in: where, required, description, deprecated = false, schema, example } = parameter;
  const one: Schema = schema.items ?? schema;
  return {
    name,
    isInPath: where === "path",
    isRequired: required,
    isDeprecated: deprecated,
    description: withoutBounds(description, one),
    kind: kindOf(schema),
    range: one.minimum === undefined || one.maximum === undefined ? null : [one.minimum, one.maximum],
    values: (one.enum ?? []).filter((value) => value !== null),
    fallback: one.default === undefined ? null : String(one.default),
    example: String(example),
  };
}

/** The bounds, which the document says in words for those who read nothing else, stand beside the name here. */
function withoutBounds(description: string, { minimum, maximum }: Schema): string {
  return description.replace(`, ${minimum} to ${maximum}.`, ".");
}

function kindOf({ type, enum: values }: Schema): EntryParameter["kind"] {
  if (type === "array") return "list";
  if (type === "integer") return "number";
  return values === undefined ? "text" : "choice";
}

function rank({ isInPath, isRequired }: EntryParameter): number {
  return isInPath ? 0 : isRequired ? 1 : 2;
}
