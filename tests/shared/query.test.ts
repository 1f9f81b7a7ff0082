import { en } from "#shared/words/en.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDay } from "#shared/dates.ts";
import { describeQuery, describeTitle } from "#shared/describe.ts";
import { BadParameter, wordErrors } from "#shared/errors.ts";
import { DEFAULT_QUERY, formatQuery, parseQuery, withFilter } from "#shared/query.ts";

wordErrors(en.refusals);

function fault(text: string): [string, string, string] {
  try {
    parseQuery(new URLSearchParams(text));
  } catch (error) {
    if (error instanceof BadParameter) return [error.code, error.parameter, error.message];
    throw error;
  }
  throw new Error(`"${text}" was accepted`);
}

function read(text: string): string {
  return formatQuery(parseQuery(new URLSearchParams(text)));
}

test("an empty text is the default query, and the default query is an empty text", () => {
  expect(parseQuery([])).toEqual(DEFAULT_QUERY);
  expect(formatQuery(DEFAULT_QUERY)).toBe("");
});

test("the canonical text sorts names and values and leaves defaults out", () => {
  const query = parseQuery(
    new URLSearchParams("to=2018-06-15&kind=video_call,call,call&by=year&metric=events&status=in_force,held&from=2017-01-20"),
  );
  expect(formatQuery(query)).toBe("from=2017-01-20&kind=call,video_call&to=2018-06-15");
});

test("the other side of none is the one side there is", () => {
  expect(read("with=RUS&kind=call")).toBe("actor=RUS&kind=call");
  expect(read("withPerson=vladimir-putin,donald-trump")).toBe("person=donald-trump,vladimir-putin");
  expect(read("actor=USA&withPerson=vladimir-putin&with=RUS")).toBe("actor=USA&person=vladimir-putin&with=RUS");
  expect(read("with=RUS&by=counterpart")).toBe("actor=RUS&by=counterpart");
});

test("reading and writing a text gives the same text again", () => {
  const texts = [
    "actor=USA&by=month&split=kind&with=RUS",
    "metric=quantity&unit=persons&sender=USA&target=RUS",
    "count=journey&guest=USA&kind=visit",
    "topic=air%20defence%20%26%20more",
    "by=counterpart&actor=RUS,USA&period=usa-president-barack-obama-2009",
  ];
  for (const text of texts) {
    const once = formatQuery(parseQuery(new URLSearchParams(text)));
    expect(formatQuery(parseQuery(new URLSearchParams(once)))).toBe(once);
  }
});

test("any text either is refused with a named parameter or reads back the same", () => {
  const name = fc.constantFrom(
    "metric",
    "by",
    "split",
    "count",
    "from",
    "to",
    "actor",
    "kind",
    "topic",
    "venue",
    "period",
    "asOf",
    "x' OR 1=1 --",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ maxLength: 40 })), { maxLength: 4 }), (pairs) => {
      try {
        const query = parseQuery(pairs);
        expect(parseQuery(new URLSearchParams(formatQuery(query)))).toEqual(query);
      } catch (error) {
        expect(error).toBeInstanceOf(BadParameter);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["metrics=events", "unknown-parameter", "metrics"],
  ["from=2019-02-29", "bad-parameter", "from"],
  ["from=2017", "bad-parameter", "from"],
  ["from=1699-12-31", "bad-parameter", "from"],
  ["from=2018-01-02&to=2018-01-01", "bad-parameter", "from"],
  ["kind=phone", "bad-parameter", "kind"],
  ["kind=", "bad-parameter", "kind"],
  ["kind=call,,meeting", "bad-parameter", "kind"],
  ["kind=call&kind=meeting", "bad-parameter", "kind"],
  ["by=decade", "bad-parameter", "by"],
  ["by=year&split=year", "bad-parameter", "split"],
  ["by=counterpart", "bad-parameter", "by"],
  ["metric=quantity", "bad-parameter", "unit"],
  ["metric=quantity&unit=persons,targets", "bad-parameter", "unit"],
  ["metric=pairs&count=journey", "bad-parameter", "count"],
  ["count=journey&kind=call", "bad-parameter", "count"],
  ["period=..%2Fetc", "bad-parameter", "period"],
  [`actor=${"A".repeat(10_000)}`, "bad-parameter", "actor"],
  [`actor=${Array.from({ length: 60 }, (_, index) => `A${index}`).join(",")}`, "bad-parameter", "actor"],
  ["constructor=1", "unknown-parameter", "constructor"],
  ["by=constructor", "bad-parameter", "by"],
  ["__proto__=1", "unknown-parameter", "__proto__"],
])("%.60s is refused, naming the parameter", (text, code, parameter) => {
  expect(fault(text).slice(0, 2)).toEqual([code, parameter]);
});

test("a wrong name or word is answered with the nearest right one", () => {
  expect(fault("metrics=events")[2]).toContain('did you mean "metric"?');
  expect(fault("kind=meting")[2]).toContain('did you mean "meeting"?');
});

test("a sentence says every restriction", () => {
  const words: Record<string, string> = {
    USA: "the United States",
    RUS: "Russia",
    call: "phone calls",
    held: "held",
    in_force: "in force",
  };
  const query = parseQuery(new URLSearchParams("actor=USA&with=RUS&kind=call&from=2017-01-20&to=2018-06-15&count=formal"));
  expect(describeQuery(query, (_, value) => words[value] ?? value)).toBe(
    "Phone calls between the United States and Russia, 20 Jan 2017 – 15 Jun 2018, held or in force, undisclosed contacts left out.",
  );
  expect(describeTitle(query)).toBe("Phone calls per year");
});

test("setting a filter to nothing removes it", () => {
  const query = withFilter(DEFAULT_QUERY, "actor", ["USA", "RUS", "USA"]);
  expect(query.filters.actor).toEqual(["RUS", "USA"]);
  expect(withFilter(query, "actor", [])).toEqual(DEFAULT_QUERY);
});

test("days are read exactly", () => {
  expect([parseDay("1970-01-01"), parseDay("2000-02-29"), parseDay("1900-02-29"), parseDay("2018-6-1")]).toEqual([0, 11_016, null, null]);
});

test("a search of characters nobody sees is refused, and one of blanks alone asks for nothing", () => {
  for (const text of ["\u0000", "\u200b", " \u0000 "])
    expect(() => parseQuery(new URLSearchParams({ q: text }))).toThrow("no letter or digit");
  expect(parseQuery(new URLSearchParams({ q: "  " })).text).toBeNull();
});
