import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { FILTERS, type FilterDefinition, type FilterId } from "#shared/definitions/filters.ts";
import { SEARCH } from "#shared/definitions/search.ts";
import { showDay } from "../format.ts";
import { wordsOf } from "../vocabulary.ts";
import { withFilter, type Query } from "#shared/query.ts";

interface OtherChipsProps {
  query: Query;
  onChange: (query: Query) => void;
}

const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(["actor", "with", "person", "withPerson", "kind"]);

/** A chip for every filter of the address that has no field of its own, so that nothing narrows the page unseen. */
export function OtherChips({ query, onChange }: OtherChipsProps) {
  const ids = wordsOf(FILTERS).filter((id) => query.filters[id] !== undefined && !SHOWN_ELSEWHERE.has(id));
  return (
    <>
      {query.text === null ? null : (
        <span className="chip">
          <span className="muted">{SEARCH.label}</span> {query.text}
          <button type="button" aria-label={`Remove ${SEARCH.label}`} onClick={() => onChange({ ...query, text: null })}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      )}
      {ids.map((id) => (
        <span key={id} className="chip">
          <span className="muted">{FILTERS[id].label}</span> {describeValues(id, query.filters[id] ?? [])}
          <button type="button" aria-label={`Remove ${FILTERS[id].label}`} onClick={() => onChange(withFilter(query, id, []))}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      ))}
      {query.knownOn === null ? null : (
        <span className="chip">
          <span className="muted">Known on</span> {showDay(query.knownOn)}
          <button type="button" aria-label="Show what is known today" onClick={() => onChange({ ...query, knownOn: null })}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      )}
      {query.count === "event" ? null : (
        <span className="chip">
          {COUNTING_RULES[query.count].label}
          <button type="button" aria-label="Count each event once" onClick={() => onChange({ ...query, count: "event" })}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      )}
    </>
  );
}

function describeValues(id: FilterId, values: readonly string[]): string {
  const { vocabulary }: FilterDefinition = FILTERS[id];
  return values.map((value) => vocabulary?.[value]?.label ?? value).join(", ");
}
