import type { Mention, Silence } from "#shared/api.ts";
import { parseDay } from "#shared/dates.ts";
import { withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { answerHead } from "../answer.ts";
import type { DatedEvent } from "./dated-events.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { findWords } from "../vocabulary.ts";

type AnalysisHead = Pick<Silence, "query" | "sentence" | "period" | "vintage">;

/** What every analysis says of itself. */
export function analysisHead(db: Db, asked: Query): AnalysisHead {
  const { query, sentence, period, vintage } = answerHead(db, asked);
  return { query, sentence, period, vintage };
}

/** An event as an analysis names it. */
export function mentionOf({ id, title, start, kind }: DatedEvent): Mention {
  return { id, title, date: start, kind };
}

/** One state or organisation of two, with its name for labels and its name for sentences. */
export interface Side {
  id: string;
  label: string;
  inText: string;
}

/** The two sides of a query that names exactly one actor and one counterpart; null for any other. */
export function findSides(db: Db, { filters }: Query): [Side, Side] | null {
  const [a, b] = [filters.actor ?? [], filters.with ?? []];
  const [one, other] = [a[0], b[0]];
  return a.length === 1 && b.length === 1 && one !== undefined && other !== undefined ? [sideOf(db, one), sideOf(db, other)] : null;
}

/** An actor by its id. */
export function sideOf(db: Db, id: string): Side {
  const word = findWords(db, "actor")?.get(id);
  return { id, label: word?.label ?? id, inText: word?.inText ?? id };
}

/** A side as an answer names it. */
export function labelOf({ id, label }: Side): { id: string; label: string } {
  return { id, label };
}

/** A query that keeps nothing of who takes part, for an analysis that says it by role. */
export function withoutSides(query: Query): Query {
  return withFilter(withFilter(query, "with", []), "actor", []);
}

/** The events a query is about, whatever it counts of them: what an analysis looks at, and what its lists hold. */
export function eventsOf(query: Query): Query {
  return { ...query, metric: "events", by: "year", split: null, count: "event" };
}

/** `2017-07-07` as a sentence of the answer has it; any other text as it is. */
export function sayDay(text: string): string {
  const day = parseDay(text);
  return day === null ? text : spokenWords().say.day(day);
}
