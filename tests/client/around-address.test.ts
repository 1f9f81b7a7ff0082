import { expect, test } from "vitest";
import { aroundAddress } from "#client/pages/event/around-address.ts";

const label = (id: string) => ({ id, label: id });
const party = (role: string, actor: string | null) => ({
  role,
  actor: actor === null ? null : label(actor),
  person: null,
  office: null,
  printed: null,
});

const took = (...actors: string[]) => ({
  id: "m",
  precision: "day" as const,
  parties: actors.map((actor) => party("participant", actor)),
});

test("what happened around an event is asked between those who act and those acted on", () => {
  const parties = [party("sender", "USA"), party("sender", "GBR"), party("target", "RUS"), party("target", null)];
  expect(aroundAddress({ id: "ban-1", precision: "day", parties }, null)).toBe("/around?actor=GBR,USA&with=RUS&around=ban-1&days=60");
});

test("of two who took part it is asked between them, of several of all, of a crowd of everyone", () => {
  expect(aroundAddress(took("USA", "RUS", "USA"), "2026-11-22-00000000")).toBe(
    "/around?actor=USA&asOf=2026-11-22-00000000&with=RUS&around=m&days=60",
  );
  expect(aroundAddress(took("USA", "RUS", "FRA"), null)).toBe("/around?actor=FRA,RUS,USA&around=m&days=60");
  expect(aroundAddress(took("A", "B", "C", "D", "E", "F", "G"), null)).toBe("/around?around=m&days=60");
});

test("nothing is before or after what is known to a month", () => {
  expect(aroundAddress({ id: "m", precision: "month", parties: [] }, null)).toBeNull();
});
