import { spawn } from "node:child_process";
import { join } from "node:path";

/** `npm run dev`: the API with restart on change, and the page with hot reload in front of it. */
const root = join(import.meta.dirname, "..");
const processes = [
  spawn(process.execPath, ["--watch", join(root, "server", "index.ts")], { cwd: root, stdio: "inherit" }),
  spawn(process.execPath, [join(root, "node_modules", "vite", "bin", "vite.js")], { cwd: root, stdio: "inherit" }),
];
for (const child of processes) child.on("exit", stop);
process.once("SIGINT", stop);

function stop(): void {
  for (const child of processes) child.kill();
  process.exit();
}
