import { expect, test } from "vitest";
import { nameTerms } from "#shared/charts/name-terms.ts";

/** Ten pixels a letter. */
const measure = (text: string): number => text.length * 10;

function named(terms: readonly (readonly [label: string, from: number, to: number])[], step: number) {
  const bands = terms.map(([label, from, to]) => ({ label, from, to }));
  return nameTerms(bands, { left: 100, step, measure }).map((name) => name && [name.text, name.x, name.anchor]);
}

/** The name of a second term up to a column, after one of four columns. */
function lastUpTo(column: number) {
  const terms = [["Biden", 0, 4] as const, ["Trump", 4, column] as const];
  return named(terms, 20)[1];
}

test("a term has its holder's name where there is room, else the surname, close to the edges if need be", () => {
  expect(named([["G. W. Bush", 0, 8]], 20)).toEqual([["G. W. Bush", 105, "start"]]);
  expect(named([["G. W. Bush", 0, 4]], 20)).toEqual([["Bush", 105, "start"]]);
  // 44 pixels for 40: two on either side.
  expect(named([["Bush", 0, 2.2]], 20)).toEqual([["Bush", 102, "start"]]);
});

test("the name of the last term begins over the one before it, where that leaves room", () => {
  // "Biden" ends at 155. To 212, "Trump" begins at 160.5; to 210, at 158.5, too close.
  expect(lastUpTo(5.6)).toEqual(["Trump", 210.5, "end"]);
  expect(lastUpTo(5.5)).toEqual(["T", 195, "middle"]);
  // Of the 10 pixels of a letter half and more stand over the 8 of the term.
  expect(lastUpTo(4.4)).toEqual(["T", 186.5, "end"]);
});

test("where no name fits there is its letter, with the number of the term of who has several", () => {
  const terms = [
    ["G. H. W. Bush", 0, 0.5],
    ["Trump", 0.5, 4],
    ["Biden", 4, 6],
    ["Trump", 6, 7],
  ] as const;
  expect(named(terms, 30)).toEqual([
    ["B", 107.5, "middle"],
    ["Trump", 120, "start"],
    ["Biden", 225, "start"],
    ["T2", 295, "middle"],
  ]);
  expect(named([["Trump", 0, 0.3]], 30)).toEqual([null]);
});
