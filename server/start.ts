import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseEnv } from "./env.ts";

/** `npm start`: builds the client and the database when they are missing or older than their sources, then serves. */
const root = join(import.meta.dirname, "..");
const stampPath = join(root, "dist", "client.stamp");

buildClient();
run("database", [
  "--max-semi-space-size=4",
  join(root, "server", "cli.ts"),
  "build",
  "--if-changed",
  "--db",
  parseEnv(process.env).databasePath,
]);
await import("./index.ts");

function buildClient(): void {
  const stamp = stampOf(["client", "shared", "package.json", "vite.config.ts"]);
  const current = existsSync(stampPath) && existsSync(join(root, "dist", "client", "index.html")) ? readFileSync(stampPath, "utf8") : null;
  if (current === stamp) return;
  process.stdout.write("Building the page …\n");
  run("page", [join(root, "node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "warn"]);
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, stamp);
}

/** Names, sizes and times of the files a build depends on. */
function stampOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.map((name) => join(root, name))) {
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: "utf8" })
          .toSorted()
          .map((name) => join(path, name))
      : [path];
    for (const file of files) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

function run(what: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status === 0) return;
  process.stderr.write(`readout: the ${what} could not be built; see above.\n`);
  process.exit(1);
}
