import { pino, type Logger } from "pino";

/** One JSON line an entry, on standard error; requests are logged at `info`. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }));
}

export type { Logger };
