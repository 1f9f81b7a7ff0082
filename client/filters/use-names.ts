import { useQueries } from "@tanstack/react-query";
import { DEFAULT_QUERY } from "#shared/query.ts";
import { filterOptions } from "../queries.ts";
import type { SideValue } from "./sides.ts";

/** The names of actors and people by id, as the record's own list gives them; the id until it is known. */
export function useNames(values: readonly SideValue[]): ReadonlyMap<string, string> {
  return useQueries({
    queries: values.map(({ filter, id }) => ({
      ...filterOptions(filter === "actor" || filter === "with" ? "actor" : "person", DEFAULT_QUERY, id, 8),
      staleTime: Infinity,
    })),
    combine: (answers) =>
      new Map(values.map(({ id }, index) => [id, answers[index]?.data?.options.find((option) => option.id === id)?.label ?? id])),
  });
}
