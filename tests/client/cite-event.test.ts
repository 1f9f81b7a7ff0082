import { expect, test } from "vitest";
import { citeEvent } from "#client/pages/event/cite-event.ts";

const EVENT = {
  id: "call-1",
  title: "A call",
  date: "2017-05",
  vintage: { version: "2026-11-22-00000000", recordDay: "2026-11-22", lastCoveredDay: null },
};

test("a citation names the event, its date as known, the version of the record and its address", () => {
  expect(citeEvent({ ...EVENT, documents: [] }, "https://r.example")).toBe(
    "“A call”, 2017-05. Readout, record 2026-11-22-00000000, event call-1. https://r.example/events/call-1.",
  );
});
