export * from "./imports.ts";
export * from "./sources.ts";
export * from "./actors.ts";
export * from "./programmes.ts";
export * from "./events.ts";
export * from "./measures.ts";
export * from "./periods.ts";
export * from "./versions.ts";
