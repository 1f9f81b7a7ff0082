import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_QUERY, formatQuery, parseQuery } from "#shared/query.ts";
import { findMatches, foldText, searchWords } from "#shared/search-words.ts";

test.each([
  ["Élysée", "elysee"],
  ["Erdoğan", "erdogan"],
  ["Løkke Wałęsa", "lokke walesa"],
  ["Straße", "strasse"],
  ["İstanbul ısı", "istanbul isi"],
  ["ﬁle", "file"],
  ["Путин", "путин"],
  ["ΣΊΣΥΦΟΣ", "σισυφοσ"],
])("%s folds to %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("words are runs of letters and digits, each once", () => {
  expect(searchWords("U.S.–Russia “New START”, 2010 new")).toEqual(["u", "s", "russia", "new", "start", "2010"]);
});

function marked(text: string, words: string): string {
  let [shown, last] = ["", 0];
  for (const { from, to } of findMatches(text, searchWords(words))) {
    shown += `${text.slice(last, from)}[${text.slice(from, to)}]`;
    last = to;
  }
  return shown + text.slice(last);
}

test.each([
  ["Visit to the Élysée Palace", "elys pal", "Visit to the [Élys]ée [Pal]ace"],
  ["Trump–Putin call", "PUTIN", "Trump–[Putin] call"],
  ["compute", "put", "compute"],
  ["Løkke Rasmussen", "lokke", "[Løkke] Rasmussen"],
  ["Straße", "stras", "[Straß]e"],
  ["E\u0301lyse\u0301e", "elys", "[E\u0301lys]e\u0301e"],
  ["Élysée", "elysee", "[Élysée]"],
  ["putin putin", "p pu", "[pu]tin [pu]tin"],
  ["🙂 Putin 🙂", "putin", "🙂 [Putin] 🙂"],
  ["nothing", "", "nothing"],
])("in %j the words %j are marked: %j", (text, words, expected) => {
  expect(marked(text, words)).toBe(expected);
});

test("marks lie in order inside the text, whatever both are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 8 }), (text, words) => {
      let last = 0;
      for (const { from, to } of findMatches(text, searchWords(words))) {
        expect(from >= last && to > from && to <= text.length).toBe(true);
        last = to;
      }
    }),
  );
});

function read(text: string) {
  return parseQuery(new URLSearchParams({ q: text }));
}

test("the text of a search is canonical: single spaces, nothing invisible, a blank one left out", () => {
  expect(read("  New\t START\u202e\u0000 ").text).toBe("New START");
  expect(read(" \n").text).toBeNull();
  expect(formatQuery({ ...DEFAULT_QUERY, text: 'a & "b"' })).toBe("q=a%20%26%20%22b%22");
});

test("any text is either refused by name or reads back the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      let query;
      try {
        query = read(text);
      } catch (error) {
        expect(error).toMatchObject({ parameter: "q" });
        return;
      }
      expect(parseQuery(new URLSearchParams(formatQuery(query)))).toEqual(query);
    }),
  );
});

test.each([
  ["x".repeat(201), "201 characters"],
  ["x".repeat(10_000), "10000 characters"],
  ["🙂", "no letter or digit"],
  ["% _ * \" '", "no letter or digit"],
  ["a b c d e f g h i j k l m n o p q", "17 different words"],
])("%j is refused", (text, reason) => {
  expect(() => read(text)).toThrow(reason);
});
