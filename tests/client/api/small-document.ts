import type { ApiDocument } from "#client/pages/api/document.ts";

const csv = (name: string, tag: string) => ({
  operationId: `get${name}Csv`,
  tags: [tag],
  summary: `The rows of /${name.toLowerCase()}, as a file.`,
  "x-example": `/${name.toLowerCase()}.csv?actor=USA`,
});
const text = { "text/csv": { schema: { type: "string" as const } } };

/** A document of two groups: counts as JSON and CSV, a list of one event, and a picture of the counts. */
export const SMALL_DOCUMENT: ApiDocument = {
  tags: [
    { name: "Counts", description: "How many." },
    { name: "Nice pictures", description: "Drawings." },
  ],
  paths: {
    "/series.csv": {
      get: {
        ...csv("Series", "Counts"),
        parameters: [
          { $ref: "#/components/parameters/actor" },
          {
            name: "bom",
            in: "query",
            required: false,
            description: "For Excel.",
            schema: { type: "string", enum: ["0", "1"], default: "0" },
            example: "1",
          },
        ],
        responses: {
          "200": { description: "The answer.", content: text },
          "400": { $ref: "#/components/responses/Problem400" },
          "422": { description: "File too large" },
        },
      },
    },
    "/series": {
      get: {
        operationId: "getSeries",
        tags: ["Counts"],
        summary: "Counts by one dimension.",
        description: "Counts by one dimension.\n- Day 0: The first day.",
        parameters: [
          {
            name: "limit",
            in: "query",
            required: false,
            description: "At most this many, 1 to 500.",
            schema: { type: "integer", minimum: 1, maximum: 500, default: 50 },
            example: 20,
          },
          { $ref: "#/components/parameters/actor" },
        ],
        responses: {
          "200": { description: "The answer.", content: { "application/json": { schema: { $ref: "#/components/schemas/Series" } } } },
          "304": { description: "Unchanged." },
          "400": { $ref: "#/components/responses/Problem400" },
        },
        "x-example": "/series?actor=USA",
      },
    },
    "/events/{id}": {
      get: {
        operationId: "getEventsById",
        tags: ["Counts"],
        summary: "One event.",
        deprecated: true,
        parameters: [
          {
            name: "kind",
            in: "query",
            required: false,
            description: "Kinds.",
            schema: { type: "array", items: { type: "string", enum: ["call", "visit"] } },
            example: ["call", "visit"],
          },
          {
            name: "with",
            in: "query",
            required: true,
            description: "The other side.",
            schema: { type: "string" },
            example: "RUS",
          },
          { name: "id", in: "path", required: true, description: "Event id.", schema: { type: "string" }, example: "e1" },
        ],
        responses: { "200": { description: "The answer.", content: { "application/json": { schema: { type: "string" } } } } },
        "x-example": "/events/e1?with=RUS&actor=USA",
      },
    },
    "/series.svg": {
      get: {
        operationId: "getSeriesSvg",
        tags: ["Nice pictures"],
        summary: "A drawing of the counts.",
        parameters: [],
        responses: { "200": { description: "The answer.", content: { "image/svg+xml": { schema: { type: "string" } } } } },
        "x-example": "/series.svg",
      },
    },
  },
  components: {
    schemas: {
      Series: { type: "object", properties: { rows: { type: "array", items: { $ref: "#/components/schemas/Row" } } }, required: ["rows"] },
      Row: { type: "object", properties: { value: { type: ["number", "null"], description: "Null where nothing is covered." } } },
      Problem: { type: "object", properties: { status: { type: "integer" } }, required: ["status"] },
    },
    parameters: {
      actor: { name: "actor", in: "query", required: false, description: "States.", schema: { type: "string" }, example: "USA" },
    },
    responses: {
      Problem400: {
        description: "Bad parameter",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  },
};
