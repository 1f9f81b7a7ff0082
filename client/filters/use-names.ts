import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Options } from "#shared/api.ts";
import { nameOptions, type Name } from "../queries.ts";
import type { SideValue } from "./sides.ts";

/** The names of actors and people, as the record has them; until they are known as a list to choose from had them, else the id. */
export function useNames(values: readonly SideValue[]): (id: string) => Name {
  const client = useQueryClient();
  const { data } = useQuery(nameOptions({ actor: idsOf(values, ["actor", "with"]), person: idsOf(values, ["person", "withPerson"]) }));
  const chosen = (id: string): Name | undefined =>
    client
      .getQueriesData<Options>({ queryKey: ["options"] })
      .flatMap(([, answer]) => answer?.options ?? [])
      .find((option) => option.id === id);
  return (id) => data?.get(id) ?? chosen(id) ?? { label: id, inText: id };
}

function idsOf(values: readonly SideValue[], filters: readonly SideValue["filter"][]): string[] {
  return values.filter(({ filter }) => filters.includes(filter)).map(({ id }) => id);
}
