import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { BadParameter, NotFound, wordErrors } from "#shared/errors.ts";
import { sayAllowed, sayFailure, sayReason } from "#shared/refusal.ts";
import { en } from "#shared/words/en.ts";
import { fr } from "#shared/words/fr.ts";
import { findEnglishWords } from "#tests/helpers/english-words.ts";

wordErrors(en.refusals);

const root = join(import.meta.dirname, "..", "..");

/** What makes a refusal, and the functions of single files that hand one on. */
const MAKERS = new Set(["BadParameter", "NotFound", "Gone", "Unavailable", "fault", "refuse"]);

/** Sentences that stand in what makes a refusal, as `file:line: sentence`. */
function sentencesOf(file: string, source: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown, inside: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) walk(each, inside);
      return;
    }
    const { type, start, value, callee, ...rest } = node as { type?: string; start: number; value?: unknown; callee?: { name?: string } };
    const text = type === "Literal" ? value : type === "TemplateElement" ? (value as { raw: string }).raw : null;
    if (inside && typeof text === "string" && /\p{L}\s+\p{L}|\s\p{L}{2}|\p{L}{2}\s/u.test(text))
      found.push(`${file}:${source.slice(0, start).split("\n").length}: ${text}`);
    walk([value, callee, ...Object.values(rest)], inside || MAKERS.has(callee?.name ?? ""));
  };
  walk(parseSync(file, source).program, false);
  return found;
}

/** Where `fault` and `refuse` make another thing: what is wrong with a file or a row, told to whoever imports it. */
const NO_REFUSALS = /^db\/(own|machine\/adapters|import|sources)\//;

test("no refusal is built with a sentence: it has a key, and both catalogues its words", () => {
  const files = globSync(["shared/**/*.ts", "server/**/*.ts", "db/**/*.ts", "client/**/*.{ts,tsx}"], { cwd: root });
  const making = files.filter((file) => !NO_REFUSALS.test(file) && readFileSync(join(root, file), "utf8").includes("BadParameter"));
  expect(making.length).toBeGreaterThan(40);
  expect(making.flatMap((file) => sentencesOf(file, readFileSync(join(root, file), "utf8")))).toEqual([]);
});

test("the walk finds a sentence in a refusal, in what it is made of, and nowhere else", () => {
  const source = `const a = "not this one"; throw new BadParameter({ parameter: "by", reason: ["sameAs", b ? "one two" : c], allowed: { shape: [\`\${n} or more\`] } });`;
  expect(sentencesOf("a.ts", source)).toEqual(["a.ts:1: one two", "a.ts:1:  or more"]);
});

test("a refusal is worded in the language of whoever reads it, with its parameter, its value and what was probably meant", () => {
  const refused = new BadParameter({
    parameter: "kind",
    value: "calls",
    reason: ["unknownWord"],
    allowed: { shape: ["characters", 1200] },
    suggestion: "call",
  });
  expect(refused.message).toBe('"kind" does not know "calls"; did you mean "call"?');
  expect(sayReason(refused, fr.refusals)).toBe(
    "«\u00A0kind\u00A0» ne connaît pas «\u00A0calls\u00A0»\u202F; vouliez-vous dire «\u00A0call\u00A0»\u202F?",
  );
  expect(sayAllowed(refused.allowed, en.refusals)).toBe("at most 1200 characters");
  expect(sayAllowed(refused.allowed, fr.refusals)).toBe("au plus 1\u202F200 caractères");
  expect(sayAllowed(["call", "visit"], fr.refusals)).toEqual(["call", "visit"]);
  expect(sayFailure(new NotFound("noEvent", "x").reason, fr.refusals)).toBe("Aucun événement n’a l’identifiant «\u00A0x\u00A0».");
});

type Text = (...parts: readonly unknown[]) => string;

/** Every text of a table, said with parts that are no words of a language. */
function said(table: object, first: readonly unknown[]): [string, string][] {
  return Object.entries(table).map(([key, text]: [string, Text]) => [key, text(...first, key === "notOfTier" ? "machine" : 12, 34, 56)]);
}

const AT = { parameter: "p1", value: "v1", suggestion: "s1" };

test.each([
  ["reasons", fr.refusals.reasons, [AT]],
  ["allowed", fr.refusals.allowed, []],
  ["failures", fr.refusals.failures, []],
])("no French text of %s has a word of English", (_name, table, first) => {
  const texts = said(table, first);
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter(([, text]) => findEnglishWords(text).length > 0)).toEqual([]);
});
