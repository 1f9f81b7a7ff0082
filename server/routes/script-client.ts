import { readFileSync } from "node:fs";
import { textEndpoint } from "../endpoint.ts";
import { refuseParameters } from "../parameters.ts";

/** A typed client for scripts, as one file without dependencies: what is generated from the document, and what asks by it. */
export const scriptClientEndpoint = textEndpoint({
  path: "/client.ts",
  tag: "scripts",
  summary: "A typed client of this API for TypeScript, as one file to put beside a script.",
  parameters: [],
  contentType: "text/plain; charset=utf-8",
  prepare: (_db, request) => {
    refuseParameters(request);
    return { canonical: "", build: writeClient };
  },
});

function writeClient(): string {
  const [types, client] = ["types.ts", "client.ts"].map((name) =>
    readFileSync(new URL(`../script-client/${name}`, import.meta.url), "utf8"),
  );
  return `${(client ?? "").replace('import type { paths } from "./types.ts";\n\n', "")}\n${types ?? ""}`;
}
