import { refName, type Schema, type Schemas, type SchemaType } from "./document.ts";

/** A shape as a reader sees it: what it is, and what there is inside. */
export interface Shape {
  type: ShapeType;
  description: string | null;
  fields: readonly Field[];
}

export interface Field extends Shape {
  name: string;
  /** Whether every answer has it. */
  isAlways: boolean;
  values: readonly string[];
}

export interface ShapeType {
  /** One of these; with `isList` a list of them. */
  of: readonly SchemaType[];
  isList: boolean;
  canBeNull: boolean;
  /** What the document calls it; null for a shape that stands in one place alone. */
  name: string | null;
}

/** @param schema followed through references and lists to what is inside */
export function shapeOf(schema: Schema, schemas: Schemas): Shape {
  const name = schema.$ref === undefined ? null : refName({ $ref: schema.$ref });
  const own = name === null ? schema : (schemas[name] ?? {});
  const types = typesOf(own);
  const inner = own.items ?? own.prefixItems?.[0];
  const description = own.description ?? null;
  if (inner !== undefined) {
    const item = shapeOf(inner, schemas);
    // A list of lists is named by what lies in the outer one.
    const of: readonly SchemaType[] = item.type.isList ? ["array"] : item.type.of;
    return { type: { of, isList: true, canBeNull: types.includes("null"), name: item.type.name }, description, fields: item.fields };
  }
  const type = { of: types.filter((one) => one !== "null"), isList: false, canBeNull: types.includes("null"), name };
  return { type, description, fields: fieldsOf(own, schemas) };
}

/** What stands inside an object, in the order of the document; `*` for fields of any other name. */
function fieldsOf({ properties = {}, required = [], additionalProperties }: Schema, schemas: Schemas): Field[] {
  const named = Object.entries(properties).map(([name, schema]) => fieldOf(name, schema, required.includes(name), schemas));
  const others = typeof additionalProperties === "object" ? [fieldOf("*", additionalProperties, false, schemas)] : [];
  return [...named, ...others];
}

function fieldOf(name: string, schema: Schema, isAlways: boolean, schemas: Schemas): Field {
  return { name, isAlways, values: (schema.enum ?? []).filter((value) => value !== null), ...shapeOf(schema, schemas) };
}

function typesOf({ type, anyOf, properties }: Schema): SchemaType[] {
  if (anyOf !== undefined) return [...new Set(anyOf.flatMap((one) => typesOf(one)))];
  if (type === undefined) return properties === undefined ? [] : ["object"];
  return typeof type === "string" ? [type] : [...type];
}
