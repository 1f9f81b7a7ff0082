import { sql, type SQL } from "drizzle-orm";

/** Some ids as a subquery. */
export function listIds(ids: readonly string[]): SQL {
  return sql`SELECT value FROM json_each(${JSON.stringify(ids)})`;
}
