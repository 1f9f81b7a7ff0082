import { useQuery } from "@tanstack/react-query";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { seriesOptions } from "../queries.ts";
import type { OpenMark } from "../query-state.ts";
import { findNoKey, type OpenSource } from "./open-source.ts";

/**
 * A key that the mark's chart has not: no bucket of its time, or no group of its answer, which the chart itself asks for.
 * @returns null where it has it, where that is not known yet, and where no mark is open
 */
export function useNoKey(open: OpenMark | null, source: OpenSource | null): string | null {
  const groups = source !== null && open?.key !== null && DIMENSIONS[source.query.by].kind === "category" ? source.query : null;
  const { data, isPlaceholderData } = useQuery(seriesOptions(groups));
  if (open === null || source === null) return null;
  if (groups === null) return findNoKey(open, source.query);
  const { key } = open;
  if (data === undefined || isPlaceholderData || key === "unknown") return null;
  return data.rows.some((row) => row.key === key) ? null : key;
}
