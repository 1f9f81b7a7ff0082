import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** What a file of each folder may import, and what not: the linter ignores a pattern it cannot read, so each is tried. */
const ALLOWED = [
  ["shared/definitions/kinds.ts", "zod"],
  ["shared/definitions/kinds.ts", "../query.ts"],
  ["db/query/series.ts", "#shared/query.ts"],
  ["db/query/series.ts", "drizzle-orm"],
  ["server/routes/series.ts", "#db/query/series.ts"],
  ["server/routes/series.ts", "hono"],
  ["client/pages/page.ts", "#shared/query.ts"],
  ["client/pages/page.ts", "react"],
  ["tests/server/api.test.ts", "#server/app.ts"],
] as const;
const REFUSED = [
  ["shared/query.ts", "node:fs"],
  ["shared/query.ts", "hono"],
  ["shared/query.ts", "@hono/node-server"],
  ["shared/definitions/kinds.ts", "../../db/client.ts"],
  ["shared/query.ts", "#server/app.ts"],
  ["db/query/series.ts", "../../server/app.ts"],
  ["db/query/series.ts", "#client/app.tsx"],
  ["db/query/series.ts", "hono"],
  ["db/query/series.ts", "react"],
  ["db/query/series.ts", "#tests/helpers/world.ts"],
  ["server/routes/series.ts", "drizzle-orm"],
  ["server/routes/series.ts", "better-sqlite3"],
  ["server/routes/series.ts", "#client/app.tsx"],
  ["server/routes/series.ts", "recharts"],
  ["client/pages/page.ts", "#server/app.ts"],
  ["client/pages/page.ts", "../../db/client.ts"],
  ["client/pages/page.ts", "node:fs"],
  ["client/pages/page.ts", "hono/client"],
  ["client/pages/page.ts", "drizzle-orm/better-sqlite3"],
] as const;

const root = join(import.meta.dirname, "..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-lint-"));
  cpSync(join(root, "oxlint.config.ts"), join(folder, "oxlint.config.ts"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  // Type-aware rules walk whatever is not ignored.
  writeFileSync(join(folder, ".gitignore"), "node_modules/\nnode_modules\n");
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the linter holds every folder boundary", () => {
  const cases = [...ALLOWED, ...REFUSED].map(([file, from], index) => ({ file: file.replace(/\.ts$/, `-${index}.ts`), from }));
  for (const { file, from } of cases) write(file, `import { thing } from "${from}";\nexport const other = thing;\n`);
  const refused = cases.slice(ALLOWED.length).map(({ file }) => file);
  expect(lint("client", "db", "server", "shared", "tests")).toEqual(refused.toSorted());
});

test("the client may take a type from the server", () => {
  write("client/types.ts", 'import type { Api } from "#server/app.ts";\nexport type Thing = Api;\n');
  expect(lint("client/types.ts")).toEqual([]);
});

/** Files that import what they must not. */
function lint(...paths: string[]): string[] {
  const oxlint = join(root, "node_modules", "oxlint", "bin", "oxlint");
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, "--format", "unix", ...paths], { cwd: folder, encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => line.includes("no-restricted-imports"));
  expect(stderr, "what the linter could not do").toBe("");
  return [...new Set(lines.map((line) => line.split(":")[0] ?? ""))].toSorted();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
