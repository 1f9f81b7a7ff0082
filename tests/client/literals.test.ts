import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** What a reader reads or hears: the text between tags, and these attributes. */
const SPOKEN = new Set(["aria-label", "title", "placeholder", "label", "alt", "caption", "name", "boxName", "otherwise"]);

/** Names that are the same in every language. */
const NAMES = new Set(["Readout", "openapi.json", "client.ts", "/api/v1", "compare", "counting-rule", "00 Mmm 0000"]);

/** Texts of a source that stand in JSX as they are, as `line: text`. */
function literalsOf(file: string, source: string): string[] {
  const found: string[] = [];
  const note = (text: unknown, at: number): void => {
    const said = typeof text === "string" ? text.trim().replaceAll(/\s+/g, " ") : "";
    if (/\p{L}{2}/u.test(said) && !NAMES.has(said)) found.push(`${file}:${source.slice(0, at).split("\n").length}: ${said}`);
  };
  const walk = (node: unknown, spoken: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) walk(each, spoken);
      return;
    }
    const { type, start, value, name, ...rest } = node as { type?: string; start: number; value?: unknown; name?: { name?: unknown } };
    if (type === "JSXText") note(value, start);
    if (type === "JSXAttribute") return walk(value, SPOKEN.has(String(name?.name)));
    if (type === "Literal" && spoken) note(value, start);
    if (type === "TemplateElement" && spoken) note((value as { raw: string }).raw, start);
    // What an expression compares or passes on is not what it shows.
    if (type === "CallExpression" || type === "BinaryExpression" || type === "MemberExpression" || type?.includes("Function") === true)
      return walk([value, ...Object.values(rest)], false);
    if (type === "JSXExpressionContainer") return walk(Object.values(rest), spoken);
    return walk([value, ...Object.values(rest)], spoken);
  };
  walk(parseSync(file, source).program, false);
  return found;
}

test("no component holds a text of its own: all of them stand in the catalogue", () => {
  const files = globSync("client/**/*.tsx", { cwd: root });
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => literalsOf(file, readFileSync(join(root, file), "utf8")))).toEqual([]);
});

test("the walk finds texts between tags, in spoken attributes and in what they choose between", () => {
  const source = `const a = <p aria-label="One thing" className="not this">Two {b ? "three" : words.x}<input placeholder={c ? "Four" : d("five")} title={\`Six \${e}\`} /></p>;`;
  expect(literalsOf("a.tsx", source)).toEqual(["a.tsx:1: One thing", "a.tsx:1: Two", "a.tsx:1: Four", "a.tsx:1: Six"]);
});
