import { RecordInvalid } from "#shared/errors.ts";

/** One object of a list in a JSON file. */
export interface JsonItem {
  file: string;
  /** Place in the list, from 1. */
  ordinal: number;
  fields: Readonly<Record<string, unknown>>;
}

/**
 * Reads the objects of the list `key` of a JSON file.
 * @param fields what every object has; `optional` are fields that some have
 * @throws RecordInvalid for a file of another shape, or an object with an unknown or missing field
 */
export function readJsonList(
  file: string,
  text: string,
  key: string,
  fields: readonly string[],
  optional: readonly string[] = [],
): JsonItem[] {
  const list = asObject(parseJson(file, text))?.[key];
  if (!Array.isArray(list)) throw new RecordInvalid({ file, line: 1, column: key }, "the list is missing");
  return list.map((entry: unknown, index) => {
    const item = { file, ordinal: index + 1, fields: asObject(entry) ?? {} };
    for (const name of Object.keys(item.fields)) {
      if (!fields.includes(name) && !optional.includes(name)) throw refuseField(item, name, "an unknown field");
    }
    for (const name of fields) if (!Object.hasOwn(item.fields, name)) throw refuseField(item, name, "no such field");
    return item;
  });
}

/** The text of a field; a dot leads into an object: `dates.start`. */
export function jsonText(item: JsonItem, path: string): string {
  const value = path.split(".").reduce<unknown>((at, name) => asObject(at)?.[name], item.fields);
  if (typeof value !== "string") throw refuseField(item, path, "no text in this field");
  return value;
}

/** The objects of a field that holds a list. */
export function jsonObjects(item: JsonItem, name: string): Readonly<Record<string, unknown>>[] {
  const value = item.fields[name];
  if (!Array.isArray(value)) throw refuseField(item, name, "no list in this field");
  return value.map((entry: unknown) => asObject(entry) ?? {});
}

/** Names the file, the object's place in the list, and the field. */
export function refuseField({ file, ordinal }: JsonItem, column: string, has: string): RecordInvalid {
  return new RecordInvalid({ file, line: ordinal, column }, `entry number ${ordinal} has ${has}`);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RecordInvalid({ file, line: 1, column: "(file)" }, "the file is no JSON");
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}
