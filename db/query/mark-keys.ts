import { DIMENSIONS, type DimensionDefinition, type DimensionId } from "#shared/definitions/dimensions.ts";
import { FILTERS, type FilterDefinition } from "#shared/definitions/filters.ts";
import { GRAIN_KEYS, parseBucketKey } from "#shared/definitions/periods.ts";
import { BadParameter } from "#shared/errors.ts";
import { unknownWord } from "#shared/query-faults.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { UNKNOWN } from "./compile.ts";
import { findFilter } from "./narrow.ts";
import { checkMachineSource, findWords, unknownId } from "./vocabulary.ts";

/** The group of a mark, and of its part; null for all. */
interface Mark {
  key: string | null;
  splitKey: string | null;
}

/**
 * That the groups of a mark can be groups of the query at all: behind a mark that no chart has there are not no events.
 * @throws BadParameter naming `key` or `splitKey`, and what a key of the dimension is
 */
export function checkMark(db: Db, query: Query, { key, splitKey }: Mark): void {
  if (key !== null) checkKey(db, query, query.by, "key", key);
  if (splitKey === null) return;
  if (query.split === null)
    throw new BadParameter({ parameter: "splitKey", value: splitKey, reason: ["keyNeedsSplit"], allowed: { shape: ["splitKey"] } });
  checkKey(db, query, query.split, "splitKey", splitKey);
}

function checkKey(db: Db, { tier }: Query, dimension: DimensionId, parameter: string, key: string): void {
  const { grain, fact }: DimensionDefinition = DIMENSIONS[dimension];
  if (key === UNKNOWN) return;
  if (grain !== null) {
    if (parseBucketKey(grain, key) === null)
      throw new BadParameter({ parameter, value: key, reason: ["unknownWord"], allowed: { shape: ["bucket", GRAIN_KEYS[grain]] } });
    return;
  }
  const filter = findFilter(dimension);
  const { vocabulary = null }: Partial<FilterDefinition> = filter === null ? {} : FILTERS[filter];
  if (vocabulary !== null) {
    if (!Object.hasOwn(vocabulary, key)) throw unknownWord(parameter, key, Object.keys(vocabulary));
    return;
  }
  if (fact === "source" && tier === "machine") return checkMachineSource(parameter, key);
  const words = findWords(db, fact);
  if (words && !words.has(key)) throw unknownId(filter ?? dimension, key, words, parameter);
}
