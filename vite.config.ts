import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
// A type only: the client also builds where the test tools are not installed.
import type { ViteUserConfig } from "vitest/config";

const here = import.meta.dirname;
const api = { target: "http://127.0.0.1:8787" };

/** Whole runs of the program in processes of their own; they take as long as all other tests together. */
const SLOW = "tests/**/*.slow.test.ts";

/** What says days; that nothing reads the clock of its place is tests/zones.test.ts, so that these two zones are enough of a proof. */
const DATED = ["api", "citations", "day-grain", "feeds", "files", "older-records"].join(",");

const BROWSER = { globalSetup: ["tests/helpers/prepare-journeys.ts"], testTimeout: 120_000, hookTimeout: 180_000 };

const test: ViteUserConfig["test"] = {
  root: here,
  reporters: ["default", join(here, "tests", "helpers", "closing-line.ts")],
  // Where the tests run must not change a result: the two ends of the calendar stand in for everywhere.
  projects: [
    project("unit", ["tests/shared/**/*.test.ts", "tests/db/**/*.test.ts", "tests/client/**/*.test.ts", "tests/*.test.ts"], {
      exclude: [SLOW],
    }),
    project("slow", [SLOW], { testTimeout: 120_000 }),
    project("server", ["tests/server/**/*.test.ts"]),
    project("west", ["tests/shared/**/*.test.ts", `tests/server/{${DATED}}.test.ts`], { env: { TZ: "America/New_York" } }),
    project("journeys", ["tests/browser/*.test.ts"], BROWSER),
    // A browser takes its time: what each part of a page does in detail is told apart, so that the first run stays short.
    project("further", ["tests/browser/further/*.test.ts"], BROWSER),
  ],
};

export default defineConfig({
  root: join(here, "client"),
  plugins: [react()],
  build: {
    outDir: join(here, "dist", "client"),
    emptyOutDir: true,
    // The content security policy allows no inline script, style or font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    // What every page needs is one part: its pieces, which other parts share, would be twenty requests and compress apart.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "base", tags: ["$initial"] }] } } },
    target: "baseline-widely-available",
  },
  server: { port: 5173, proxy: { "/api": api, "/embed": api, "/oembed": api, "/healthz": api, "/readyz": api } },
  test,
});

function project(name: string, include: string[], options: object = {}) {
  return {
    root: here,
    test: {
      name,
      include,
      pool: "forks" as const,
      testTimeout: 30_000,
      hookTimeout: 60_000,
      env: { TZ: "Pacific/Kiritimati" },
      setupFiles: [join(here, "tests", "helpers", "word-errors.ts")],
      ...options,
    },
  };
}
