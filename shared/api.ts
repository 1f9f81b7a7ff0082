/** Response shapes of `/api/v1`. The server validates against them in tests; the client imports their types only. */
export * from "./api/parts.ts";
export * from "./api/analyses.ts";
export * from "./api/counts.ts";
export * from "./api/entry.ts";
export * from "./api/events.ts";
export * from "./api/machine.ts";
export * from "./api/reference.ts";
export * from "./api/tallies.ts";
export * from "./api/cite.ts";
export * from "./api/file.ts";
