import { useId, useRef } from "react";
import { KEYS, useKey } from "../../keys.ts";
import { referenceWords as said } from "../../words/reference.ts";

interface ReferenceFilterProps {
  typed: string;
  onType: (typed: string) => void;
  /** What is left. */
  found: string;
}

/** Words to find an address by; `/` leads here from anywhere on the page. */
export function ReferenceFilter({ typed, onType, found }: ReferenceFilterProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useKey(KEYS.search, () => {
    input.current?.focus();
    input.current?.select();
  });
  return (
    <search className="reference-filter" aria-label={said.filter}>
      <div className="search-box">
        <label className="visually-hidden" htmlFor={id}>
          {said.filter}
        </label>
        <input
          ref={input}
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={typed}
          placeholder={said.filterHint}
          aria-keyshortcuts={KEYS.search}
          onChange={(event) => onType(event.target.value)}
        />
        <kbd aria-hidden="true">{KEYS.search}</kbd>
      </div>
      <p role="status">{found}</p>
    </search>
  );
}
