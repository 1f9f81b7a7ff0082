import { useQuery } from "@tanstack/react-query";
import { nameOptions } from "../queries.ts";
import type { SideValue } from "./sides.ts";

/** The names of actors and people by id, as the record's own list gives them; the id until it is known. */
export function useNames(values: readonly SideValue[]): ReadonlyMap<string, string> {
  const { data } = useQuery(
    nameOptions(values.map(({ filter, id }) => ({ list: filter === "actor" || filter === "with" ? "actor" : "person", id }))),
  );
  return data ?? NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();
