import { useQuery } from "@tanstack/react-query";
import { nameOptions, type Name } from "../queries.ts";
import type { SideValue } from "./sides.ts";

/** The names of actors and people, as the record has them; the id until they are known. */
export function useNames(values: readonly SideValue[]): (id: string) => Name {
  const { data } = useQuery(nameOptions({ actor: idsOf(values, ["actor", "with"]), person: idsOf(values, ["person", "withPerson"]) }));
  return (id) => data?.get(id) ?? { label: id, inText: id };
}

function idsOf(values: readonly SideValue[], filters: readonly SideValue["filter"][]): string[] {
  return values.filter(({ filter }) => filters.includes(filter)).map(({ id }) => id);
}
