import { phraseWay } from "#shared/charts/way-phrase.ts";
import { counterOf, rolesOf } from "#shared/counter-query.ts";
import type { Counter } from "#shared/picture/choose-mirrored.ts";
import type { Query } from "#shared/query.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import type { Db } from "../client.ts";
import { ON_PAGE } from "./buckets.ts";
import { querySeries } from "./series.ts";
import { describeInText } from "./words.ts";

/**
 * Counts the other side of a query.
 * @throws BadParameter where it has none that stands with it
 */
export function queryCounter(db: Db, query: Query, budget = ON_PAGE): Counter {
  const counter = counterOf(query);
  return { query: counter, series: querySeries(db, counter, budget), names: nameSides(db, query, counter) };
}

function nameSides(db: Db, query: Query, counter: Query): Counter["names"] {
  const { figures } = spokenWords();
  const [one, other] = [nameWay(db, query), nameWay(db, counter)];
  return query.metric === counter.metric && one !== null && other !== null
    ? { one, other }
    : { one: figures.listed, other: figures.delisted };
}

/** How the direction of a query is called, "by the United States"; null where it has none. */
export function nameWay(db: Db, query: Query): string | null {
  const { headlines, say } = spokenWords();
  const roles = rolesOf(query);
  const name = (ids: readonly string[]): string | null =>
    ids.length === 0
      ? null
      : say.list(
          ids.map((id) => describeInText(db, "actor", id)),
          "and",
        );
  return roles && phraseWay({ travels: roles.travels, from: name(roles.from), to: name(roles.to) }, headlines.ways);
}
