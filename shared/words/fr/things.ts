import type { Thing } from "#shared/charts/thing-of.ts";

/** Ce que compte une analyse des contacts, selon les types choisis. */
export const THINGS = { contact: "contact", event: "événement" } as const satisfies Record<Thing, string>;
