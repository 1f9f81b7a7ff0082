import { join } from "node:path";
import { DEFAULT_PORT, parseSite } from "#db/files/site.ts";

export interface Env {
  port: number;
  host: string;
  databasePath: string;
  logLevel: LogLevel;
  /** Where readers reach the page; null where nobody says. */
  site: string | null;
}

const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Settings from the environment, parsed once.
 * @throws RangeError naming the variable and what is allowed
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const port = Number(variables["PORT"] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`PORT is "${variables["PORT"]}"; it must be a whole number from 0 to 65535`);
  const wanted = variables["READOUT_LOG"] ?? "warn";
  const logLevel = LOG_LEVELS.find((level) => level === wanted);
  if (!logLevel) throw new RangeError(`READOUT_LOG is "${wanted}"; it must be one of ${LOG_LEVELS.join(", ")}`);
  return {
    port,
    host: variables["HOST"] ?? "127.0.0.1",
    databasePath: variables["READOUT_DB"] ?? join(import.meta.dirname, "..", "data", "readout.db"),
    logLevel,
    site: parseSite(variables),
  };
}
