import fc from "fast-check";
import { expect, test } from "vitest";
import { addYears, formatDay, formatEdtf, parseDay, parseEdtf, toDay } from "#shared/dates.ts";
import { bucketKey, bucketOf, bucketSpan, GRAINS, parseBucketKey } from "#shared/definitions/periods.ts";

const anyDay = fc.integer({ min: toDay(1700, 1, 1), max: toDay(2199, 12, 31) });

test("day numbers agree with the platform's UTC calendar", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(formatDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      expect(parseDay(formatDay(day))).toBe(day);
    }),
  );
});

test("every day lies in its bucket, whose key reads back", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...GRAINS), (day, grain) => {
      const bucket = bucketOf(grain, day);
      const { first, last } = bucketSpan(grain, bucket);
      expect(first <= day && day <= last).toBe(true);
      expect(bucketOf(grain, first - 1)).toBe(bucket - 1);
      expect(bucketOf(grain, last + 1)).toBe(bucket + 1);
      expect(parseBucketKey(grain, bucketKey(grain, bucket))).toBe(bucket);
    }),
  );
});

test("bucket keys are written out as people write them", () => {
  const day = toDay(2018, 6, 15);
  expect(GRAINS.map((grain) => bucketKey(grain, bucketOf(grain, day)))).toEqual(["2018", "2018-Q2", "2018-06", "2018-06-15"]);
  expect([parseBucketKey("month", "2018-13"), parseBucketKey("quarter", "2018-Q5"), parseBucketKey("day", "2018-02-30")]).toEqual([
    null,
    null,
    null,
  ]);
});

test("an EDTF date keeps its precision", () => {
  expect(parseEdtf("2019-05")).toEqual({ precision: "month", earliest: toDay(2019, 5, 1), latest: toDay(2019, 5, 31) });
  expect(parseEdtf("2004")).toEqual({ precision: "year", earliest: toDay(2004, 1, 1), latest: toDay(2004, 12, 31) });
  expect([parseEdtf("2019-13"), parseEdtf("19"), parseEdtf("2019-02-29"), parseEdtf("")]).toEqual([null, null, null, null]);
  expect(["day", "month", "year"].map((precision) => formatEdtf(toDay(2019, 5, 1), precision as "day"))).toEqual([
    "2019-05-01",
    "2019-05",
    "2019",
  ]);
});

test("a leap day a year later is the last of February", () => {
  expect(formatDay(addYears(toDay(2016, 2, 29), 1))).toBe("2017-02-28");
  expect(formatDay(addYears(toDay(2016, 2, 29), 4))).toBe("2020-02-29");
});
