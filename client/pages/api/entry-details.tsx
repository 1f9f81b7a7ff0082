import { inEnglish } from "../../language.ts";
import { Marked } from "../../ui/marked.tsx";
import { referenceWords as said } from "../../words/reference.ts";
import type { Schemas } from "./document.ts";
import { EntryBody } from "./entry-body.tsx";
import type { Found } from "./filter-groups.ts";
import { Prose } from "./prose.tsx";

interface EntryDetailsProps {
  found: Found;
  schemas: Schemas;
  /** Folded words that were searched for. */
  words: readonly string[];
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** One answer: its address, its other forms and what it tells, and all there is to know of it once opened. */
export function EntryDetails({ found: { entry, names }, schemas, words, isOpen, onToggle }: EntryDetailsProps) {
  const [, ...others] = entry.forms;
  return (
    <details id={entry.id} className="entry" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <h4 lang="en">
          <Marked text={entry.path} words={words} />
          {others.map(({ id, extension }) => (
            <span key={id} className="entry-form">
              {" "}
              <Marked text={extension} words={words} />
            </span>
          ))}
        </h4>
        <span className="entry-says">
          <span {...inEnglish}>
            <Prose text={entry.summary} words={words} />
          </span>
          {entry.isDeprecated ? <strong className="required">{said.entry.deprecated}</strong> : null}
        </span>
        {names.length === 0 ? null : (
          <span className="entry-found">
            {said.byParameters(names.length)}
            <code>
              <Marked text={names.join(", ")} words={words} />
            </code>
          </span>
        )}
      </summary>
      {isOpen ? <EntryBody entry={entry} schemas={schemas} words={words} /> : null}
    </details>
  );
}
