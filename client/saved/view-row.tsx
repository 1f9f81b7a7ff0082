import { useState } from "react";
import { Link } from "../ui/link.tsx";
import { LONGEST_NAME, type SavedView } from "./views.ts";

interface ViewRowProps {
  view: SavedView;
  /** It is the page in front of the reader. */
  here: boolean;
  onOpen: () => void;
  /** False where the name cannot be had. */
  onRename: (name: string) => boolean;
  onDelete: () => void;
}

/** One saved view: a link, and what can be done with it. */
export function ViewRow({ view, here, onOpen, onRename, onDelete }: ViewRowProps) {
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <li className="view-row">
        <Link to={view.address} aria-current={here ? "page" : undefined} onClick={onOpen}>
          {view.name}
        </Link>
        <button type="button" className="text-button" aria-label={`Rename ${view.name}`} onClick={() => setDraft(view.name)}>
          Rename
        </button>
        <button type="button" className="text-button" aria-label={`Delete ${view.name}`} onClick={onDelete}>
          Delete
        </button>
      </li>
    );
  }
  return (
    <li>
      <form
        className="view-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (onRename(draft)) setDraft(null);
        }}
      >
        <input
          type="text"
          autoComplete="off"
          maxLength={LONGEST_NAME}
          aria-label={`New name of ${view.name}`}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field stands where its button was pressed
          autoFocus
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <button type="submit" className="text-button">
          Save
        </button>
        <button type="button" className="text-button" onClick={() => setDraft(null)}>
          Cancel
        </button>
      </form>
    </li>
  );
}
