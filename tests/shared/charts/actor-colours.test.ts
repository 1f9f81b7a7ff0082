import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actorColours } from "#shared/charts/actor-colours.ts";
import { wayColours } from "#shared/charts/way-colours.ts";
import { contrastOf, differenceOf, type Sight } from "#tests/helpers/colour-difference.ts";

const css = readFileSync("client/styles/tokens.css", "utf8");
const [light = "", dark = ""] = css.split('[data-theme="dark"]');
const NAMES = ["usa", "rus", "eu", "gbr", "un", "chn", "spare-1", "spare-2"].map((name) => `actor-${name}`);
/** Those with a list or most of the orders: they stand side by side. */
const KEEPERS = ["usa", "rus", "eu", "gbr", "un"].map((name) => `actor-${name}`);

function token(theme: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1] ?? "";
}

function pairsOf(names: readonly string[]): [string, string][] {
  return names.flatMap((one, index) => names.slice(index + 1).map((other): [string, string] => [one, other]));
}

/** Pairs that look less different than asked for. */
function alike(theme: string, names: readonly string[], sight: Sight, least: number): string[] {
  return pairsOf(names).flatMap(([one, other]) => {
    const difference = differenceOf(token(theme, one), token(theme, other), sight);
    return difference >= least ? [] : [`${one} ${other} ${difference.toFixed(1)}`];
  });
}

test("the formula gives the published differences", () => {
  // The corners of sRGB, as colour calculators give them.
  expect(differenceOf("#000000", "#ffffff")).toBeCloseTo(100, 1);
  expect(differenceOf("#ff0000", "#00ff00")).toBeCloseTo(86.61, 1);
  expect(differenceOf("#0000ff", "#ffffff")).toBeCloseTo(64.23, 0);
  expect(contrastOf("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe.each([
  ["light", light],
  ["dark", dark],
])("the colours of actors, %s", (_, theme) => {
  test("are all there, and stand out from the page at 3 to 1", () => {
    const faint = [...NAMES, "other"].filter((name) => contrastOf(token(theme, name), token(theme, "paper")) < 3);
    expect(faint).toEqual([]);
  });
  test("are told apart by everyone, those of the lists more clearly", () => {
    expect(alike(theme, [...NAMES, "other"], "full", 12.5)).toEqual([]);
    expect(alike(theme, KEEPERS, "full", 18)).toEqual([]);
    for (const sight of ["protan", "deutan", "tritan"] as const) {
      expect(alike(theme, [...NAMES, "other"], sight, 5)).toEqual([]);
      expect(alike(theme, KEEPERS, sight, 10)).toEqual([]);
    }
  });
});

describe("an actor", () => {
  test("has its colour whatever stands beside it, and above and below the line", () => {
    expect(actorColours(["USA", "RUS"])).toEqual(["var(--actor-usa)", "var(--actor-rus)"]);
    expect(actorColours(["GBR", "USA", "GBR"])).toEqual(["var(--actor-gbr)", "var(--actor-usa)", "var(--actor-gbr)"]);
    expect(actorColours(["CAN"])).toEqual(actorColours(["USA", "CAN"]).slice(1));
    expect(actorColours(["USA", "others"])).toEqual(["var(--actor-usa)", "var(--other)"]);
  });
  test("that shares a spare colour with another has the other one beside it", () => {
    const [one, other] = actorColours(["CAN", "CAO"]);
    const [first, second, third] = actorColours(["JPN", "JPN", "NPJ"]);
    expect(one).not.toBe(other);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
  test("keeps it where the sides change places", () => {
    const [usa, rus] = wayColours("expulsions", { actor: ["USA"], with: ["RUS"] });
    expect(wayColours("expulsions", { actor: ["RUS"], with: ["USA"] })).toEqual([rus, usa]);
    expect([usa, rus]).toEqual(["var(--actor-usa)", "var(--actor-rus)"]);
    expect(wayColours("visits", { actor: ["RUS"], with: ["USA"] })).toEqual(["var(--visit-back)", "var(--visit-out)"]);
    expect(wayColours("visits", { actor: ["USA"] })).toEqual(["var(--visit-out)", "var(--visit-back)"]);
    expect(wayColours("visits", { actor: ["RUS"] })).toEqual(["var(--visit-back)", "var(--visit-out)"]);
    expect(wayColours("expulsions", { actor: ["USA"] })).toEqual(["var(--actor-usa)", "var(--other)"]);
  });
});
