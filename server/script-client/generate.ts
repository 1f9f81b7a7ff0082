import { registerHooks } from "node:module";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENDPOINTS } from "../endpoints.ts";
import { buildOpenApi } from "../openapi.ts";

/**
 * `npm run client:generate` writes the types of the API for scripts, from its OpenAPI document. openapi-typescript prints with the
 * compiler interface of TypeScript 5, which 7 no longer has: it is lent the one that @ts-morph/common carries.
 */
registerHooks({
  resolve: (name, context, next) => next(name === "typescript" ? "@ts-morph/common/dist/typescript.js" : name, context),
});

const { default: readDocument, astToString } = await import("openapi-typescript");
const document = JSON.stringify(buildOpenApi(ENDPOINTS, "2026-11-22-1a2b3c4d"));
const types = astToString(await readDocument(document, { alphabetize: true }))
  // Said once where the parameter is described, not again at each address that takes it.
  .replaceAll(/ *\/\*\*(?:(?!\*\/)[^])*\*\/\n( *\w+\??: components\["parameters"\])/g, "$1")
  // Without these names nothing is said less.
  .replaceAll(/^export type (?:webhooks|\$defs|operations) = .*\n/gm, "")
  .replaceAll(/^ *(?:put|post|delete|options|head|patch|trace|query|header|path|cookie|requestBody)\?: never;\n/gm, "");
writeFileSync(process.argv[2] ?? join(import.meta.dirname, "types.ts"), types);
