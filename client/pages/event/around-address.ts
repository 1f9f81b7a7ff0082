import type { EventItem } from "#shared/api.ts";
import { DEFAULT_QUERY, formatQuery, withFilter } from "#shared/query.ts";

/** More sides than these are named by nobody: the contacts of so many are those of everyone. */
const MOST_SIDES = 6;

const ACTING: readonly string[] = ["sender", "guest", "initiator"];
const ACTED_ON: readonly string[] = ["target", "host"];

/** The page of the contacts around an event, between its sides; null where its day is not known, so that nothing is before or after it. */
export function aroundAddress(
  { id, precision, parties }: Pick<EventItem, "id" | "precision" | "parties">,
  asOf: string | null,
): string | null {
  if (precision !== "day") return null;
  const sidesOf = (roles: readonly string[] | null) => [
    ...new Set(parties.flatMap(({ role, actor }) => (actor !== null && (roles === null || roles.includes(role)) ? [actor.id] : []))),
  ];
  const all = sidesOf(null);
  const [acting, actedOn] = [sidesOf(ACTING), sidesOf(ACTED_ON)];
  const [first, second] =
    acting.length > 0 && actedOn.length > 0 ? [acting, actedOn] : all.length === 2 ? [all.slice(0, 1), all.slice(1)] : [all, []];
  const named =
    all.length <= MOST_SIDES
      ? withFilter(withFilter({ ...DEFAULT_QUERY, asOf }, "actor", first), "with", second)
      : { ...DEFAULT_QUERY, asOf };
  const sides = formatQuery(named);
  return `/around?${sides === "" ? "" : `${sides}&`}around=${encodeURIComponent(id)}&days=60`;
}
