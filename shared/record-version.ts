import { parseDay } from "./dates.ts";
import { BadParameter } from "./errors.ts";

/**
 * Which record a query asks: one of a day, or of a version's name.
 * @throws BadParameter for a text that is neither
 */
export function parseAsOf(value: string | undefined): string | null {
  if (value === undefined || parseDay(value) !== null || parseVersion(value) !== null) return value ?? null;
  throw new BadParameter({ parameter: "asOf", value, reason: ["noRecord"], allowed: { shape: ["record"] } });
}

/** The name of a record's version, its day and the head of its content hash; null where a text is none. */
export function parseVersion(text: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})-[0-9a-f]{8}$/.exec(text)?.[1];
  return day !== undefined && parseDay(day) !== null ? text : null;
}
