import { useState } from "react";
import { Link } from "../ui/link.tsx";
import { LONGEST_NAME, type SavedView } from "./views.ts";
import { savedWords as said } from "../words/saved.ts";

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
        <button type="button" className="text-button" aria-label={said.renameView(view.name)} onClick={() => setDraft(view.name)}>
          {said.rename}
        </button>
        <button type="button" className="text-button" aria-label={said.deleteView(view.name)} onClick={onDelete}>
          {said.delete}
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
          aria-label={said.newName(view.name)}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field stands where its button was pressed
          autoFocus
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <button type="submit" className="text-button">
          {said.save}
        </button>
        <button type="button" className="text-button" onClick={() => setDraft(null)}>
          {said.cancel}
        </button>
      </form>
    </li>
  );
}
