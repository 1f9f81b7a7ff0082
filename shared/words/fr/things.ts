import type { Thing } from "#shared/charts/thing-of.ts";

/** Ce que compte une analyse des contacts, selon les types choisis. */
export const THINGS = { contact: "contact", event: "événement" } as const satisfies Record<Thing, string>;

/** Plusieurs, au début d’une phrase ou d’une colonne. */
export const BIG = { contact: "Contacts", event: "Événements" } as const satisfies Record<Thing, string>;
