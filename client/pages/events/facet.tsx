import { useId, useState } from "react";
import { formatNumber } from "../../format.ts";
import { eventsWords as said } from "../../words/events.ts";

export interface FacetValue {
  id: string;
  label: string;
  events: number;
}

interface FacetProps {
  label: string;
  /** Undefined while they are under way. */
  values: readonly FacetValue[] | undefined;
  chosen: readonly string[];
  /** One value excludes the others. */
  single?: boolean;
  onToggle: (id: string) => void;
}

const SHOWN = 7;

/** Values of one kind, each with the events it would leave; those chosen always stand among them. */
export function Facet({ label, values, chosen, single = false, onToggle }: FacetProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (!values) return <div className="facet facet-wait" aria-busy="true" />;
  const shown = all ? values : values.filter((value, index) => index < SHOWN || chosen.includes(value.id));
  if (values.length === 0) return null;
  return (
    <fieldset className="facet" id={id}>
      <legend>{label}</legend>
      {shown.map((value) => (
        <label key={value.id} className="tick">
          <input type="checkbox" checked={chosen.includes(value.id)} onChange={() => onToggle(value.id)} />
          <span>{value.label}</span>
          <span className="count">{formatNumber(value.events)}</span>
        </label>
      ))}
      {values.length > shown.length || all ? (
        <button type="button" className="text-button" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? said.fewer : said.more(values.length - shown.length)}
          <span className="visually-hidden">{said.of(label)}</span>
        </button>
      ) : null}
      {single && chosen.length > 0 ? <p className="visually-hidden">{said.replaces}</p> : null}
    </fieldset>
  );
}
