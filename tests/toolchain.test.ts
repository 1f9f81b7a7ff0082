import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "..");

test("SQLite is past the version whose write-ahead log could corrupt a file on reset", () => {
  const client = new Database(":memory:");
  const version = client.prepare<[], string>("SELECT sqlite_version()").pluck().get() ?? "";
  client.close();
  expect(isAtLeast(version, "3.51.3"), version).toBe(true);
  expect(version).not.toBe("3.52.0");
});

test.each([
  ["drizzle-orm", "0.45.2"],
  ["@hono/node-server", "1.19.15"],
  ["hono", "4.13.5"],
])("%s is at least %s, the first without a known hole", (name, floor) => {
  const { version } = readManifest(join("node_modules", name, "package.json"));
  expect(isAtLeast(version, floor), version).toBe(true);
});

test("the tests run on the runtime the project installs, whatever the host has", () => {
  const { version } = readManifest(join("node_modules", "node", "package.json"));
  expect(process.version).toBe(`v${version}`);
});

test("every version is exact, and the lock names no address", () => {
  const { dependencies, devDependencies } = manifest.parse(JSON.parse(read("package.json")));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
  expect(read("package-lock.json")).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});

test("no file of the project names a package registry or holds a token", () => {
  const files = listFiles().filter((path) => !path.startsWith(join("db", "record")));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => /registry\.(npmjs|yarnpkg)\.(org|com)|npm\.pkg\.github\.com|_auth[T]oken/.test(read(path)))).toEqual([]);
});

const manifest = z.object({
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

function readManifest(path: string): z.infer<typeof manifest> {
  return manifest.parse(JSON.parse(read(path)));
}

const UNTRACKED = new Set([".git", "node_modules", "dist", "data", "coverage"]);

/** Text files of the project, from its root, as a clone has them. */
function listFiles(folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return folder === "" && UNTRACKED.has(entry.name) ? [] : listFiles(path);
    return /\.(png|db|woff2)$/.test(entry.name) ? [] : [path];
  });
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function isAtLeast(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split(".").map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
