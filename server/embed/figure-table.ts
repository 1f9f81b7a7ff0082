import type { FigureTable, Open } from "#shared/picture/figure.ts";
import { escapeText } from "#shared/picture/markup.ts";
import { pen } from "./frame-html.ts";

/** The rows of a figure; what has events or is one leads to them. */
export function figureTable({ heads, numbers, rows }: FigureTable, caption: string, open: Open): string {
  const kind = (index: number) => (numbers.includes(index) ? "number" : null);
  const head = heads.map((text, index) => pen("th", { scope: "col", class: kind(index) }, escapeText(text)));
  const body = rows.map((row) =>
    pen(
      "tr",
      {},
      ...row.map(({ text, target }, index) =>
        pen("td", { class: kind(index) }, target ? pen("a", { href: open(target) }, escapeText(text)) : escapeText(text)),
      ),
    ),
  );
  return pen("table", {}, pen("caption", {}, escapeText(caption)), pen("thead", {}, pen("tr", {}, ...head)), pen("tbody", {}, ...body));
}
