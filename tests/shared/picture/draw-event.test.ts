import { expect, test } from "vitest";
import { queryEvent } from "#db/query/event.ts";
import { drawEvent } from "#shared/picture/draw-event.ts";
import { createWorld } from "#tests/helpers/world.ts";

test("the card of an event says what, when, who, and which version, and no markup of a title acts", () => {
  const parties = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
  const db = createWorld([{ id: "call-1", kind: "call", date: "2017-01-28", parties }]);
  const { svg } = drawEvent({ ...queryEvent(db, "call-1"), title: `A "call" </text><script>alert(1)</script>` }, "https://readout.example");
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(texts[0]).toBe("Phone call · 2017-01-28");
  expect(texts).toContain("Donald Trump (United States), Vladimir Putin (Russia)");
  expect(texts.at(-1)).toBe("Readout · record 2026-11-22-00000000 · readout.example");
  expect(texts[1]).toBe("A &quot;call&quot;");
  expect(svg).not.toContain("<script");
});
