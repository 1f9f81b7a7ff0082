import { parseDay, type Day } from "./dates.ts";
import type { OrderId } from "./definitions/orders.ts";

/** Where an event stands in a list; a cursor is this as text. */
export interface Position {
  day: Day;
  id: string;
  /** Null where no source gives a number, and where the order does not ask for it. */
  quantity: number | null;
}

/** `2018-07-16~meeting-2018-07-16-putin-trump`; by size `35~2016-12-29~expulsion-…`, with nothing before `~` for no number. */
export function formatCursor(order: OrderId, event: { earliest: string; id: string; quantity: number | null }): string {
  const place = `${event.earliest}~${event.id}`;
  return order === "largest" ? `${event.quantity ?? ""}~${place}` : place;
}

/** The place a cursor names; null for a text that is no cursor of this order. */
export function parseCursor(order: OrderId, text: string): Position | null {
  const parts = text.split("~");
  const size = order === "largest" ? (parts.shift() ?? "") : "";
  const [dayText = "", id = "", ...more] = parts;
  const day = parseDay(dayText);
  const quantity = size === "" ? null : Number(size);
  if (day === null || id === "" || id.length > 200 || more.length > 0 || !isNumber(size)) return null;
  return { day, id, quantity };
}

function isNumber(text: string): boolean {
  return text === "" || /^\d{1,12}(?:\.\d{1,6})?$/.test(text);
}
