import { expect, test } from "vitest";
import { curlLine, hasPair, inForm, withoutPair, withPairs } from "#client/pages/api/asked-address.ts";
import { groupOperations } from "#client/pages/api/group-operations.ts";
import { layJson } from "#client/pages/api/lay-json.ts";
import { SMALL_DOCUMENT } from "./small-document.ts";

const ADDRESS = "/api/v1/series?actor=USA&kind=call,video_call";

test("a parameter goes into an address, in its place where it stands already, and out again", () => {
  expect(withPairs(ADDRESS, { actor: "USA", with: "RUS" })).toBe("/api/v1/series?actor=USA&kind=call,video_call&with=RUS");
  expect(withPairs(ADDRESS, { actor: "FRA" })).toBe("/api/v1/series?actor=FRA&kind=call,video_call");
  expect(withPairs("/api/v1/series", { q: "new start" })).toBe("/api/v1/series?q=new+start");
  expect(withoutPair(ADDRESS, "actor")).toBe("/api/v1/series?kind=call,video_call");
  expect(withoutPair("/api/v1/series?actor=USA", "actor")).toBe("/api/v1/series");
});

test("whether an address has a parameter is whether it has just that value", () => {
  expect(hasPair(ADDRESS, "kind", "call,video_call")).toBe(true);
  expect(hasPair(ADDRESS, "kind", "call")).toBe(false);
  expect(hasPair("/api/v1/series", "kind", "call")).toBe(false);
});

test("another form is asked the same question, without what it does not take", () => {
  const [json, csv] = groupOperations(SMALL_DOCUMENT)[0]?.entries[0]?.forms ?? [];
  if (json === undefined || csv === undefined) throw new Error("the small document has two forms of /series");
  expect(inForm("/api/v1/series?actor=FRA&limit=5", json, csv, ["actor", "bom"])).toBe("/api/v1/series.csv?actor=FRA");
  expect(inForm("/api/v1/series.csv?actor=FRA&bom=1", csv, json, ["actor", "limit"])).toBe("/api/v1/series?actor=FRA");
  // What the reader typed is no address of this form: its example is.
  expect(inForm("/api/v1/vintage", csv, json, [])).toBe("/api/v1/series");
});

test("the line for a terminal prints texts, and keeps files under their own names", () => {
  expect(curlLine("https://readout.example", "/api/v1/claim?claim=Obama's+calls", { mediaType: "application/json" })).toBe(
    "curl 'https://readout.example/api/v1/claim?claim=Obama%27s+calls'",
  );
  expect(curlLine("https://readout.example", "/api/v1/series.zip", { mediaType: "application/zip" })).toBe(
    "curl --remote-name --remote-header-name 'https://readout.example/api/v1/series.zip'",
  );
});

test("JSON stands on one line where it fits, and on several where it does not", () => {
  expect(layJson({ a: 1, b: [true, null, "x\ny"], c: {} })).toBe('{ "a": 1, "b": [ true, null, "x\\ny" ], "c": {} }');
  const long = "a text that is about as long as a line of the box";
  expect(layJson({ rows: [{ key: "2017", value: 8 }], says: long, empty: [] })).toBe(
    ["{", '  "rows": [ { "key": "2017", "value": 8 } ],', `  "says": "${long}",`, '  "empty": []', "}"].join("\n"),
  );
  expect(layJson([1, [2, long]])).toBe(["[", "  1,", "  [", "    2,", `    "${long}"`, "  ]", "]"].join("\n"));
});
