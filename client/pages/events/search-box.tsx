import { useEffect, useId, useRef, useState } from "react";
import { SEARCH } from "#shared/definitions/search.ts";
import { BadParameter } from "#shared/errors.ts";
import { sayReason } from "#shared/refusal.ts";
import { parseSearch } from "#shared/search-text.ts";
import { KEYS, takeSearchAsked, useKey } from "../../keys.ts";
import { eventsWords as said } from "../../words/events.ts";
import { refusalWords } from "../../words/refusals.ts";

interface SearchBoxProps {
  text: string | null;
  onSearch: (text: string | null, how: "push" | "replace") => void;
  /** The arrow down leads to what was found. */
  onLeave: () => void;
}

const WAIT_MS = 250;

/** Words to search for, taken as they are typed; `/` leads here from anywhere on the page. */
export function SearchBox({ text, onSearch, onLeave }: SearchBoxProps) {
  const [draft, setDraft] = useState<{ typed: string; of: string | null } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // Going back leads to before the search, not through its letters.
  const typing = useRef(false);
  const id = useId();
  const read = readDraft(draft?.typed ?? "");
  const current = draft && (draft.of === text || read.text === text) ? draft : null;
  const fault = current ? read.fault : null;

  function commit(): void {
    if (!current || read.fault !== null || read.text === text) return;
    onSearch(read.text, typing.current ? "replace" : "push");
    typing.current = true;
  }
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });

  useEffect(() => {
    if (!draft) return undefined;
    const timer = setTimeout(() => latest.current(), WAIT_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  // After the page itself, which is announced by its start.
  useEffect(() => {
    if (takeSearchAsked()) requestAnimationFrame(() => input.current?.focus());
  }, []);

  useKey(KEYS.search, () => {
    input.current?.focus();
    input.current?.select();
  });

  return (
    <search className="search-box" aria-label={said.search}>
      <label className="visually-hidden" htmlFor={id}>
        {said.words}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={SEARCH.maxLength}
        value={current?.typed ?? text ?? ""}
        placeholder={said.searchHint}
        aria-keyshortcuts={KEYS.search}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={(event) => setDraft({ typed: event.target.value, of: text })}
        onBlur={() => (typing.current = false)}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          onLeave();
        }}
      />
      <kbd aria-hidden="true">{KEYS.search}</kbd>
      {fault === null ? null : (
        <span id={`${id}-fault`} className="field-fault" role="alert">
          {fault}
        </span>
      )}
    </search>
  );
}

function readDraft(typed: string): { text: string | null; fault: string | null } {
  try {
    return { text: parseSearch(typed), fault: null };
  } catch (error) {
    if (error instanceof BadParameter) return { text: null, fault: sayReason(error, refusalWords) };
    throw error;
  }
}
