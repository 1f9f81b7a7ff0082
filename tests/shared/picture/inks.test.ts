import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { INKS, type Theme } from "#shared/picture/inks.ts";

const css = readFileSync(join(import.meta.dirname, "../../../client/styles/tokens.css"), "utf8");
const [light = "", dark = ""] = css.split("@media screen");

test.each<[Theme, string]>([
  ["light", light],
  ["dark", dark],
])("a picture on %s paper has the colours of the page", (theme, tokens) => {
  const named = Object.fromEntries([...tokens.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value]) => [name, value]));
  expect(Object.keys(named).length).toBeGreaterThan(30);
  expect(INKS[theme]).toEqual(named);
});
