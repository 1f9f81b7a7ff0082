import { beforeAll, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { createApp } from "#server/app.ts";
import { ENDPOINTS } from "#server/endpoints.ts";
import { openRecord } from "#tests/helpers/record.ts";
import { createWorld } from "#tests/helpers/world.ts";

const described = z.object({
  name: z.string(),
  in: z.enum(["query", "path"]),
  description: z.string().min(1),
  required: z.boolean(),
  example: z.union([z.string().min(1), z.number(), z.array(z.string().min(1)).min(1)]),
});
type Described = z.infer<typeof described>;
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
        operationId: z.string().regex(/^get[A-Za-z]+$/),
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
      topics: ["Syria"],
    },
  ]);
  const tally = db.$client.prepare(
    "INSERT INTO tally (id, claim, value, measure, rule, document_id, import_id) VALUES (?, 'Calls', 1, 'calls', 'event', 'doc-a', 1)",
  );
  for (const id of ["tally-tass-calls-t1", "tally-tass-meetings-t1"]) tally.run(id);
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

test("every operation has a name of its own, which follows its address", () => {
  const names = Object.values(document.paths).map(({ get }) => get.operationId);
  expect(new Set(names).size).toBe(names.length);
  expect(document.paths["/events/{id}/preview.png"]?.get.operationId).toBe("getEventsByIdPreviewPng");
  expect(document.paths["/series"]?.get.operationId).toBe("getSeries");
});

test("what must be given is said: two groupings where they are laid across each other", () => {
  const required = (path: string) =>
    (document.paths[path]?.get.parameters ?? []).filter((one) => one.in === "query" && one.required).map(({ name }) => name);
  for (const path of ["/matrix", "/matrix.csv", "/matrix.zip"]) expect(required(path)).toEqual(["split"]);
  expect(Object.keys(document.paths).filter((path) => required(path).length > 0 && !path.startsWith("/matrix"))).toEqual([]);
});

/** The address of one example: the examples of what the path and the document require, and itself alone. */
function addressOf(path: string, parameters: readonly Described[], parameter: Described | null): string {
  const filled = parameters
    .filter((one) => one.in === "path")
    .reduce((text, one) => text.replace(`{${one.name}}`, String(one.example)), path);
  const required = parameters.filter((one) => one.in === "query" && one.required).map((one) => [one.name, String(one.example)]);
  const own = parameter === null ? [] : [[parameter.name, String(parameter.example)]];
  return `/api/v1${filled}?${new URLSearchParams(Object.fromEntries([...required, ...own])).toString()}`;
}

test("the example of every parameter runs at every address that takes it, in one of its forms, alone", async () => {
  for (const [path, { get }] of Object.entries(document.paths)) {
    const parameters = get.parameters ?? [];
    // A file is the answer of the same name in another form, a PNG the SVG as pixels: what both take is asked of one of them.
    const same = [path.replace(/\.png$/, ".svg"), path.replace(/\.\w+$/, "")].filter((other) => other !== path);
    const elsewhere = new Set(same.flatMap((other) => document.paths[other]?.get.parameters ?? []).map(({ name }) => name));
    const asked = parameters.filter(({ name }) => !elsewhere.has(name));
    for (const parameter of asked.filter((one) => one.in === "query" && !UNHELD.has(one.name))) {
      const address = addressOf(path, parameters, parameter);
      const response = await app.request(address);
      expect([address, response.status], await response.clone().text()).toEqual([address, 200]);
    }
  }
});

/** Examples that name ids of the real record, which this small world lacks. */
const UNHELD = new Set(["source", "host", "programme", "authority"]);

test("on the real record the example of every parameter runs, each once, and those of ids at every address that answers JSON and is no file", async () => {
  const db = openRecord();
  onTestFinished(() => void db.$client.close());
  const real = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
  const text: unknown = await (await real.request("/api/v1/openapi.json")).json();
  shared = components.parse(text).components.parameters;
  const seen = new Set<string>();
  for (const [path, { get }] of Object.entries(documentSchema.parse(text).paths)) {
    const parameters = get.parameters ?? [];
    const [type] = Object.keys(z.object({ content: z.record(z.string(), z.unknown()) }).parse(get.responses["200"]).content);
    // A file is the answer of the plain address in another form.
    const json = type === "application/json" && !/\.\w+$/.test(path);
    for (const parameter of [null, ...parameters.filter((one) => one.in === "query")]) {
      const mark = parameter === null ? path : `${parameter.name}=${String(parameter.example)}`;
      if (seen.has(mark) && !(json && UNHELD.has(parameter?.name ?? ""))) continue;
      if (parameter === null && !json) continue;
      seen.add(mark);
      const address = addressOf(path, parameters, parameter);
      const response = await real.request(address);
      expect([address, response.status], await response.clone().text()).toEqual([address, 200]);
    }
  }
  // Some 250 questions to 14,000 events: 8 s alone, several times that where other tests take the cores.
}, 120_000);

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
