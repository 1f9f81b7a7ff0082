import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "#server/app.ts";
import { ENDPOINTS } from "#server/endpoints.ts";
import { createWorld } from "#tests/helpers/world.ts";

const described = z.object({
  name: z.string(),
  in: z.enum(["query", "path"]),
  description: z.string().min(1),
  example: z.union([z.string(), z.number(), z.array(z.string())]).optional(),
});
const components = z.object({ components: z.object({ parameters: z.record(z.string(), described) }) });
let shared: z.infer<typeof components>["components"]["parameters"];
/** A parameter as it stands at an address, or by the name of one that many addresses take. */
const parameterSchema = z.union([
  described,
  z
    .object({ $ref: z.string().startsWith("#/components/parameters/") })
    .transform(({ $ref }) => described.parse(shared[$ref.replace("#/components/parameters/", "")])),
]);
const documentSchema = z.object({
  openapi: z.literal("3.1.0"),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        summary: z.string().min(1),
        parameters: z.array(parameterSchema).optional(),
        responses: z.record(z.string(), z.unknown()),
      }),
    }),
  ),
});

let app: ReturnType<typeof createApp>;
let document: z.infer<typeof documentSchema>;

beforeAll(async () => {
  const db = createWorld([
    {
      id: "meeting-2018-07-16-putin-trump",
      kind: "call",
      date: "2017-01-28",
      parties: ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"],
      venue: "geneva-che",
    },
  ]);
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
  const text: unknown = await (await app.request("/api/v1/openapi.json")).json();
  shared = components.parse(text).components.parameters;
  document = documentSchema.parse(text);
});

test("the document lists every address of the API and no other", () => {
  expect(Object.keys(document.paths).toSorted()).toEqual(
    ENDPOINTS.map((endpoint) => endpoint.path.replaceAll(/:(\w+)/g, "{$1}")).toSorted(),
  );
});

test("every documented example runs", async () => {
  for (const [path, { get }] of Object.entries(document.paths)) {
    const parameters = get.parameters ?? [];
    const address = parameters
      .filter((one) => one.in === "path")
      .reduce((text, one) => text.replace(`{${one.name}}`, String(one.example)), path);
    for (const parameter of parameters.filter((one) => one.in === "query" && one.example !== undefined && !UNHELD.has(one.name))) {
      const beside = BESIDE[parameter.name] ?? (path.startsWith("/matrix") && parameter.name !== "split" ? "&split=kind" : "");
      const response = await app.request(`/api/v1${address}?${parameter.name}=${String(parameter.example)}${beside}`);
      expect([path, parameter.name, response.status], await response.clone().text()).toEqual([path, parameter.name, 200]);
    }
  }
});

/** Examples that name ids of the real record, which this small world lacks. */
const UNHELD = new Set(["source", "host"]);
const BESIDE: Record<string, string> = { with: "&actor=USA&split=kind", withPerson: "&person=donald-trump&split=kind", key: "&by=year" };

test("every parameter the documents name is one the address takes", async () => {
  for (const [path, { get }] of Object.entries(document.paths)) {
    const address = (get.parameters ?? [])
      .filter((one) => one.in === "path")
      .reduce((text, one) => text.replace(`{${one.name}}`, String(one.example)), path);
    const response = await app.request(`/api/v1${address}?no-such-parameter=1`);
    const problem = z
      .object({ parameter: z.string(), allowed: z.union([z.array(z.string()), z.literal("none")]) })
      .parse(await response.json());
    expect(problem.parameter).toBe("no-such-parameter");
    const named = (get.parameters ?? []).filter((one) => one.in === "query").map((one) => one.name);
    for (const name of named) expect(problem.allowed, path).toContain(name);
  }
});
