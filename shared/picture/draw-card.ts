import type { FrameLook, Picture } from "./frame.ts";
import { createPen, escapeText, type Pen } from "./markup.ts";
import { wrapText } from "./measure-text.ts";
import { SANS, SERIF, setLines } from "./set-lines.ts";

interface Card {
  /** Above the title: what kind of thing it is, and when. */
  kicker: string;
  title: string;
  /** Below it, a paragraph each. */
  texts: readonly string[];
  /** Who says so, and in which version. */
  foot: readonly string[];
}

/** The look of a card; `id` tells it from another picture of the same page. */
export type CardLook = FrameLook & { id: string };

/** What a link to it shows in a stream. */
export const PREVIEW_CARD: CardLook = { width: 800, height: 420, theme: "light", id: "card" };

/** Sizes of title, text and foot, and the most lines of the title and of each paragraph. */
interface Sizes {
  title: number;
  text: number;
  foot: number;
  titleLines: number;
  textLines: number;
}

const ALL = { titleLines: 9, textLines: 9 } as const;
/** Where the height is given, the first in which all words fit; only beyond the last is anything cut. */
const FITS: readonly Sizes[] = [
  { title: 38, text: 18, foot: 14, ...ALL },
  { title: 32, text: 17, foot: 13, ...ALL },
  { title: 27, text: 16, foot: 12, ...ALL },
  { title: 22, text: 14, foot: 12, ...ALL },
];
const CUT: Sizes = { title: 22, text: 14, foot: 12, titleLines: 3, textLines: 4 };
const NARROW: Sizes = { title: 24, text: 14, foot: 11, titleLines: 9, textLines: 6 };

/** Words alone under an ink rule: an event, or a page that no single chart stands for. */
export function drawCard(card: Card, look: CardLook): Picture {
  const pen = createPen(look.theme);
  const pad = look.height !== null ? 40 : 20;
  const inner = look.width - 2 * pad;
  const set = (sizes: Sizes) => setWords(pen, card, sizes, { pad, inner, fixed: look.height !== null });
  const given = look.height;
  const large = FITS[0] ?? NARROW;
  const sizes =
    look.width < 620 ? NARROW : given === null ? { ...large, textLines: 6 } : (FITS.find((each) => set(each).natural <= given) ?? CUT);
  const { head, name, body, below, natural } = set(sizes);
  const height = Math.round(look.height ?? natural);
  const footTop = height - pad - below.height;
  const svg = pen(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${look.width} ${height}`,
      width: look.width,
      height,
      role: "img",
      "aria-labelledby": `${look.id}-title`,
      "font-family": SANS,
    },
    pen("title", { id: `${look.id}-title` }, escapeText(card.title)),
    pen("rect", { width: look.width, height, fill: "var(--paper)" }),
    pen("rect", { x: pad, y: pad - 14, width: inner, height: 2, fill: "var(--ink)" }),
    head.markup(pad, pad),
    name.markup(pad, pad + head.height),
    body.markup(pad, pad + head.height + name.height + 10),
    pen("line", { x1: pad, x2: look.width - pad, y1: footTop - 8, y2: footTop - 8, stroke: "var(--rule)" }),
    below.markup(pad, footTop),
  );
  return { svg, width: look.width, height };
}

/** The words of a card in some sizes, and how high it is with them. */
function setWords(
  pen: Pen,
  { kicker, title, texts, foot }: Card,
  { title: titlePx, text: textPx, foot: footPx, titleLines, textLines }: Sizes,
  { pad, inner, fixed }: { pad: number; inner: number; fixed: boolean },
) {
  const head = setLines(pen, wrapText(kicker, textPx, inner, 2), { sizePx: textPx, linePx: textPx * 1.6, fill: "var(--muted)" });
  const name = setLines(pen, wrapText(title, titlePx, inner * 0.97, titleLines), {
    sizePx: titlePx,
    linePx: Math.round(titlePx * 1.21),
    family: SERIF,
    weight: 600,
    fill: "var(--ink)",
  });
  const body = setLines(
    pen,
    texts.flatMap((text) => wrapText(text, textPx, inner, textLines)),
    { sizePx: textPx, linePx: Math.round(textPx * 1.45), fill: "var(--ink)" },
  );
  const below = setLines(
    pen,
    foot.flatMap((text) => (text === "" ? [] : wrapText(text, footPx, inner, fixed ? 1 : 3))),
    { sizePx: footPx, linePx: footPx * 1.5, fill: "var(--muted)" },
  );
  return { head, name, body, below, natural: pad + head.height + name.height + 10 + body.height + 28 + below.height + pad };
}
