import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ENDPOINTS } from "#server/endpoints.ts";
import { createReadout } from "#server/script-client/client.ts";
import { serveRecord, type Served } from "#tests/helpers/serve.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..", "..");
let served: Served;
let folder: string;

beforeAll(async () => {
  served = await serveRecord();
  folder = mkdtempSync(join(tmpdir(), "readout-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const client = await fetch(`${served.address}/api/v1/client.ts`);
  writeFileSync(join(folder, "readout.ts"), await client.text());
}, 180_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await served.stop();
});

test("the committed types are what the document of today gives", async () => {
  const fresh = join(folder, "types.ts");
  await run(process.execPath, [join(root, "server", "script-client", "generate.ts"), fresh]);
  const committed = readFileSync(join(root, "server", "script-client", "types.ts"), "utf8");
  expect(readFileSync(fresh, "utf8") === committed, "run npm run client:generate").toBe(true);
}, 60_000);

test("a script beside the downloaded file compiles, and runs against the server", async () => {
  const sample = readFileSync(join(import.meta.dirname, "sample.ts"), "utf8");
  writeFileSync(join(folder, "sample.ts"), sample.replace("#server/script-client/client.ts", "./readout.ts"));
  expect(await compile("sample.ts")).toBe("");
  const { stdout } = await run(process.execPath, [join(folder, "sample.ts"), served.address]);
  expect(JSON.parse(stdout)).toEqual({
    version: expect.stringMatching(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/),
    // The published count of the calls of that term: 6, 2, 3, 8, and none in the last days.
    counts: [6, 2, 3, 8, 0],
    titles: 3,
    date: "2018-07-16",
    magic: "PAR1",
    refused: [400, "from"],
  });
}, 60_000);

test("what the API does not have does not compile: an address, a parameter, a word of a closed list, a part of an answer", async () => {
  const lines = [
    `await readout.get("/serie");`,
    `await readout.get("/series", { query: { limit: 3 } });`,
    `await readout.get("/series", { query: { kind: ["phone"] } });`,
    `(await readout.get("/series")).row;`,
  ];
  const script = ['import { createReadout } from "./readout.ts";', 'const readout = createReadout("");', ...lines].join("\n");
  writeFileSync(join(folder, "wrong.ts"), script);
  const found = [...(await compile("wrong.ts")).matchAll(/^wrong\.ts\((\d+),\d+\): error TS/gm)].map(([, line]) => line);
  expect(found).toEqual(["3", "4", "5", "6"]);
}, 60_000);

test("every address answers the client as its types say", async () => {
  const readout = createReadout(served.address);
  for (const { path, parameters, schema } of ENDPOINTS) {
    const address = path.replaceAll(/:(\w+)/g, "{$1}");
    const of = (place: "path" | "query") =>
      Object.fromEntries(
        parameters
          .filter(({ name, in: at, required }) => at === place && (required || NEEDED.has(name)))
          .map(({ name, example }) => [name, example]),
      );
    const answer: unknown = await readout.get(address as "/series", { path: of("path"), query: of("query") } as object);
    const bytes = answer instanceof Uint8Array ? answer.length : null;
    expect([address, schema === null ? bytes !== null && bytes > 0 : schema.safeParse(answer).error]).toEqual([
      address,
      schema === null ? true : undefined,
    ]);
  }
}, 120_000);

/** What some addresses cannot be asked without, and what keeps the others small. */
const NEEDED = new Set(["actor", "with", "split", "kind", "of", "around"]);

/** What the compiler says of a script; empty where it finds nothing wrong. */
async function compile(name: string): Promise<string> {
  const options = [
    "--noEmit",
    "--strict",
    "--target",
    "es2023",
    "--module",
    "nodenext",
    "--types",
    "node",
    "--typeRoots",
    join(root, "node_modules", "@types"),
    "--allowImportingTsExtensions",
  ];
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  return run(process.execPath, [compiler, ...options, name], { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}
