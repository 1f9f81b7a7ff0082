import { sql, type SQL } from "drizzle-orm";
import { parseCursor } from "#shared/cursor.ts";
import type { OrderId } from "#shared/definitions/orders.ts";
import { BadParameter } from "#shared/errors.ts";
import { event } from "../schema/index.ts";

/** ORDER BY of a list: unique, because it ends with the id. */
export function compileOrder(order: OrderId): SQL {
  const direction = order === "asc" ? sql`ASC` : sql`DESC`;
  return sql.join(
    KEYS[order].map((key) => sql`${key} ${direction}`),
    sql`, `,
  );
}

/**
 * The events after a cursor (keyset paging): a page stays the same page when events before it are added.
 * @throws BadParameter for a text that is no cursor of the order
 */
export function compileAfter(order: OrderId, cursor: string): SQL {
  const position = parseCursor(order, cursor);
  if (position === null) {
    throw new BadParameter({
      parameter: "after",
      value: cursor,
      reason: ["noCursorOfOrder"],
      allowed: { shape: ["nextUnder", "order"] },
    });
  }
  const { day, id, quantity } = position;
  const values = order === "largest" ? [quantity ?? NO_QUANTITY, day, id] : [day, id];
  return sql`(${sql.join([...KEYS[order]], sql`, `)}) ${order === "asc" ? sql`>` : sql`<`} ${values}`;
}

/** Events without a number stand after those with one; no number is below zero. */
const NO_QUANTITY = -1;

const KEYS: Readonly<Record<OrderId, readonly SQL[]>> = {
  asc: [sql`${event.earliestDay}`, sql`${event.id}`],
  desc: [sql`${event.earliestDay}`, sql`${event.id}`],
  largest: [sql`coalesce(${event.quantity}, -1)`, sql`${event.earliestDay}`, sql`${event.id}`],
};
