import { expect, test } from "vitest";
import { formatQuery, parseQuery, type Query } from "#shared/query.ts";
import { toTier } from "#shared/to-tier.ts";

function read(text: string): Query {
  return parseQuery(new URLSearchParams(text));
}

test.each([
  ["actor=USA&with=RUS&kind=call&from=2009-01-20&to=2017-01-19", "actor=USA&from=2009-01-20&kind=call&tier=machine&to=2017-01-19&with=RUS"],
  ["by=venue-city&split=level&kind=meeting&level=leaders", "kind=meeting&tier=machine"],
  ["by=month&split=sender&q=summit&knownOn=2018-06-15", "by=month&split=sender&tier=machine"],
  ["metric=stock&by=quarter&actor=USA", "actor=USA&by=quarter&tier=machine"],
  ["kind=visit&count=stop&person=vladimir-putin&source=kremlin", "kind=visit&tier=machine"],
])("of %s the machine-coded tier is asked %s", (record, machine) => {
  expect(formatQuery(toTier(read(record), "machine"))).toBe(machine);
});

test("back to the record, what counts reports alone is left out", () => {
  const asked = toTier(read("tier=machine&metric=reports&by=source&actor=USA&source=gdelt2"), "record");
  expect(formatQuery(asked)).toBe("actor=USA&by=source");
  expect(read(formatQuery(asked))).toEqual(asked);
});
