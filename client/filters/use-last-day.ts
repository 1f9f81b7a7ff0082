import { useQuery } from "@tanstack/react-query";
import { parseDay, type Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import { vintageOptions } from "../queries.ts";

/** The last covered day, where "last 3 years" ends; until it is known, the end of the period. */
export function useLastDay({ to }: Query): Day {
  const { data: vintage } = useQuery(vintageOptions());
  return parseDay(vintage?.lastCoveredDay ?? "") ?? parseDay(vintage?.recordDay ?? "") ?? to ?? 20_000;
}
