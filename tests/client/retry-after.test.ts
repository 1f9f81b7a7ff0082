import { expect, test } from "vitest";
import { readRetryAfter } from "#client/api.ts";

/** Thu, 01 Jan 2026 00:00:00 GMT */
const NOW = 1_767_225_600_000;

test.each([
  ["30", NOW + 30_000],
  ["Thu, 01 Jan 2026 00:01:00 GMT", NOW + 60_000],
  ["0", null],
  ["Wed, 31 Dec 2025 00:00:00 GMT", null],
  ["soon", null],
  ["", null],
  [null, null],
])("Retry-After %j is read as %j", (text, expected) => {
  expect(readRetryAfter(text, NOW)).toBe(expected);
});
