import type { Series } from "#shared/api.ts";
import { shapeColumns, type Column } from "#shared/charts/series.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { count } from "#shared/picture/choose-drawing.ts";
import { escapeText } from "#shared/picture/markup.ts";
import { rangeOf, type MarkLink } from "#shared/picture/plot.ts";
import type { Query } from "#shared/query.ts";
import { pen } from "./frame-html.ts";

type Number = Pick<Column["segments"][number], "value" | "possible" | "unstated" | "events">;

/** Every number of an answer as a table; each leads to its events. */
export function answerTable(series: Series, query: Query, link: MarkLink): string {
  const { columns, parts, undated } = shapeColumns(series);
  const split = query.split !== null;
  const heads = split ? parts.map((part) => part.label) : [series.unit];
  const rows = [...columns, ...(undated ? [undated] : [])].map((column) =>
    pen(
      "tr",
      {},
      pen("th", { scope: "row" }, escapeText(column.label)),
      ...column.segments.map((segment) =>
        cellOf(segment, DIMENSIONS[query.by].kind === "time", link(column.key, split ? segment.part : null)),
      ),
    ),
  );
  const head = [DIMENSIONS[query.by].label, ...heads].map((text, index) =>
    pen("th", { scope: "col", class: index === 0 ? null : "number" }, escapeText(text)),
  );
  return pen(
    "table",
    {},
    pen("caption", {}, escapeText(series.sentence)),
    pen("thead", {}, pen("tr", {}, ...head)),
    pen("tbody", {}, ...rows),
  );
}

/** Among groups of a category a part without a row has no event; along time it is not covered. */
function cellOf({ value, possible, unstated, events }: Number, time: boolean, href: string): string {
  if (value === null && (time || events > 0)) return pen("td", { class: "number none" }, "not covered");
  const text = escapeText(rangeOf(value ?? 0, possible, unstated, count));
  return pen("td", { class: "number" }, events > 0 ? pen("a", { href }, text) : text);
}
