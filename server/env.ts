import { join } from "node:path";
import { machinePathOf } from "#db/machine/machine-path.ts";
import { DEFAULT_PORT, parseSite } from "#db/files/site.ts";

export interface Env {
  port: number;
  host: string;
  databasePath: string;
  /** The file of machine-coded events; there may be none. */
  machinePath: string;
  logLevel: LogLevel;
  /** Where readers reach the page; null where nobody says. */
  site: string | null;
  /** Answers a client may have built in a minute; null is not bounded. */
  rate: number | null;
  /** A proxy of one's own stands in front and names the client in `X-Forwarded-For`. */
  proxied: boolean;
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
  const databasePath = variables["READOUT_DB"] ?? join(import.meta.dirname, "..", "data", "readout.db");
  return {
    port,
    host: variables["HOST"] ?? "127.0.0.1",
    databasePath,
    machinePath: machinePathOf(databasePath),
    logLevel,
    site: parseSite(variables),
    rate: parseRate(variables["READOUT_RATE"] ?? "600"),
    proxied: parseSwitch("READOUT_PROXY", variables["READOUT_PROXY"] ?? "0"),
  };
}

function parseRate(text: string): number | null {
  const rate = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(rate)) throw new RangeError(`READOUT_RATE is "${text}"; it must be answers a minute, or 0 for no bound`);
  return rate === 0 ? null : rate;
}

function parseSwitch(name: string, text: string): boolean {
  if (text !== "0" && text !== "1") throw new RangeError(`${name} is "${text}"; it must be 0 or 1`);
  return text === "1";
}
