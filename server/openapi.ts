import { OpenAPIHono } from "@hono/zod-openapi";
import { problemSchema } from "#shared/api.ts";
import type { Endpoint, Parameter } from "./endpoint.ts";
import { PROBLEMS } from "./problems.ts";

/** OpenAPI 3.1 of the API, from the endpoints themselves and the schemas their answers are tested against. */
export function buildOpenApi(endpoints: readonly Endpoint[], version: string): object {
  const { openAPIRegistry: registry, getOpenAPI31Document } = new OpenAPIHono();
  for (const endpoint of endpoints) {
    registry.registerPath({
      method: "get",
      path: endpoint.path.replaceAll(/:(\w+)/g, "{$1}"),
      summary: endpoint.summary,
      parameters: endpoint.parameters.map(describeParameter),
      responses: {
        200: {
          description: "The answer.",
          content: { [endpoint.contentType.replace(/;.*/, "")]: { schema: endpoint.schema ?? { type: "string" } } },
        },
        304: { description: "Unchanged since the ETag given." },
        400: describeProblemResponse(400),
        404: describeProblemResponse(404),
        ...(endpoint.isFile ? { 422: describeProblemResponse(422) } : {}),
      },
    });
  }
  return getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Readout",
      version: "1",
      description: `Counts of diplomatic contacts and measures; every number opens to its events and their sources. Read-only, no key. Record ${version}.`,
      license: { name: "MIT for the code; the record is facts, each source with its licence" },
    },
    servers: [{ url: "/api/v1" }],
  });
}

function describeParameter(parameter: Parameter) {
  const list = parameter.in === "query" && parameter.values !== null && LISTS.has(parameter.name);
  const word = parameter.values === null ? { type: "string" as const } : { type: "string" as const, enum: [...parameter.values] };
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required,
    description: parameter.description,
    schema: list ? { type: "array" as const, items: word } : word,
    ...(list ? { style: "form" as const, explode: false } : {}),
    ...(parameter.example === null ? {} : { example: list ? parameter.example.split(",") : parameter.example }),
  };
}

/** Parameters that take several values of a closed list, comma-separated. */
const LISTS = new Set(["kind", "status", "format", "level", "medium", "unit", "targetKind"]);

function describeProblemResponse(status: number) {
  const titles = Object.values(PROBLEMS)
    .filter((problem) => problem.status === status)
    .map((problem) => problem.title);
  return { description: titles.join("; "), content: { "application/problem+json": { schema: problemSchema } } };
}
