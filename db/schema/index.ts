export * from "./imports.ts";
export * from "./sources.ts";
export * from "./actors.ts";
export * from "./measures.ts";
export * from "./events.ts";
export * from "./versions.ts";
