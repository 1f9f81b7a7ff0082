import { expect, test } from "vitest";
import { drawCard, PREVIEW_CARD } from "#shared/picture/draw-card.ts";
import { drawFrame } from "#shared/picture/frame.ts";

const FINDING = `${"Of the days from there to the record nobody can say. ".repeat(9)}Some of the period is covered in part only.`;
const FOOT = ["Not drawn: 12 kinds, whose names would stand here.", "Agency A, Agency B and 14 more · 454 events", "Readout · record 1"];

interface Line {
  text: string;
  y: number;
  sizePx: number;
}

function linesOf(svg: string): Line[] {
  return [...svg.matchAll(/<text x="[^"]*" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)</g)].map(([, y, size, text = ""]) => ({
    text,
    y: Number(y),
    sizePx: Number(size),
  }));
}

function frame(height: number | null) {
  let plotPx = 0;
  const { svg } = drawFrame({
    framed: {
      title: "Phone calls per year",
      statement: FINDING,
      key: [],
      plot: { naturalPx: () => 300, draw: ({ box }) => ((plotPx = box.height), "") },
      empty: "",
      foot: FOOT,
      permalink: "https://readout.example/explore",
    },
    look: { width: 800, height, theme: "light" },
    id: "picture",
    leads: false,
  });
  return { lines: linesOf(svg), plotPx };
}

test("a picture of a given height says its whole finding, and has room for its marks", () => {
  const { lines, plotPx } = frame(420);
  expect(lines.map(({ text }) => text).join(" ")).toContain(FINDING);
  expect(plotPx).toBeGreaterThanOrEqual(110);
  expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(420);
});

test("a finding is set smaller where its room is short, and cut only where nothing smaller is read", () => {
  const sizeOf = (height: number | null) => frame(height).lines.find(({ text }) => text.startsWith("Of the days"))?.sizePx;
  expect([null, 420, 330, 300].map(sizeOf)).toEqual([13, 13, 12, 11]);
  expect(
    frame(240)
      .lines.map(({ text }) => text)
      .join(" "),
  ).toContain("…");
});

test("a card has all of its words, in letters as large as they leave room for", () => {
  const title =
    "Phone calls, meetings and video calls at the level of leaders between the United States and Russia or the Soviet Union, all years";
  const text = `${"A sentence of the card that stands here in full. ".repeat(9)}Some of it is covered by no source.`;
  const lines = linesOf(drawCard({ kicker: "List of events", title, texts: [text], foot: ["Readout"] }, PREVIEW_CARD).svg);
  expect(lines.map((line) => line.text).join(" ")).toContain(`${title} ${text} Readout`);
  expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(420);
  const short = linesOf(drawCard({ kicker: "List of events", title: "Calls", texts: ["One."], foot: ["Readout"] }, PREVIEW_CARD).svg);
  expect(short.find(({ text: own }) => own === "Calls")?.sizePx).toBe(38);
});
