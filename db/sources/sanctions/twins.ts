import { parseDay } from "#shared/dates.ts";
import type { CompiledEvent, CompiledSource } from "../facts.ts";
import type { ListAction } from "./actions.ts";

/** What the merge asks of an event that pages tell of. */
export type ToldEvent = Pick<CompiledEvent, "id" | "start" | "quantity" | "authority" | "programme"> & {
  kind: string;
  status: string;
  parties: readonly { role: string; actor: string | null }[];
};

/**
 * Puts the actions of a list into its source. Those that the curated table tells of as well (one sender, one target, one
 * day, listings on both sides) become citations of its events, which keep their published number; the list's own number
 * stands beside it, and the listings hang on the event with the largest number. So one action is never counted twice.
 * @param lateDays how many days after its action the list may first show it
 */
export function mergeActions(
  actions: readonly ListAction[],
  told: readonly ToldEvent[],
  source: CompiledSource,
  { file, lateDays }: { file: string; lateDays: number },
): void {
  const published = groupBy(
    told.filter((event) => isListing(event)),
    ({ start, ...event }) => sidesOf(event, start),
  );
  const listed = groupBy(actions, ({ event }) => sidesOf(event, event.start));
  const merged = new Set<string>();
  for (const [sides, group] of listed) {
    const twins = group[0]?.event.status === "in_force" ? findTwins(group[0].event, published, listed, lateDays) : [];
    if (twins.length === 0) {
      for (const { event, designations } of group) {
        source.events.push(event);
        source.designations.push(...designations);
      }
      continue;
    }
    merged.add(sides);
    join(group, twins, source, file);
  }
}

/** The curated events of an action's day; else of the nearest day before, if the list shows nothing of its own that day. */
function findTwins(
  event: CompiledEvent,
  published: ReadonlyMap<string, readonly ToldEvent[]>,
  listed: ReadonlyMap<string, unknown>,
  lateDays: number,
): readonly ToldEvent[] {
  const day = parseDay(event.start);
  if (day === null || !event.parties.some(({ role }) => role === "target")) return [];
  for (let late = 0; late <= lateDays; late++) {
    const sides = sidesOf(event, new Date((day - late) * 86_400_000).toISOString().slice(0, 10));
    if (late > 0 && listed.has(sides)) return [];
    const twins = published.get(sides);
    if (twins) return twins;
  }
  return [];
}

function join(group: readonly ListAction[], twins: readonly ToldEvent[], source: CompiledSource, file: string): void {
  const number = group.reduce((sum, { designations }) => sum + designations.length, 0);
  const stated = twins.every(({ quantity }) => quantity !== null) ? twins.reduce((sum, twin) => sum + (twin.quantity ?? 0), 0) : null;
  const [home] = twins.toSorted((a, b) => (b.quantity ?? 0) - (a.quantity ?? 0) || (a.id < b.id ? -1 : 1));
  const [action] = group;
  if (!home || !action) return;
  // What the table leaves open, the list states.
  for (const twin of twins) twin.programme ??= action.event.programme;
  for (const { designations } of group) source.designations.push(...designations.map((one) => ({ ...one, event: home.id })));
  const says = [
    `${number} ${number === 1 ? "target" : "targets"}${twins.length > 1 ? " in all actions of the day" : ""}`,
    ...(action.event.start === home.start ? [] : [action.event.start]),
  ].join(", ");
  const documents = [...new Set(group.flatMap(({ event }) => event.citations))];
  for (const [twin, document] of twins.flatMap((one) => documents.map((id) => [one, id] as const))) {
    if (source.citations.some((citation) => citation.event === twin.id && citation.document === document)) continue;
    source.citations.push({
      event: twin.id,
      document,
      relation: stated === null || stated === number ? "corroborates" : "conflicts",
      says: stated === number && action.event.start === home.start ? null : says,
    });
  }
  source.issues.push({
    severity: "merge",
    file,
    locator: action.event.id,
    reason: `same sender, target and day: ${twins.map(({ id }) => id).join(", ")}`,
    detail: `${says}; published: ${twins.map(({ quantity }) => quantity ?? "no number").join(" + ")}`,
  });
}

/** A visa ban or an embargo puts nobody on a list. */
function isListing({ kind, start, quantity, authority }: ToldEvent): boolean {
  return kind.startsWith("sanction_") && start.length === 10 && quantity !== null && authority !== "visa restrictions";
}

function sidesOf({ kind, status, parties }: Pick<ToldEvent, "kind" | "status" | "parties">, day: string): string {
  const actorOf = (role: string): string => parties.find((party) => party.role === role)?.actor ?? "";
  return [day, kind, status === "carried_over" ? status : "", actorOf("sender"), actorOf("target")].join(" ");
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
