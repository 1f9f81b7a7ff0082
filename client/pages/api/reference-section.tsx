import { inEnglish } from "../../language.ts";
import { apiWords } from "../../words/api.ts";
import { referenceWords as said } from "../../words/reference.ts";
import type { Schemas } from "./document.ts";
import { EntryDetails } from "./entry-details.tsx";
import type { LeftGroup } from "./filter-groups.ts";
import { ReferenceFilter } from "./reference-filter.tsx";

interface ReferenceSectionProps {
  left: readonly LeftGroup[];
  /** What was typed to filter by, and its words, folded. */
  typed: string;
  words: readonly string[];
  onType: (typed: string) => void;
  schemas: Schemas;
  opened: ReadonlySet<string>;
  onToggle: (id: string, isOpen: boolean) => void;
}

/** Every address of the API by what a reader comes for, and a field to find one by. */
export function ReferenceSection({ left, typed, words, onType, schemas, opened, onToggle }: ReferenceSectionProps) {
  const entries = left.flatMap(({ found }) => found.map(({ entry }) => entry));
  const addresses = entries.flatMap(({ forms }) => forms).length;
  return (
    <section aria-labelledby="addresses" className="reference">
      <h2 id="addresses">{said.addresses}</h2>
      {apiWords.inEnglish === "" ? null : <p className="lead-sentence">{apiWords.inEnglish}</p>}
      <ReferenceFilter typed={typed} onType={onType} found={said.found(entries.length, addresses)} />
      {left.length === 0 ? (
        <p className="empty">
          {said.noneFound}{" "}
          <button type="button" className="text-button" onClick={() => onType("")}>
            {said.showAll}
          </button>
        </p>
      ) : null}
      {left.map(({ group, found }) => (
        <section key={group.id} aria-labelledby={group.id} className="reference-group">
          <h3 id={group.id} {...inEnglish}>
            {group.name}
          </h3>
          <p className="reference-group-says" {...inEnglish}>
            {group.description}
          </p>
          {found.map((one) => (
            <EntryDetails
              key={one.entry.id}
              found={one}
              schemas={schemas}
              words={words}
              isOpen={opened.has(one.entry.id)}
              onToggle={(isOpen) => onToggle(one.entry.id, isOpen)}
            />
          ))}
        </section>
      ))}
    </section>
  );
}
