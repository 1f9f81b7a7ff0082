import type { Series } from "#shared/api.ts";
import { sayCount, sayList } from "#shared/cite/say-count.ts";
import type { Counted } from "#shared/cite/statement.ts";
import { formatDay } from "#shared/dates.ts";
import { describeFullTitle, describeQuery, describeScope, describeUnit } from "#shared/describe.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { queryCoverage, withinReach } from "./coverage.ts";
import { queryPeriods } from "./periods.ts";
import { queryVintageOf } from "./vintage.ts";
import { describeInText } from "./words.ts";
import { spokenWords } from "#shared/words/spoken.ts";

type AnswerHead = Pick<Series, "query" | "sentence" | "metric" | "metricLabel" | "unit" | "by" | "split" | "period" | "vintage">;

/** What every answer says of itself: the canonical query, the sentence, the unit, the period and the record. */
export function answerHead(db: Db, query: Query): AnswerHead {
  return {
    query: formatQuery(query),
    sentence: describeAnswer(db, query),
    metric: query.metric,
    metricLabel: spokenWords().terms.metrics[query.metric].label,
    unit: describeUnit(query, spokenWords()),
    by: query.by,
    split: query.split,
    period: {
      from: query.from === null ? null : formatDay(query.from),
      to: query.to === null ? null : formatDay(query.to),
      label: query.period === null ? null : (queryPeriods(db).find((period) => period.id === query.period)?.label ?? null),
    },
    vintage: queryVintageOf(db, query),
  };
}

/** The sentence of a query, in the record's words. */
export function describeAnswer(db: Db, query: Query): string {
  return describeQuery(query, (fact, value) => describeInText(db, fact, value), spokenWords());
}

/** What a resolved query counts, of whom and when, grouped as it is: the title of a citation. */
export function titleAnswer(db: Db, query: Query): string {
  return describeFullTitle(query, (fact, value) => describeInText(db, fact, value), spokenWords());
}

/** Its number as a sentence to print; a level is that of the last day its lists reach. @param query with its period in days */
export function sayAnswer(db: Db, query: Query, total: Counted, caveat: string): string {
  return sayCount(
    withinReach(query, queryCoverage(db, query)),
    (fact, value) => describeInText(db, fact, value),
    total,
    caveat,
    spokenWords(),
  );
}

/** The same of the list of a query. */
export function sayListed(db: Db, query: Query, head: { total: number; certain: number }, caveat: string): string {
  return sayList(query, (fact, value) => describeInText(db, fact, value), head, caveat, spokenWords());
}

/** The same without the groups. */
export function describeLooked(db: Db, query: Query, options: Parameters<typeof describeScope>[2] = {}): string {
  return describeScope(query, (fact, value) => describeInText(db, fact, value), { words: spokenWords(), ...options });
}
