import { useId, useState } from "react";
import { LONGEST_NAME } from "./views.ts";
import { savedWords as said } from "../words/saved.ts";

interface SaveFormProps {
  /** What the page calls itself. */
  suggested: string;
  onSave: (name: string) => void;
}

/** A name for the page in front of the reader, and the button that keeps it. */
export function SaveForm({ suggested, onSave }: SaveFormProps) {
  const [name, setName] = useState(suggested);
  const id = useId();
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") onSave(name);
      }}
    >
      <label htmlFor={id}>{said.keepAs}</label>
      <span>
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={LONGEST_NAME}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the box was opened to name a view or to choose one below
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button" disabled={name.trim() === ""}>
          {said.save}
        </button>
      </span>
    </form>
  );
}
