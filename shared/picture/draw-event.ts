import type { EventDetail } from "../api.ts";
import type { Picture } from "./frame.ts";
import { createPen, escapeText } from "./markup.ts";
import { wrapText } from "./measure-text.ts";
import { SANS, SERIF, setLines } from "./set-lines.ts";

const [WIDTH_PX, HEIGHT_PX, PAD_PX] = [800, 420, 40];
const MOST_PARTIES = 4;

/** An event as a card: what, when, who, who says so, and in which version of the record. */
export function drawEvent(event: EventDetail, site: string): Picture {
  const pen = createPen("light");
  const inner = WIDTH_PX - 2 * PAD_PX;
  const { title, kindLabel, date, end, publishers, vintage } = event;
  const when = end === null || end === date ? date : `${date} – ${end}`;
  const head = setLines(pen, [`${kindLabel} · ${when}`], { sizePx: 18, linePx: 30, fill: "var(--muted)" });
  const name = setLines(pen, wrapText(title, 38, inner, 4), { sizePx: 38, linePx: 46, family: SERIF, weight: 600, fill: "var(--ink)" });
  const who = setLines(pen, wrapText(partiesOf(event), 18, inner, 2), { sizePx: 18, linePx: 26, fill: "var(--ink)" });
  const more = publishers.length - 3;
  const said = `${publishers.slice(0, 3).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const origin = `Readout · record ${vintage.version} · ${site.replace(/^https?:\/\//, "")}`;
  const foot = setLines(
    pen,
    [said, origin].flatMap((text) => (text === "" ? [] : wrapText(text, 14, inner, 1))),
    { sizePx: 14, linePx: 21, fill: "var(--muted)" },
  );
  const footTop = HEIGHT_PX - PAD_PX - foot.height;
  const svg = pen(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH_PX} ${HEIGHT_PX}`,
      width: WIDTH_PX,
      height: HEIGHT_PX,
      role: "img",
      "font-family": SANS,
    },
    pen("title", {}, escapeText(title)),
    pen("rect", { width: WIDTH_PX, height: HEIGHT_PX, fill: "var(--paper)" }),
    pen("rect", { x: PAD_PX, y: PAD_PX - 14, width: inner, height: 2, fill: "var(--ink)" }),
    head.markup(PAD_PX, PAD_PX),
    name.markup(PAD_PX, PAD_PX + head.height),
    who.markup(PAD_PX, PAD_PX + head.height + name.height + 10),
    pen("line", { x1: PAD_PX, x2: WIDTH_PX - PAD_PX, y1: footTop - 8, y2: footTop - 8, stroke: "var(--rule)" }),
    foot.markup(PAD_PX, footTop),
  );
  return { svg, width: WIDTH_PX, height: HEIGHT_PX };
}

function partiesOf({ parties }: EventDetail): string {
  const names = parties.flatMap(({ person, actor }) => {
    if (person && actor) return [`${person.label} (${actor.label})`];
    return (person ?? actor)?.label ?? [];
  });
  const unique = [...new Set(names)];
  const more = unique.length - MOST_PARTIES;
  return `${unique.slice(0, MOST_PARTIES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
