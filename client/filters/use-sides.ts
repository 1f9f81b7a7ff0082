import { useMemo } from "react";
import type { Query } from "#shared/query.ts";
import { sideValues } from "./sides.ts";
import { useNames } from "./use-names.ts";
import { words } from "../words.ts";

/** The page's two sides in words; null where a side is open. */
export interface Sides {
  first: string | null;
  second: string | null;
  /** "between the United States and Russia", "with the United States", null for everyone. */
  between: string | null;
}

export function useSides(query: Query): Sides {
  const [one, two] = [sideValues(query, "first"), sideValues(query, "second")];
  const nameOf = useNames([...one, ...two]);
  const say = (values: typeof one) =>
    values.length === 0
      ? null
      : words.say.list(
          values.map(({ id }) => nameOf(id).inText),
          "and",
        );
  const [first, second] = [say(one), say(two)];
  return useMemo(
    () => ({
      first,
      second,
      between: first === null ? null : second === null ? words.headlines.with(first) : words.headlines.between(first, second),
    }),
    [first, second],
  );
}
