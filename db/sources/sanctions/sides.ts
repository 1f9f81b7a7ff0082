import type { CompiledSource } from "../facts.ts";

/** Whom a list speaks for: its keeper, and every state its programmes are aimed at. */
export function sidesOfList(keeper: string, { events }: Pick<CompiledSource, "events">): { actor: string; role: "sender" | "target" }[] {
  const targets = events.flatMap(({ parties }) =>
    parties.flatMap(({ role, actor }) => (role === "target" && actor !== null ? [actor] : [])),
  );
  return [{ actor: keeper, role: "sender" }, ...[...new Set(targets)].toSorted().map((actor) => ({ actor, role: "target" as const }))];
}
