import { isContact } from "#shared/charts/thing-of.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { withFilter, type Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";

const CONTACTS = idsOf(KINDS).filter(isContact);

/** A query that names no kind, of contacts alone: what "silence" and "who meets whom" are about. */
export function onlyContacts(query: Query): Query {
  return query.filters.kind ? query : withFilter(query, "kind", CONTACTS);
}
