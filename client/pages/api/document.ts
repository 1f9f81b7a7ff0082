/** What the page reads of the OpenAPI 3.1 document that the server serves. */
export interface ApiDocument {
  tags: readonly { name: string; description: string }[];
  paths: Readonly<Record<string, { get: Operation }>>;
  components: {
    schemas: Schemas;
    parameters: Readonly<Record<string, Parameter>>;
    responses: Readonly<Record<string, Answer>>;
  };
}

export interface Ref {
  $ref: string;
}

export interface Operation {
  operationId: string;
  tags: readonly string[];
  summary: string;
  description?: string;
  deprecated?: boolean;
  parameters: readonly (Parameter | Ref)[];
  responses: Readonly<Record<string, Answer | Ref>>;
  /** An address that answers, below `/api/v1`. */
  "x-example": string;
}

export interface Parameter {
  name: string;
  in: "query" | "path";
  required: boolean;
  description: string;
  deprecated?: boolean;
  schema: Schema;
  example: string | number | readonly string[];
}

export interface Answer {
  description: string;
  content?: Readonly<Record<string, { schema: Schema }>>;
}

export type SchemaType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

/** A shape, as far as the document uses JSON Schema. */
export interface Schema {
  $ref?: string;
  type?: SchemaType | readonly SchemaType[];
  description?: string;
  enum?: readonly (string | null)[];
  default?: string | number;
  minimum?: number;
  maximum?: number;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  prefixItems?: readonly Schema[];
  additionalProperties?: Schema | boolean;
  anyOf?: readonly Schema[];
}

export type Schemas = Readonly<Record<string, Schema>>;

/** The last part of a reference: `#/components/schemas/Row` is "Row". */
export function refName({ $ref }: Ref): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
