import { expect, test } from "vitest";
import { readWhatCanBe, withoutFaults } from "#shared/mend-query.ts";
import { formatQuery } from "#shared/query.ts";

/** The query as text, then the parameters that were left out. */
function read(search: string): [string, ...string[]] {
  const { query, faults } = readWhatCanBe([...new URLSearchParams(search)]);
  return [formatQuery(query), ...faults.map(({ parameter, value }) => `${parameter}=${value ?? ""}`)];
}

test.each([
  ["actor=USA&colour=blue&from=2017-01-01", "actor=USA&from=2017-01-01", "colour=blue"],
  ["actor=USA&from=2019-13-01&to=2020-12-31", "actor=USA&to=2020-12-31", "from=2019-13-01"],
  ["kind=call,foo,visit", "kind=call,visit", "kind=foo"],
  ["kind=foo", "", "kind=foo"],
  ["kind=call,,visit", "kind=call,visit", "kind=call,,visit"],
  ["actor=USA&actor=RUS", "actor=USA", "actor=RUS"],
  ["from=2020-01-01&to=2010-12-31", "to=2010-12-31", "from=2020-01-01"],
  ["with=RUS&kind=call", "actor=RUS&kind=call"],
  ["actor=USA&with=USA", "actor=USA", "with=USA"],
  ["metric=quantity&kind=expulsion", "kind=expulsion", "unit="],
  ["actor=USA", "actor=USA"],
])("%s is read as %s", (search, ...expected) => {
  expect(read(search)).toEqual(expected);
});

test("every part that means nothing is named, in turn", () => {
  expect(read("from=soon&to=2019-02-30&kind=call&by=week&zzz=1&status=")).toEqual([
    "kind=call",
    "zzz=1",
    "by=week",
    "status=",
    "from=soon",
    "to=2019-02-30",
  ]);
});

test("what the record does not know is left out of a query, and its counterpart stands in its place", () => {
  const { query } = readWhatCanBe([...new URLSearchParams("actor=USX&with=RUS&from=2017-01-01&person=nobody,donald-trump")]);
  const fault = { reason: "", allowed: "" };
  const left = withoutFaults(query, [
    { parameter: "person", value: "nobody", ...fault },
    { parameter: "actor", value: "USX", ...fault },
  ]);
  expect(formatQuery(left.query)).toBe("actor=RUS&from=2017-01-01&person=donald-trump");
  expect(left.faults.map(({ parameter }) => parameter)).toEqual(["person", "actor"]);
});
