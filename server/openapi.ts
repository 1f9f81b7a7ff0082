import { OpenAPIHono } from "@hono/zod-openapi";
import { problemSchema } from "#shared/api.ts";
import { API_CHANGES, API_PROMISE } from "#shared/definitions/api-promise.ts";
import { DEPRECATIONS, findDeprecation, type Deprecation } from "./deprecations.ts";
import { LANG, type Endpoint, type Parameter } from "./endpoint.ts";
import { exampleOf } from "./examples.ts";
import { EVENT_ID, QUERY_PARAMETER_LIST } from "./parameters.ts";
import { idsOf } from "#shared/tables.ts";
import { en } from "#shared/words/en.ts";
import { PROBLEMS } from "./problems.ts";
import { TAGS } from "./tags.ts";

/** OpenAPI 3.1 of the API, from the endpoints themselves and the schemas their answers are tested against. */
export function buildOpenApi(endpoints: readonly Endpoint[], version: string, deprecations: readonly Deprecation[] = DEPRECATIONS): object {
  const { openAPIRegistry: registry, getOpenAPI31Document } = new OpenAPIHono();
  const shared = new Map(
    [...QUERY_PARAMETER_LIST, LANG].map((parameter) => [
      parameter,
      registry.registerComponent("parameters", parameter.name, describeParameter(parameter, version)).ref,
    ]),
  );
  for (const endpoint of endpoints) {
    registry.registerPath({
      method: "get",
      path: endpoint.path.replaceAll(/:(\w+)/g, "{$1}"),
      operationId: operationOf(endpoint.path),
      tags: endpoint.tag === null ? [] : [TAGS[endpoint.tag].name],
      summary: endpoint.summary,
      ...(endpoint.description === undefined ? {} : { description: endpoint.description }),
      ...describeDeprecation(findDeprecation(deprecations, endpoint.path, null), endpoint.description ?? endpoint.summary),
      parameters: endpoint.parameters.map((parameter) => {
        const gone = findDeprecation(deprecations, endpoint.path, parameter.name);
        if (gone === null) return shared.get(parameter) ?? describeParameter(parameter, version);
        return { ...describeParameter(parameter, version), ...describeDeprecation(gone, parameter.description) };
      }),
      responses: {
        200: {
          description: "The answer.",
          content: { [endpoint.contentType.replace(/;.*/, "")]: { schema: endpoint.schema ?? { type: "string" } } },
        },
        304: { description: "Unchanged since the ETag given." },
        ...Object.fromEntries(
          REFUSALS.filter(
            (status) => (status !== 422 || endpoint.isFile) && (status !== 410 || endpoint.parameters.includes(EVENT_ID)),
          ).map((status) => [status, describeRefusal(status)]),
        ),
      },
      // OpenAPI gives examples of parameters one by one, and has no word for a whole question.
      "x-example": exampleOf(endpoint, version),
    });
  }
  return shareRefusals(
    getOpenAPI31Document({
      openapi: "3.1.0",
      info: {
        title: "Readout",
        version: "1",
        description: [
          `Counts of diplomatic contacts and measures; every number opens to its events and their sources. Read-only, no key. Record ${version}.`,
          `## What stays, and what may change\n\n${API_PROMISE.map((line) => `- ${line}`).join("\n")}`,
          `## Changes\n\n${API_CHANGES.map(({ day, change }) => `- ${day}: ${change}`).join("\n")}`,
        ].join("\n\n"),
        license: { name: "MIT for the code; the record is facts, each source with its licence" },
      },
      servers: [{ url: "/api/v1" }],
      tags: Object.values(TAGS),
    }),
  );
}

type OpenApi = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

/** What any address may refuse with. */
const REFUSALS = [400, 404, 406, 410, 422, 429] as const;

/** Each refusal is described once, and named at each address. */
function shareRefusals({ paths = {}, ...document }: OpenApi): OpenApi {
  const responses: NonNullable<NonNullable<OpenApi["components"]>["responses"]> = {};
  for (const { get } of Object.values(paths)) {
    for (const status of REFUSALS) {
      if (get?.responses?.[status] === undefined) continue;
      responses[`Problem${status}`] = get.responses[status];
      get.responses[status] = { $ref: `#/components/responses/Problem${status}` };
    }
  }
  return { ...document, paths, components: { ...document.components, responses } };
}

function describeParameter(parameter: Parameter, version: string) {
  const list = parameter.in === "query" && parameter.values !== null && LISTS.has(parameter.name);
  const schema = list ? { type: "array" as const, items: describeValue(parameter) } : describeValue(parameter);
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required,
    description: parameter.description,
    schema,
    ...(list ? { style: "form" as const, explode: false } : {}),
    example: describeExample(parameter, parameter.example.replace("{version}", version), list),
  };
}

function describeDeprecation(deprecation: Deprecation | null, description: string) {
  if (deprecation === null) return {};
  const { since, sunset, instead } = deprecation;
  return { deprecated: true, description: `${description} Deprecated since ${since}, may stop on ${sunset}. ${instead}` };
}

/** The root has no word of its own; `/events/:id/preview.png` is `getEventsByIdPreviewPng`: the address in words, which stays as long as the address does. */
function operationOf(path: string): string {
  if (path === "/") return "getEntry";
  const words = path.replaceAll(/:(\w+)/g, "by-$1").match(/[a-z]+/gi) ?? [];
  return `get${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
}

function describeValue({ values, range, fallback }: Parameter) {
  const left = fallback === undefined ? {} : { default: range ? Number(fallback) : fallback };
  if (range) return { type: "integer" as const, minimum: range[0], maximum: range[1], ...left };
  return { type: "string" as const, ...(values === null ? {} : { enum: [...values] }), ...left };
}

function describeExample({ range }: Parameter, example: string, list: boolean): string | number | string[] {
  if (range) return Number(example);
  return list ? example.split(",") : example;
}

/** Parameters that take several values of a closed list, comma-separated. */
const LISTS = new Set(["kind", "status", "format", "level", "medium", "unit", "targetKind"]);

function describeRefusal(status: number) {
  const titles = idsOf(PROBLEMS)
    .filter((code) => PROBLEMS[code].status === status)
    .map((code) => en.problems.titles[code]);
  return {
    description: titles.join("; "),
    content: { "application/problem+json": { schema: problemSchema } },
  };
}
