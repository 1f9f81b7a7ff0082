import { useQuery } from "@tanstack/react-query";
import { parseDay, type Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import { reachOptions, vintageOptions } from "../queries.ts";

/** The last covered day of what is chosen, where "last 3 years" ends; until it is known, or where nothing is covered, that of the record. */
export function useLastDay(query: Query): Day {
  const recordDay = useRecordDay();
  const { data: reach } = useQuery(reachOptions(query));
  return reach?.to ?? recordDay ?? query.to ?? 20_000;
}

/** The last day that anything of the record is covered on; null until it is known. */
export function useRecordDay(): Day | null {
  const { data: vintage } = useQuery(vintageOptions());
  return parseDay(vintage?.lastCoveredDay ?? "") ?? parseDay(vintage?.recordDay ?? "");
}
