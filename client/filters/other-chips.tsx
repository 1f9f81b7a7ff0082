import { FILTERS, type FilterId } from "#shared/definitions/filters.ts";
import { wordsOf } from "../vocabulary.ts";
import { withFilter, type Query } from "#shared/query.ts";
import { useNames } from "./use-names.ts";
import { words } from "../words.ts";
import { wordFor } from "../word-for.ts";
import { showDay } from "../format.ts";

interface OtherChipsProps {
  query: Query;
  onChange: (query: Query) => void;
}

const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(["actor", "with", "person", "withPerson", "kind"]);

/** Filters of actors that have no field of their own. */
const ACTORS = ["sender", "target"] as const;

/** A chip for every filter of the address that has no field of its own, so that nothing narrows the page unseen. */
export function OtherChips({ query, onChange }: OtherChipsProps) {
  const nameOf = useNames(ACTORS.flatMap((filter) => (query.filters[filter] ?? []).map((id) => ({ filter: "actor" as const, id }))));
  const describe = (id: FilterId): string =>
    (query.filters[id] ?? []).map((value) => wordFor(FILTERS[id].fact, value) ?? nameOf(value).label).join(", ");
  const ids = wordsOf(FILTERS).filter((id) => query.filters[id] !== undefined && !SHOWN_ELSEWHERE.has(id));
  return (
    <>
      {query.text === null ? null : (
        <span className="chip">
          <span className="muted">{words.terms.search.label}</span> {query.text}
          <button
            type="button"
            aria-label={words.filters.remove(words.terms.search.label)}
            onClick={() => onChange({ ...query, text: null })}
          >
            <span aria-hidden="true">×</span>
          </button>
        </span>
      )}
      {ids.map((id) => (
        <span key={id} className="chip">
          <span className="muted">{words.terms.filters[id].label}</span> {describe(id)}
          <button
            type="button"
            aria-label={words.filters.remove(words.terms.filters[id].label)}
            onClick={() => onChange(withFilter(query, id, []))}
          >
            <span aria-hidden="true">×</span>
          </button>
        </span>
      ))}
      {query.knownOn === null ? null : (
        <span className="chip">
          <span className="muted">{words.filters.knownOn}</span> {showDay(query.knownOn)}
          <button type="button" aria-label={words.filters.knownToday} onClick={() => onChange({ ...query, knownOn: null })}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      )}
      {query.count === "event" ? null : (
        <span className="chip">
          {words.terms.counting[query.count].label}
          <button type="button" aria-label={words.filters.removeRule} onClick={() => onChange({ ...query, count: "event" })}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      )}
    </>
  );
}
